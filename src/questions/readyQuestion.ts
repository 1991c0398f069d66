import type { Translator } from "../i18n/translator.ts";
import { columnOf, type Answer, type AnswerValue, type ColumnMeaning } from "../model/answer.ts";
import type { DatedIndicator } from "../model/datedIndicator.ts";
import type { DimensionCodes } from "../model/dimension.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { firstQuestion, type Question, type QuestionColumn } from "../model/question.ts";

/** The indicators that the form can ask for, with the years of their figures. */
export type AskableIndicators = ReadonlyMap<string, DatedIndicator>;

/** What a sentence is written with. */
export interface QuestionWords {
  readonly translator: Translator;
  /** The name of an area by its code; undefined for a code that nobody knows. */
  readonly nameOf: (code: string) => string | undefined;
}

/** A question that is one click away, with all that the site knows of it but its words. */
export interface ReadyQuestion {
  /** Its name in addresses and in the keys of its words. */
  readonly id: string;
  readonly sql: string;
  /** What its own columns are, by name; the label of each is a text of the site. */
  readonly columns: Readonly<Record<string, ColumnMeaning>>;
  /**
   * The question of the form that comes closest; undefined where none does. The form takes the latest figure of each
   * measure by itself, where a ready-made question may want the same year of two.
   */
  readonly nearest: ((indicators: AskableIndicators) => Question) | undefined;
  /** The answer in one or two sentences; it has at least one row. */
  readonly sentence: (words: QuestionWords, answer: Answer) => string;
}

export const percent = { kind: "figure", unit: "percent", decimals: 1 } as const;
export const people = { kind: "figure", unit: "people", decimals: 0 } as const;
export const year = { kind: "year" } as const;

/** Returns the column of an indicator's latest figures that are not older than a year. */
export function latestSince(
  indicators: AskableIndicators,
  indicator: IndicatorId,
  since: number,
  codes: DimensionCodes = {}
): QuestionColumn {
  const years = Math.max(1, (indicators.get(indicator)?.last ?? since) - since);
  return { kind: "indicator", indicator, codes, when: { kind: "within", years } };
}

/** Returns the first question of the form with these parts of it. */
export function asked(part: Partial<Question>): Question {
  return { ...firstQuestion, ...part };
}

/** The values of an answer by column and row, as numbers and in words. */
export interface AnswerReader {
  readonly values: (column: string) => readonly AnswerValue[];
  readonly number: (column: string, row: number) => number;
  readonly sum: (column: string) => number;
  readonly area: (row: number) => string;
}

/** Returns what reads an answer in the words of a language; a value that is not there reads as NaN. */
export function readerOf({ nameOf }: QuestionWords, answer: Answer): AnswerReader {
  const values = (column: string): readonly AnswerValue[] => columnOf(answer, column)?.values ?? [];
  const number = (column: string, row: number): number => Number(values(column)[row] ?? NaN);
  return {
    values,
    number,
    sum: (column) => values(column).reduce<number>((total, value) => total + Number(value ?? 0), 0),
    area: (row) => {
      const code = String(values("area")[row]);
      return nameOf(code) ?? code;
    }
  };
}

/** Returns the answer to a ready-made question in words; an answer without rows says that there is nothing. */
export function answerSentence(words: QuestionWords, question: ReadyQuestion, answer: Answer): string {
  return answer.rows === 0 ? words.translator.t("analyse.answer.none") : question.sentence(words, answer);
}
