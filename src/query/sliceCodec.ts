import { isAreaCode } from "../model/area.ts";
import { isStatus, type Status } from "../model/observation.ts";
import { roundDecimal } from "../model/rounding.ts";
import type { Cell, Series, Slice, Summary } from "../model/slice.ts";
import type { Indicator, IndicatorId } from "../model/indicator.ts";
import { known } from "../model/known.ts";
import { isThin } from "../stats/thinFigure.ts";

/** The text of a slice does not follow its format. */
export class SliceError extends Error {
  constructor(problem: string) {
    super(`slice: ${problem}`);
    this.name = "SliceError";
  }
}

type EncodedSummary = readonly [number | null, number | null, number, number, number?, number?];

/** The columns of a slice as they travel: numbers are integers of 10^-decimals; a row is one area. */
interface EncodedSlice {
  readonly indicator: IndicatorId;
  readonly key: string;
  readonly decimals: number;
  readonly first: number;
  readonly last: number;
  /** Area codes, separated by spaces. */
  readonly areas: string;
  /** Rows separated by ";", years by ",": the change since the last figure before it; empty where there is none. */
  readonly low: string;
  /** As `low`, only for ranges. */
  readonly high?: string;
  /** Rows separated by ";", one letter for each figure there is; a row of one letter holds for all of its figures. */
  readonly status: string;
  /**
   * Per year and last for the latest: low, high, coverage rounded down, areas, and where figures are carried how many;
   * for the latest also the year if it is of one. Null where there is no figure.
   */
  readonly world: readonly (EncodedSummary | null)[];
}

/** Returns the JSON of a slice. Values are rounded to `decimals`; rounding again gives the same text. */
export function encodeSlice(slice: Slice, decimals: number, range: boolean): string {
  const scale = 10 ** decimals;
  const rows = (pick: (cell: Cell) => number): string =>
    slice.series.map(({ cells }) => deltas(cells, pick, scale)).join(";");
  const encoded: EncodedSlice = {
    indicator: slice.indicator,
    key: slice.key,
    decimals,
    first: known(slice.periods[0], "period"),
    last: known(slice.periods.slice(-1)[0], "period"),
    areas: slice.series.map(({ area }) => area).join(" "),
    low: rows((cell) => cell.low),
    ...(range && { high: rows((cell) => cell.high) }),
    status: slice.series.map(({ cells }) => statusLetters(cells)).join(";"),
    world: [...slice.summaries, slice.latestSummary].map((summary) => encodeSummary(summary, decimals))
  };
  return JSON.stringify(encoded);
}

/** Returns the slice without the figures of the world that too few people stand behind: NaN, beside their coverage. */
export function withoutThin(slice: Slice, indicator: Pick<Indicator, "summary" | "absence">): Slice {
  const shown = (summary: Summary | undefined): Summary | undefined =>
    summary && isThin(indicator, summary.coverage) ? { ...summary, low: NaN, high: NaN } : summary;
  return { ...slice, summaries: slice.summaries.map(shown), latestSummary: shown(slice.latestSummary) };
}

/** Returns the slice that a text holds; throws a SliceError that says what is wrong with it. */
export function decodeSlice(text: string): Slice {
  const encoded = parseEncoded(text, isEncoded);
  const { indicator, key, decimals, first, last, world } = encoded;
  const periods = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  expectCount(world.length, periods.length + 1, "figures of the world");
  const areas = encoded.areas === "" ? [] : encoded.areas.split(" ");
  const low = rowsOf(encoded.low, areas.length, "low");
  const high = encoded.high === undefined ? low : rowsOf(encoded.high, areas.length, "high");
  const status = rowsOf(encoded.status, areas.length, "status");
  const scale = 10 ** decimals;
  const series = areas.map((area, row): Series => {
    if (!isAreaCode(area)) throw new SliceError(`no area code: "${area}"`);
    const lows = numbersOf(known(low[row], area), scale);
    const highs = high === low ? lows : numbersOf(known(high[row], area), scale);
    if (Math.max(lows.length, highs.length) > periods.length)
      throw new SliceError(`${area} has more figures than years`);
    return { area, cells: cellsOf(periods.length, lows, highs, known(status[row], area)) };
  });
  const summaries = world.map(decodeSummary);
  return { indicator, key, periods, series, summaries: summaries.slice(0, -1), latestSummary: summaries.slice(-1)[0] };
}

