import { isEstimate, type Status } from "../../model/observation.ts";
import type { AreaCode } from "../../model/area.ts";
import type { DatedCell, Slice, Summary } from "../../model/slice.ts";
import { statusOfGroup } from "../../stats/statusOfGroup.ts";
import { isMeasured } from "../../stats/measured.ts";
import { classOf } from "../../scales/classes.ts";
import type { MapState } from "../../state/mapState.ts";
import type { AreaEntry, FigureContext } from "./figureContext.ts";
import { datedAt } from "../../model/slice.ts";

/** An area with its figure. */
export interface FigureRow {
  readonly area: AreaEntry;
  readonly cell: DatedCell;
}

/** What a figure shows in one state, before any words. */
export interface FigureModel {
  readonly cells: ReadonlyMap<AreaCode, DatedCell>;
  /** Areas with a figure, in the order that the state asks for. */
  readonly rows: readonly FigureRow[];
  /** Areas without one, in the order of their names. */
  readonly missing: readonly AreaEntry[];
  /** Areas in each class, by their lower bound. */
  readonly classCounts: readonly number[];
  /** Figures that are estimates or projections. */
  readonly estimates: number;
  /** Which of the two: of a year, all are one or the other. */
  readonly guess: Status;
  /** Figures of an earlier year than the newest one shown; 0 where the state names a year. */
  readonly older: number;
  readonly oldest: number;
  readonly newest: number;
  readonly summary: Summary | undefined;
  /** That of the summary: of a figure that rests on others, see `statusOfGroup`. */
  readonly summaryFlag: ReturnType<typeof statusOfGroup>;
}

/** Returns the figure of each area in a state: of that year and no other, or the latest that there is. */
export function cellsOf(slice: Slice, year: MapState["year"]): ReadonlyMap<AreaCode, DatedCell> {
  const cells = new Map<AreaCode, DatedCell>();
  for (const { area, cells: figures } of slice.series) {
    const index = year === "latest" ? lastIndex(figures) : slice.periods.indexOf(year);
    const cell = datedAt(figures, slice.periods, index);
    if (cell) cells.set(area, cell);
  }
  return cells;
}

/** Returns what the figure shows in this state. */
export function figureModel(
  { indicator, areas }: Pick<FigureContext, "indicator" | "areas">,
  slice: Slice,
  state: Pick<MapState, "year" | "sort">
): FigureModel {
  const cells = cellsOf(slice, state.year);
  const rows: FigureRow[] = [];
  const missing: AreaEntry[] = [];
  for (const area of areas) {
    const cell = cells.get(area.code);
    if (cell) rows.push({ area, cell });
    else missing.push(area);
  }
  const classCounts = Array.from({ length: indicator.breaks.length + 1 }, () => 0);
  let estimates = 0;
  let guess: Status = "E";
  let oldest = Infinity;
  let newest = -Infinity;
  for (const { cell } of rows) {
    const step = classOf(indicator, cell.low);
    classCounts[step] = (classCounts[step] ?? 0) + 1;
    if (isEstimate(cell.status)) {
      estimates += 1;
      guess = cell.status;
    }
    oldest = Math.min(oldest, cell.period);
    newest = Math.max(newest, cell.period);
  }
  const older = rows.filter(({ cell }) => cell.period < newest).length;
  const summary = state.year === "latest" ? slice.latestSummary : slice.summaries[slice.periods.indexOf(state.year)];
  const behind = summary?.period === undefined ? [...cells.values()] : [...cellsOf(slice, summary.period).values()];
  const summaryFlag = statusOfGroup({
    estimates: behind.filter(({ status }) => !isMeasured(status)).length,
    carried: summary?.carried ?? 0,
    projections: behind.filter(({ status }) => status === "F").length
  });
  const ordered = order(rows, state.sort);
  return { cells, rows: ordered, missing, classCounts, estimates, guess, older, oldest, newest, summary, summaryFlag };
}

/** How many people live in areas without a figure, and in how many of these areas nobody knows. */
export interface MissingPeople {
  readonly people: number;
  readonly areasUnknown: number;
}

/** Returns the people of the areas without a figure, of the last year known. */
export function missingPeople(missing: readonly AreaEntry[]): MissingPeople {
  const people = missing.reduce((sum, area) => sum + (area.people ?? 0), 0);
  return { people, areasUnknown: missing.filter((area) => area.people === undefined).length };
}

/** A place in an order: 1 for the highest; equal figures share the first place that they would take. */
export interface Rank {
  readonly rank: number;
  readonly of: number;
}

/** Returns the place of an area among all figures of one year; undefined where it has none, or bounds. */
export function rankInYear(slice: Slice, period: number, area: AreaCode): Rank | undefined {
  const index = slice.periods.indexOf(period);
  const own = slice.series.find((each) => each.area === area)?.cells[index];
  if (!own || own.low !== own.high) return undefined;
  let rank = 1;
  let of = 0;
  for (const { cells } of slice.series) {
    const cell = cells[index];
    if (!cell) continue;
    of += 1;
    if (cell.low > own.low) rank += 1;
  }
  return { rank, of };
}

/** Rows arrive in the order of names, and a stable sort keeps it among equals. */
function order(rows: readonly FigureRow[], sort: MapState["sort"]): readonly FigureRow[] {
  if (sort === "name") return rows;
  const by = sort === "year" ? compareYears : compareValues;
  return [...rows].sort(by);
}

function compareValues(a: FigureRow, b: FigureRow): number {
  return b.cell.low - a.cell.low || b.cell.high - a.cell.high;
}

function compareYears(a: FigureRow, b: FigureRow): number {
  return b.cell.period - a.cell.period || compareValues(a, b);
}

function lastIndex(figures: readonly unknown[]): number {
  for (let index = figures.length - 1; index >= 0; index -= 1) if (figures[index] !== undefined) return index;
  return -1;
}
