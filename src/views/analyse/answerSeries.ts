import type { LineSeries } from "../../charts/LineChart.tsx";
import { isEstimate, isStatus } from "../../model/observation.ts";
import type { Answer } from "../../model/answer.ts";
import { valueText, type AnswerContext, type LabelledColumn } from "./answerContext.ts";
import { flagsOf } from "./flagsOf.ts";

/** Figures over years, a line each; `more` were left out. */
export interface AnswerSeries {
  /** The query that found them; that of the answer where its own rows have years. */
  readonly sql: string;
  readonly lines: readonly Omit<LineSeries, "className">[];
  readonly more: number;
}

type Point = LineSeries["points"][0];

const isEstimated = (status: unknown): boolean => typeof status === "string" && isStatus(status) && isEstimate(status);

/** Returns the lines of an answer to `seriesSql`, in the order of these areas. */
export function seriesOfFigures(
  { nameOf }: Pick<AnswerContext, "nameOf">,
  { columns, rows }: Answer,
  sql: string,
  areas: readonly string[]
): AnswerSeries {
  const [codes = [], periods = [], figures = [], flags = [], breaks = []] = columns.map(({ values }) => values);
  const byArea = new Map<string, { readonly points: Point[]; readonly breaks: number[] }>();
  for (let row = 0; row < rows; row += 1) {
    const [code, period, value] = [String(codes[row]), periods[row], figures[row]];
    if (typeof period !== "number" || typeof value !== "number") continue;
    const line = byArea.get(code) ?? { points: [], breaks: [] };
    byArea.set(code, line);
    line.points.push({ period, value, estimated: isEstimated(flags[row]) });
    if (breaks[row] === true) line.breaks.push(period);
  }
  const lines = areas.flatMap((code) => {
    const line = byArea.get(code);
    return line ? [{ id: code, name: nameOf(code) ?? code, ...line }] : [];
  });
  return { sql, lines, more: Math.max(0, areas.length - lines.length) };
}

/** The columns by which rows of an answer lie over years: what names a line, and the year. */
interface DatedRows {
  readonly names: LabelledColumn;
  readonly years: LabelledColumn;
}

/** Returns by which columns an answer has a row for each of several years; undefined where it has no such rows. */
export function datedRows(columns: readonly LabelledColumn[], rows: number): DatedRows | undefined {
  const names = columns.find(({ meaning }) => meaning.kind === "area") ?? columns[0];
  const years = columns.find(({ meaning, name }) => meaning.kind === "year" && !name.endsWith("_year"));
  if (!names || !years || names === years) return undefined;
  const places = new Set<string>();
  for (let row = 0; row < rows; row += 1) places.add(`${String(names.values[row])} ${String(years.values[row])}`);
  return new Set(years.values).size > 1 && places.size === rows ? { names, years } : undefined;
}

/** Returns the lines of an answer whose own rows have years, at most so many. */
export function seriesOfRows(
  context: AnswerContext,
  columns: readonly LabelledColumn[],
  shown: LabelledColumn,
  { names, years }: DatedRows,
  { sql, rows, most }: { readonly sql: string; readonly rows: readonly number[]; readonly most: number }
): AnswerSeries {
  const flags = flagsOf(columns, shown);
  const byName = new Map<string, Point[]>();
  for (const row of rows) {
    const [name, period, value] = [valueText(context, names, names.values[row]), years.values[row], shown.values[row]];
    if (typeof period !== "number" || typeof value !== "number") continue;
    const points = byName.get(name) ?? [];
    byName.set(name, points);
    points.push({ period, value, estimated: isEstimated(flags[row]) });
  }
  const lines = [...byName].map(([name, points]) => ({ id: name, name, points }));
  return { sql, lines: lines.slice(0, most), more: Math.max(0, lines.length - most) };
}
