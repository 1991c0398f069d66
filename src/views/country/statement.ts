import type { AreaForms } from "../../i18n/areaForms.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { DatedCell } from "../../model/slice.ts";
import type { IndicatorId } from "../../model/indicator.ts";
import { flagText } from "../figure/flagText.ts";

/** The words for one area in one language. */
export interface AreaWords {
  readonly translator: Translator;
  readonly forms: AreaForms;
  /** Of the group that the area is compared with. */
  readonly group: AreaForms;
}

/** What a statement is about; also its id in the page. */
export type Topic = "offline" | "trend" | "price" | "skills" | "language";

/** The survey of a measure, by its year. */
export interface DatedSurvey {
  readonly indicator: IndicatorId;
  readonly period: number;
}

/** What the data here do not hold of a measure in an area: the silence of sources, not of the world. */
export interface Silence {
  readonly indicator: IndicatorId;
  /** The year of the last survey of the measure itself; undefined where there is none since 2000. */
  readonly last: number | undefined;
  /** Surveys of other measures in the years since, the newest first: who speaks of the silence has to name them. */
  readonly elsewhere: readonly DatedSurvey[];
}

/** One sentence about an area, whole in itself, and what it rests on. */
export interface Statement {
  readonly topic: Topic;
  readonly text: string;
  /** The indicator behind it; undefined where the sentence says that there is no figure. */
  readonly indicator: IndicatorId | undefined;
  /** The figures of the area that it names, each with its year and flag. */
  readonly cells: readonly DatedCell[];
  /** Every number and code that the text says, by name, unrounded where the text rounds; `verify` computes them again. */
  readonly numbers?: Readonly<Record<string, number | string | undefined>>;
  /** What its basis says is not in the data. */
  readonly silence?: Silence;
  /** What the reader has to know of the figure beside its caution: how old, or how estimated. */
  readonly basis?: string | undefined;
}

/** Returns "2024" or "2024 (estimate)": the year never without its flag. */
export function datedText(translator: Translator, { period, status }: Pick<DatedCell, "period" | "status">): string {
  return status === "A"
    ? translator.formats.formatYear(period)
    : translator.t("say.dated", { year: period, status: flagText(translator, status) });
}

/** An area, and the group that it is compared with, for the messages: each takes the form that it needs. */
export interface AreaSlots {
  readonly area: AreaForms;
  readonly group: AreaForms;
}

/** Returns the slots that every sentence about an area may use. */
export function areaSlots({ forms, group }: AreaWords): AreaSlots {
  return { area: forms, group };
}

/** Returns a clause as a sentence with its full stop, and what goes with it as a second one: a long one is hard to read. */
export function sentence({ translator: { t, formats } }: AreaWords, main: string, tail?: string): string {
  return tail === undefined
    ? t("say.sentence", { main })
    : t("say.sentence.tail", { main, tail: formats.atStart(tail) });
}

/** Returns a text with another one behind it in brackets. */
export function aside({ translator: { t } }: AreaWords, main: string, text: string): string {
  return t("say.aside", { main, aside: text });
}
