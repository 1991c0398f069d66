import { indicatorFor, indicatorOf } from "../catalog/catalog.ts";
import type { AreaCode } from "../model/area.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { known } from "../model/known.ts";
import { datedCells, type DatedCell, type Slice } from "../model/slice.ts";
import { onceOf } from "../query/once.ts";
import { exactSlices } from "../query/slices.ts";
import type { Store } from "../query/store.ts";
import { whyNotComparable } from "../stats/comparable.ts";
import { breaksIn } from "./breaksIn.ts";
import { firstSlice } from "./firstSlice.ts";

/** What the first page finds in the newest data, in the order of the page. */
export const findingIds = ["most-offline", "covered-not-using", "risen-most", "dearest", "women-and-men"] as const;
export type FindingId = (typeof findingIds)[number];

/** An area with the figure that makes it news, and the earlier one that it is held against where it is a change. */
export interface FindingRow {
  readonly area: AreaCode;
  readonly cell: DatedCell;
  readonly before?: DatedCell;
}

/** A finding: the areas that lead, the first one first, and of how many with a figure. */
export interface Finding {
  readonly id: FindingId;
  readonly indicator: IndicatorId;
  readonly rows: readonly FindingRow[];
  readonly areas: number;
  /** The newest year of a figure among these. */
  readonly newest: number;
}

/** So many areas are named in a finding's chart. */
export const mostRows = 5;

/** A figure is news while it is no older than this, counted from the newest of its indicator. */
export const newsYears = 3;

/** A change is taken over so many years. */
export const changeYears = 5;

/** An area of fewer people is no news of the world by itself. */
export const fewestPeople = 1_000_000;

/** Returns the findings of a store; those for which it has too few figures are left out. */
export const findingsOf = onceOf(async (store: Store): Promise<readonly Finding[]> => {
  const all = await Promise.all([
    extreme(store, "most-offline", "offline", "highest"),
    extreme(store, "covered-not-using", "not-using", "highest"),
    risenMost(store),
    extreme(store, "dearest", "price", "highest"),
    extreme(store, "women-and-men", "phones-parity", "lowest")
  ]);
  return all.filter(({ rows }) => rows.length === mostRows);
});

async function extreme(
  store: Store,
  id: FindingId,
  role: Parameters<typeof indicatorFor>[0],
  end: "highest" | "lowest"
): Promise<Finding> {
  const indicator = indicatorFor(role);
  const rows = (await seriesIn(store, indicator)).flatMap(({ area, figures }) => {
    const last = figures.at(-1);
    return last ? [{ area, ...last }] : [];
  });
  const newest = rows.reduce((year, { cell }) => Math.max(year, cell.period), 0);
  // Women and men are told of however old the figure is, with its age.
  const told = id === "women-and-men" ? rows : rows.filter(({ cell }) => cell.period > newest - newsYears);
  const sign = end === "highest" ? -1 : 1;
  return {
    id,
    indicator,
    areas: told.length,
    newest,
    rows: told
      .toSorted((a, b) => sign * (a.exact - b.exact) || (a.area < b.area ? -1 : 1))
      .slice(0, mostRows)
      .map(({ area, cell }) => ({ area, cell }))
  };
}

/** The largest rises of Internet use over five years, between figures that may be compared. */
async function risenMost(store: Store): Promise<Finding> {
  const indicator = indicatorFor("use");
  const breaksOf = await breaksIn(store);
  const series = await seriesIn(store, indicator);
  const newest = series.reduce((year, { figures }) => Math.max(year, figures.at(-1)?.cell.period ?? year), 0);
  const rises = series.flatMap(({ area, figures }) => {
    const last = figures.at(-1);
    const before = last && figures.find(({ cell }) => cell.period === last.cell.period - changeYears);
    if (!before || last.cell.period <= newest - newsYears) return [];
    if (whyNotComparable(breaksOf(indicator, area), before.cell, last.cell)) return [];
    return [{ area, cell: last.cell, before: before.cell, rise: last.exact - before.exact }];
  });
  return {
    id: "risen-most",
    indicator,
    areas: rises.length,
    newest,
    rows: rises
      .toSorted((a, b) => b.rise - a.rise || (a.area < b.area ? -1 : 1))
      .slice(0, mostRows)
      .map(({ area, cell, before }) => ({ area, cell, before }))
  };
}

interface KnownSeries {
  readonly area: AreaCode;
  /** As it is shown, and as it is before it is rounded: what is largest is asked of the latter. */
  readonly figures: readonly { readonly cell: DatedCell; readonly exact: number }[];
}

/** The series of an indicator in areas of a million people or more. */
async function seriesIn(store: Store, id: IndicatorId): Promise<readonly KnownSeries[]> {
  const [exact] = exactSlices(indicatorOf(id), await store.observations(id));
  const { periods, series }: Slice = await firstSlice(store, id);
  const people = (await store.population())(Infinity);
  const exactOf = new Map(exact?.series.map(({ area, cells }) => [area, cells]));
  return series.flatMap(({ area, cells }): readonly KnownSeries[] => {
    const count = people.get(area);
    if (count === undefined || count < fewestPeople) return [];
    const raw = datedCells(known(exactOf.get(area), area), periods);
    const figures = datedCells(cells, periods).map((cell, index) => ({ cell, exact: known(raw[index], area).low }));
    return [{ area, figures }];
  });
}
