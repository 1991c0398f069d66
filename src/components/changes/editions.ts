import { indicatorOf, indicators } from "../../catalog/catalog.ts";
import type { Indicator } from "../../model/indicator.ts";
import { referenceTable } from "../../query/export/referenceTable.ts";
import { once } from "../../query/once.ts";
import { byPoints, byShare, figureChanges, type DatedValue, type FigureChange } from "../../stats/figureChanges.ts";
import { store } from "../site.ts";

/** What changed in a series between two of its editions. */
export interface EditionChanges {
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

/** The changes between consecutive editions of each series that has several, in the order of the catalogue. */
export const editionChanges = once(async (): Promise<readonly EditionChanges[]> => {
  const { outputs } = await store.manifest();
  const editions = Object.keys(outputs).flatMap((path) => {
    const match = /^vintages\/(.+?)-(\d{4}-\d{2}(?:-\d{2})?)\.parquet$/.exec(path);
    return match?.[1] === undefined || match[2] === undefined ? [] : [{ id: match[1], date: match[2], path }];
  });
  const pairs = indicators.flatMap(({ id }) => {
    const own = editions.filter((each) => each.id === id).toSorted((a, b) => (a.date < b.date ? -1 : 1));
    return own.slice(1).map((to, index) => ({ id, from: own[index] ?? to, to }));
  });
  return Promise.all(
    pairs.map(async ({ id, from, to }) => {
      const indicator = indicatorOf(id);
      const editions = await Promise.all([valuesOf(from.path), valuesOf(to.path)]);
      const since = Math.max(...editions.map(firstPeriodOf));
      const [before = [], after = []] = editions.map((values) => values.filter(({ period }) => period >= since));
      const isRevised = indicator.unit === "percent" ? byPoints(before, after) : byShare;
      const changes = figureChanges(before, after, isRevised);
      const gone = changes.filter(({ kind }) => kind === "gone").length;
      return { indicator, from: from.date, to: to.date, changes, since, inBoth: before.length - gone };
    })
  );
});

function firstPeriodOf(values: readonly DatedValue[]): number {
  return values.reduce((first, { period }) => Math.min(first, period), Infinity);
}

async function valuesOf(path: string): Promise<readonly DatedValue[]> {
  const { columns, rows } = await referenceTable(await store.bytes(path));
  const at = (name: string): number => columns.findIndex((column) => column.name === name);
  const [area, period, value] = [at("area"), at("period"), at("value")];
  return rows.map((row) => ({ area: String(row[area]), period: Number(row[period]), value: Number(row[value]) }));
}