function encodeSummary(summary: Summary | undefined, decimals: number): EncodedSummary | null {
  if (!summary) return null;
  const { low, high, coverage, areas, carried = 0, period } = summary;
  const shown = (value: number): number | null => (Number.isNaN(value) ? null : roundDecimal(value, decimals));
  const figure = [shown(low), shown(high)] as const;
  const basis = [Math.floor(coverage * 1e4 + 1e-6) / 1e4, areas] as const;
  if (period !== undefined) return [...figure, ...basis, carried, period];
  return carried === 0 ? [...figure, ...basis] : [...figure, ...basis, carried];
}

function decodeSummary(encoded: unknown): Summary | undefined {
  if (encoded === null) return undefined;
  if (!isSummary(encoded)) throw new SliceError(`no figure of the world: ${JSON.stringify(encoded)}`);
  const [low, high, coverage, areas, carried = 0, period] = encoded;
  return {
    low: low ?? NaN,
    high: high ?? NaN,
    coverage,
    areas,
    ...(carried && { carried }),
    ...(period && { period })
  };
}

function deltas(cells: readonly (Cell | undefined)[], pick: (cell: Cell) => number, scale: number): string {
  let previous = 0;
  const parts = cells.map((cell) => {
    if (!cell) return "";
    const value = Math.round(pick(cell) * scale);
    const change = value - previous;
    previous = value;
    return String(change);
  });
  return parts.join(",").replace(/,+$/, "");
}

function numbersOf(row: string, scale: number): readonly (number | undefined)[] {
  let previous = 0;
  return row.split(",").map((part) => {
    if (part === "") return undefined;
    if (!/^-?\d+$/.test(part)) throw new SliceError(`no whole number: "${part}"`);
    previous += Number(part);
    return previous / scale;
  });
}

function statusLetters(cells: readonly (Cell | undefined)[]): string {
  const letters = cells.flatMap((cell) => (cell ? [cell.status === "_U" ? "U" : cell.status] : []));
  return (new Set(letters).size === 1 ? letters.slice(0, 1) : letters).join("");
}

function cellsOf(
  length: number,
  lows: readonly (number | undefined)[],
  highs: readonly (number | undefined)[],
  letters: string
): readonly (Cell | undefined)[] {
  let figure = 0;
  const cells = Array.from({ length }, (_, index) => {
    const low = lows[index];
    const high = highs[index];
    if (low === undefined && high === undefined) return undefined;
    if (low === undefined || high === undefined) throw new SliceError("one bound without the other");
    const letter = letters.length === 1 ? letters : letters[figure];
    figure += 1;
    return { low, high, status: statusOf(letter) };
  });
  if (letters.length > 1) expectCount(letters.length, figure, "statuses");
  return cells;
}

function statusOf(letter: string | undefined): Status {
  const status = letter === "U" ? "_U" : letter;
  if (!isStatus(status)) throw new SliceError(`no status: ${String(status)}`);
  return status;
}

function rowsOf(column: string, count: number, name: string): readonly string[] {
  const rows = column.split(";");
  expectCount(rows.length, Math.max(1, count), `rows of ${name}`);
  return rows;
}

function expectCount(found: number, expected: number, what: string): void {
  if (found !== expected) throw new SliceError(`${String(found)} ${what} where ${String(expected)} belong`);
}

/** Returns the JSON of a text where it is what it is said to be; throws a SliceError where it is not. */
export function parseEncoded<Encoded>(text: string, isEncoded: (value: unknown) => value is Encoded): Encoded {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SliceError(`no JSON: "${text.slice(0, 40)}"`);
  }
  if (!isEncoded(value)) throw new SliceError("a column is missing or of another type");
  return value;
}

function isEncoded(value: unknown): value is EncodedSlice {
  if (typeof value !== "object" || value === null) return false;
  const record = value as Readonly<Record<string, unknown>>;
  const texts = ["indicator", "key", "areas", "low", "status"].every((name) => typeof record[name] === "string");
  const { decimals, first, last, high, world } = record;
  const numbers = isBetween(decimals, 0, 9) && isBetween(first, 1000, 9999) && isBetween(last, first, 9999);
  return Array.isArray(world) && texts && numbers && (high === undefined || typeof high === "string");
}

function isBetween(value: unknown, low: number, high: number): value is number {
  return Number.isInteger(value) && Number(value) >= low && Number(value) <= high;
}

function isSummary(value: unknown): value is EncodedSummary {
  return (
    Array.isArray(value) &&
    value.length > 3 &&
    value.length < 7 &&
    value.every((each, at) => (at < 2 && each === null) || Number.isFinite(each))
  );
}
