import type { AreaCode } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import { statuses, type Observation, type Status } from "../model/observation.ts";
import { datedCells, type Slice, type Summary } from "../model/slice.ts";
import type { SourceRecord } from "../model/source.ts";
import { sourcesOf } from "../query/provenance.ts";
import type { Store } from "../query/store.ts";
import { isMeasured } from "../stats/measured.ts";
import { statusOfGroup } from "../stats/statusOfGroup.ts";

/** The world's figure of a year, and its flag: that of a figure that rests on others. */
interface WorldYear {
  readonly period: number;
  readonly summary: Summary;
  readonly status: ReturnType<typeof statusOfGroup>;
}

/** What stands behind the figures of an indicator, the same for every language. */
export interface IndicatorReceipt {
  readonly rows: number;
  /** The one with the most figures first. */
  readonly sources: readonly SourceRecord[];
  /** The world's figure of each year that has one, the newest first. */
  readonly years: readonly WorldYear[];
  /** How many rows have each status, of those that occur. */
  readonly statuses: readonly { readonly status: Status; readonly count: number }[];
  /** The latest row of each area in the slice that is shown first. */
  readonly latest: ReadonlyMap<AreaCode, Observation>;
}

/** Returns the receipt of an indicator. */
export async function indicatorReceipt(store: Store, indicator: Indicator): Promise<IndicatorReceipt> {
  const rows = await store.observations(indicator.id);
  const [slice] = await store.slices(indicator.id);
  const years = slice ? datedCells(slice.summaries, slice.periods).map((summary) => worldYear(slice, summary)) : [];
  const counted = statuses.map((status) => ({ status, count: rows.filter((row) => row.status === status).length }));
  return {
    rows: rows.length,
    sources: sourcesOf(rows, await store.manifest()),
    years: years.toReversed(),
    statuses: counted.filter(({ count }) => count > 0),
    latest: latestOf(indicator, rows)
  };
}

function worldYear(slice: Slice, summary: Summary & { readonly period: number }): WorldYear {
  const { period, carried = 0 } = summary;
  const behind = slice.series
    .flatMap(({ cells }) => datedCells(cells, slice.periods))
    .flatMap((cell) => (cell.period === period ? cell.status : []));
  const estimates = behind.filter((status) => !isMeasured(status)).length;
  const projections = behind.filter((status) => status === "F").length;
  return { period, summary, status: statusOfGroup({ estimates, carried, projections }) };
}

function latestOf({ dimensions }: Indicator, rows: readonly Observation[]): ReadonlyMap<AreaCode, Observation> {
  const isFirst = (row: Observation): boolean =>
    dimensions.every(({ id, codes: [first] }) => (row.dimensions[id] ?? first) === first);
  const latest = new Map<AreaCode, Observation>();
  for (const row of rows) {
    const known = latest.get(row.area);
    if (isFirst(row) && (!known || row.period > known.period)) latest.set(row.area, row);
  }
  return latest;
}
