import type { AreaCode } from "../model/area.ts";
import { isEstimate } from "../model/observation.ts";
import { roundDecimal } from "../model/rounding.ts";
import { datedAt, type Cell, type DatedCell, type Slice } from "../model/slice.ts";
import { whyNotComparable, type SeriesBreaks } from "./comparable.ts";

/** The two figures of an area between which a change is told. */
export interface FigurePair {
  readonly before: DatedCell;
  readonly after: DatedCell;
  /** Rounded to the decimals of the figures. */
  readonly change: number;
}

/** What became of the figures of areas between two years. */
export interface AreaChanges {
  /** The changes as figures of the later year; an estimate where one of the two figures is one. */
  readonly slice: Slice;
  /** The figures behind each change. */
  readonly pairs: ReadonlyMap<AreaCode, FigurePair>;
  /** Areas with both figures, which may not be held against each other. */
  readonly unlike: ReadonlySet<AreaCode>;
}

/**
 * Returns the changes of a slice's areas from one year to a later one, rounded to the decimals of its figures: of those
 * that have both figures, where these can be compared, and of no others.
 */
export function changesOfAreas(
  slice: Slice,
  [from, to]: readonly [number, number],
  breaksOf: (area: AreaCode) => SeriesBreaks,
  decimals: number
): AreaChanges {
  const pairs = new Map<AreaCode, FigurePair>();
  const unlike = new Set<AreaCode>();
  for (const { area, cells } of slice.series) {
    const before = datedAt(cells, slice.periods, slice.periods.indexOf(from));
    const after = datedAt(cells, slice.periods, slice.periods.indexOf(to));
    if (!before || !after) continue;
    if (whyNotComparable(breaksOf(area), before, after)) unlike.add(area);
    else pairs.set(area, { before, after, change: roundDecimal(after.low - before.low, decimals) });
  }
  const series = [...pairs].map(([area, pair]) => ({ area, cells: [changeCell(pair)] }));
  return {
    slice: { ...slice, periods: [to], series, summaries: [undefined], latestSummary: undefined },
    pairs,
    unlike
  };
}

function changeCell({ before, after, change }: FigurePair): Cell {
  return { low: change, high: change, status: isEstimate(before.status) ? before.status : after.status };
}
