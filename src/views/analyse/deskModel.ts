import type { World } from "../../geo/world.ts";
import type { AreaCode } from "../../model/area.ts";
import type { Question } from "../../model/question.ts";
import type { LabelledColumn } from "./answerContext.ts";
import type { KeptQuestion } from "../../state/workspace.ts";
import type { AnswerSeries } from "./answerSeries.ts";
import type { AreaTraits } from "./answerScatter.ts";
import type { DrawnColumn, DrawnNames } from "./drawnColumns.ts";
import type { Histogram } from "./histogram.ts";
import type { OwnModel } from "./ownModel.ts";
import type { TableFacts } from "./tableFacts.ts";

/** An answer as it lies on the desk. */
export interface Outcome {
  readonly columns: readonly LabelledColumn[];
  readonly rows: number;
  readonly cut: boolean;
  /** The query that found it. */
  readonly sql: string;
  readonly milliseconds: number;
  /** What is seen, in words. */
  readonly sentence: string;
  readonly caption: string;
  /** The columns that can be drawn, and which of them are. */
  readonly figures: readonly DrawnColumn[];
  readonly drawn: DrawnNames;
}

/** The rows of a question before its filters, which the brushes filter without asking the engine. */
export interface Base {
  readonly outcome: Outcome;
  /** The columns of the question that it answers; while another is being asked, the desk shows another already. */
  readonly columns: Question["columns"];
  /** By the place of the column in the question. */
  readonly histograms: readonly (Histogram | undefined)[];
}

/** What lies on the desk. */
export interface DeskModel {
  readonly mode: "ask" | "sql";
  readonly question: Question;
  /** The question of the form: that of the desk, but for what a brush that is being dragged changes in it. */
  readonly form: Question;
  readonly base: Base | undefined;
  /** Set while a brush is dragged: the rows of the base that fit. */
  readonly brushed: readonly number[] | undefined;
  readonly sql: string;
  /** What became of formatting it, in words. */
  readonly sqlNote: string;
  readonly running: boolean;
  readonly outcome: Outcome | undefined;
  /** The answers to the statements of a query; the outcome is one of them, as it was found or drawn otherwise. */
  readonly answers: readonly Outcome[];
  /** What went wrong with the last question, in words. */
  readonly problem: string;
  /** What the reader has to know about the question that stands there, in words. */
  readonly notice: string;
  readonly sort: { readonly name: string; readonly descending: boolean } | undefined;
  readonly world: World | undefined;
  readonly traits: ReadonlyMap<AreaCode, AreaTraits> | undefined;
  /** The figures over years that the lines of an answer are drawn from, where its own rows have none. */
  readonly series: AnswerSeries | undefined;
  /** Rows that may not be reused for any purpose are left out of what is taken away. */
  readonly freeOnly: boolean;
  /** The tables of the reader, joined or not. */
  readonly own: readonly OwnModel[];
  readonly ownProblem: string;
  /** The names of the files that are being read. */
  readonly ownReading: readonly string[];
  /** Questions that the browser keeps for the reader, and what became of the last step with them. */
  readonly kept: readonly KeptQuestion[];
  readonly keptNote: string;
  /** What was found in the last list of areas that was pasted. */
  readonly picked: string;
  /** The tables of the engine and their columns. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  /** What the tables hold of which that was asked. */
  readonly tableFacts: Readonly<Record<string, TableFacts>>;
  /** The queries that were run in this browser, the last one first. */
  readonly history: readonly string[];
}

/** Returns all rows of an outcome, or those that may be reused for any purpose. */
export function rowsToTake({ columns, rows }: Outcome, freeOnly: boolean): readonly number[] {
  const licences = columns.find(({ meaning }) => meaning.kind === "licence")?.values;
  const all = Array.from({ length: rows }, (_, row) => row);
  return freeOnly && licences ? all.filter((row) => licences[row] === "free") : all;
}

/** Rows that the table shows at once; all of them can be taken away. */
export const rowsInTable = 250;

/** As many while a brush is dragged, and of an answer that has just come: more than its frame shows at once. */
export const rowsAtFirst = 40;

/** Returns rows of an outcome in the order of a column; without one in the order that they have. Nulls come last. */
export function orderedRows({ columns }: Outcome, rows: readonly number[], sort: DeskModel["sort"]): readonly number[] {
  const values = columns.find(({ name }) => name === sort?.name)?.values;
  if (!sort || !values) return rows;
  const sign = sort.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const one = values[a] ?? null;
    const other = values[b] ?? null;
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one < other ? -sign : one > other ? sign : 0;
  });
}

/** Returns the rows of a base that fit the ranges of a question, in the order that it asks for. */
export function rowsWithin({ outcome }: Base, question: Question, names: readonly string[]): readonly number[] {
  const ranges = question.ranges.flatMap(({ column, low, high }) => {
    const values = outcome.columns.find(({ name }) => name === names[column])?.values;
    return values ? [{ values, low, high }] : [];
  });
  const rows = Array.from({ length: outcome.rows }, (_, row) => row).filter((row) =>
    ranges.every(({ values, low, high }) => {
      const value = values[row];
      return typeof value === "number" && value >= low && value <= high;
    })
  );
  const sorted = names[question.sort];
  const ordered =
    sorted === undefined ? rows : orderedRows(outcome, rows, { name: sorted, descending: question.descending });
  return question.limit > 0 ? ordered.slice(0, question.limit) : ordered;
}
