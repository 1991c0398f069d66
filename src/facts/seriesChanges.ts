import type { Indicator, IndicatorId } from "../model/indicator.ts";
import { datedCells } from "../model/slice.ts";
import { referenceTable } from "../query/export/referenceTable.ts";
import { byPoints, byShare, figureChanges, type DatedValue, type FigureChange } from "../stats/figureChanges.ts";
import type { FrozenRelease } from "../query/releases.ts";
import type { Store } from "../query/store.ts";
import { observationsPath } from "../query/storedFigures.ts";
import { indexIn } from "../model/known.ts";

/** What changed in a series between two of its editions. */
export interface DatedChanges {
  readonly indicator: Indicator;
  /** Dates of the editions: a day or a month. */
  readonly from: string;
  readonly to: string;
  /** The first year that both editions reach back to: what only one of them covers is no change. */
  readonly since: number;
  /** Figures that both editions have, since that year. */
  readonly inBoth: number;
  readonly changes: readonly FigureChange[];
}

/**
 * Returns the changes between consecutive editions of each series that has several, then between consecutive releases
 * (given with the newest in front), each in the order of the catalogue, the newest release in front.
 */
export async function datedChanges(store: Store, releases: readonly FrozenRelease[]): Promise<readonly DatedChanges[]> {
  const pairs = releases.slice(1).map((before, index) => ({ before, after: releases[index] ?? before }));
  const ofReleases = await Promise.all(pairs.map(({ before, after }) => changesBetween(before, after)));
  return [...(await changesOfSeries(store)), ...ofReleases.flat()];
}

/**
 * Returns what changed between two releases in the figures that the map of each indicator opens with. An indicator
 * whose table is the same is left out, and so is one that only one of them has, and a range.
 */
export async function changesBetween(before: FrozenRelease, after: FrozenRelease): Promise<readonly DatedChanges[]> {
  const inBefore = new Set(await before.store.indicators());
  const changed = (await after.store.indicators()).filter((indicator) => {
    const [was, is] = [before, after].map(({ release }) => release.files[observationsPath(indicator.id)]);
    return !indicator.range && inBefore.has(indicator) && was !== is;
  });
  const found = changed.map(async (indicator) => {
    const [older, newer] = await Promise.all([valuesIn(before, indicator.id), valuesIn(after, indicator.id)]);
    return compareEditions(indicator, before.release.date, older, after.release.date, newer);
  });
  return (await Promise.all(found)).filter(({ changes }) => changes.length > 0);
}

async function valuesIn({ store }: FrozenRelease, id: IndicatorId): Promise<readonly DatedValue[]> {
  const [slice] = await store.slices(id);
  if (!slice) return [];
  return slice.series.flatMap(({ area, cells }) =>
    datedCells(cells, slice.periods).map(({ period, low }) => ({ area, period, value: low }))
  );
}

async function changesOfSeries(store: Store): Promise<readonly DatedChanges[]> {
  const { outputs } = await store.manifest();
  const editions = Object.keys(outputs).flatMap((path) => {
    const match = /^vintages\/(.+?)-(\d{4}-\d{2}(?:-\d{2})?)\.parquet$/.exec(path);
    return match?.[1] === undefined || match[2] === undefined ? [] : [{ id: match[1], date: match[2], path }];
  });
  const pairs = (await store.indicators()).flatMap((indicator) => {
    const { id } = indicator;
    const own = editions.filter((each) => each.id === id).toSorted((a, b) => (a.date < b.date ? -1 : 1));
    return own.slice(1).map((to, index) => ({ indicator, from: own[index] ?? to, to }));
  });
  return Promise.all(
    pairs.map(async ({ indicator, from, to }) => {
      const [older, newer] = await Promise.all([valuesOf(store, from.path), valuesOf(store, to.path)]);
      return compareEditions(indicator, from.date, older, to.date, newer);
    })
  );
}

function compareEditions(
  indicator: Indicator,
  from: string,
  older: readonly DatedValue[],
  to: string,
  newer: readonly DatedValue[]
): DatedChanges {
  const since = Math.max(firstPeriodOf(older), firstPeriodOf(newer));
  const covered = (values: readonly DatedValue[]) => values.filter(({ period }) => period >= since);
  const [before, after] = [covered(older), covered(newer)];
  const isRevised = indicator.unit === "percent" ? byPoints(before, after) : byShare;
  const changes = figureChanges(before, after, isRevised);
  const gone = changes.filter(({ kind }) => kind === "gone").length;
  return { indicator, from, to, changes, since, inBoth: before.length - gone };
}

function firstPeriodOf(values: readonly DatedValue[]): number {
  return values.reduce((first, { period }) => Math.min(first, period), Infinity);
}

async function valuesOf(store: Store, path: string): Promise<readonly DatedValue[]> {
  const { columns, rows } = await referenceTable(await store.bytes(path));
  const at = (name: string): number => indexIn(columns, (column) => column.name === name, `column ${name}`);
  const [area, period, value] = [at("area"), at("period"), at("value")];
  return rows.map((row) => ({ area: String(row[area]), period: Number(row[period]), value: Number(row[value]) }));
}
