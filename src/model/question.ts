import type { ClassChoice } from "./classChoice.ts";
import type { DimensionCodes } from "./dimension.ts";
import type { ScatterColour } from "./scatterColour.ts";
import type { IndicatorId } from "./indicator.ts";
import type { ScenarioInputs, ScenarioKind } from "./scenario.ts";

/** Which year's figure a column shows: one year's, or the latest that is at most so many years old; 0 is any age. */
export type When =
  { readonly kind: "year"; readonly year: number } | { readonly kind: "within"; readonly years: number };

/** A column of a question; `of` and `with` are the places of other columns, which stand before it. */
export type QuestionColumn =
  | { readonly kind: "indicator"; readonly indicator: IndicatorId; readonly codes: DimensionCodes; readonly when: When }
  | { readonly kind: "own"; readonly name: string }
  | { readonly kind: "difference" | "ratio"; readonly of: number; readonly with: number }
  | { readonly kind: "change"; readonly of: number; readonly since: number }
  | { readonly kind: "people"; readonly of: number }
  | { readonly kind: "gap"; readonly of: number; readonly target: number }
  /** How many more people were online, were two numbers so as the reader sets them. */
  | { readonly kind: ScenarioKind; readonly of: number; readonly inputs: ScenarioInputs }
  /** The place of each row, 1 for the greatest. */
  | { readonly kind: "rank"; readonly of: number }
  /** In which of so many parts of about as many rows each lies, 1 for the lowest; equal figures lie in one. */
  | { readonly kind: "part"; readonly of: number; readonly parts: number }
  /** How far each row lies from the line of least squares through a column, by another. */
  | { readonly kind: "residual"; readonly of: number; readonly with: number };

/** True for a column that holds each row against all others: it rests on no column that does so itself. */
export function comparesRows({ kind }: QuestionColumn): boolean {
  return kind === "rank" || kind === "part" || kind === "residual";
}

/** In how many parts the rows can be cut: thirds, quarters, fifths, tenths. */
export const partCounts = [3, 4, 5, 10] as const;

/** Bounds on the values of a column; an area without a value does not fit. */
export interface RangeFilter {
  readonly column: number;
  readonly low: number;
  readonly high: number;
}

/** How areas can be put together; `world` is all of them. */
export const groupings = ["region", "subregion", "income", "ldc", "lldc", "sids", "world"] as const;
export type Grouping = (typeof groupings)[number];

/** As is usual for what a column counts; all weighted by people, added up, or the one in the middle. */
export const measures = ["usual", "mean", "sum", "median"] as const;
export type Measure = (typeof measures)[number];

/** How an answer is drawn. */
export const answerViews = ["table", "map", "bars", "scatter", "lines"] as const;
export type AnswerView = (typeof answerViews)[number];

/** A question without SQL. */
export interface Question {
  readonly columns: readonly QuestionColumn[];
  readonly ranges: readonly RangeFilter[];
  /** Only members of one of these: "region:SSF", "subregion:202", "income:LIC", "ldc", "area:KEN"; empty is everybody. */
  readonly members: readonly string[];
  readonly by: Grouping | undefined;
  readonly measure: Measure;
  /** The place of a column, or -1 for the name. */
  readonly sort: number;
  readonly descending: boolean;
  /** At most so many rows; 0 is all. */
  readonly limit: number;
  readonly view: AnswerView;
  /** The place of the column along the foot of a scatter plot; undefined is the first that is not sorted by. */
  readonly across: number | undefined;
  /** What colours its circles. */
  readonly colour: ScatterColour;
  /** How its map is parted into classes. */
  readonly classes: ClassChoice;
}

/** The question that the form begins with. */
export const firstQuestion: Question = {
  columns: [
    { kind: "indicator", indicator: "internet-use", codes: {}, when: { kind: "within", years: 5 } },
    { kind: "indicator", indicator: "data-only-mobile-basket", codes: {}, when: { kind: "within", years: 5 } }
  ],
  ranges: [],
  members: [],
  by: undefined,
  measure: "usual",
  sort: 0,
  descending: false,
  limit: 0,
  view: "table",
  across: undefined,
  colour: "region",
  classes: { kind: "usual" }
};

/** The most columns that a question may have. */
export const mostColumns = 8;
