import { plainKey, type TranslateAny } from "../../i18n/messageKey.ts";
import { areaFormsOf, type AreaForms } from "../../i18n/areaForms.ts";
import type { Translator } from "../../i18n/translator.ts";
import { flagText } from "../figure/flagText.ts";
import { yearWithFlag } from "./yearWithFlag.ts";
import type { AreaFigure, Fact, Facts, NumberKind, QuotedShare } from "./fact.ts";

/** A message of a story, or one whose plural is chosen by a fact. */
export type Phrase = string | { readonly key: string; readonly count: string };

/** What turns facts into words. */
export interface Wording {
  readonly translator: Translator;
  readonly languageName: (code: string) => string;
}

/**
 * Returns a sentence with its facts filled in, beginning with a capital. A slot is the name of a fact; that of an area
 * also stands in any form that the language has.
 */
export function phraseText(wording: Wording, facts: Facts, phrase: Phrase): string {
  const { translator } = wording;
  const say = translator.t as unknown as TranslateAny;
  const slots: Record<string, string | number | AreaForms> = {};
  for (const [name, fact] of Object.entries(facts)) slots[name] = slotOf(wording, fact);
  if (typeof phrase === "string") return translator.formats.atStart(say(phrase, slots));
  const number = facts[phrase.count];
  if (!number || !("value" in number)) throw new Error(`${phrase.key}: no number "${phrase.count}"`);
  slots["count"] = number.value;
  return translator.formats.atStart(say(phrase.key, slots));
}

/** Returns a number as a story prints it. */
export function numberText({ formats }: Translator, kind: NumberKind, value: number): string {
  switch (kind) {
    case "people":
      return formats.formatPeopleNoun(value);
    case "big":
      return formats.formatPeople(value);
    case "percent":
      return formats.formatPercent(value, 0);
    case "percent1":
      return formats.formatPercent(value, 1);
    case "count":
      return formats.formatNumber(value, 0);
    case "number1":
      return formats.formatNumber(value, 1);
    case "usd":
      return formats.formatUsd(value, 2);
    case "year":
      return formats.formatYear(value);
  }
}

/** What stands in the slot of a fact: an area or a number, for the message says how it is written, or a text. */
function slotOf(wording: Wording, fact: Fact): string | number | AreaForms {
  if (fact.kind === "area") return areaFormsOf(wording.translator.language, fact.area);
  return "value" in fact ? fact.value : factText(wording, fact);
}

function factText(wording: Wording, fact: Exclude<Fact, { readonly kind: "area" }>): string {
  const { translator, languageName } = wording;
  switch (fact.kind) {
    case "areas":
      return translator.formats.formatList(fact.areas.map((each) => listed(translator, fact.of, each)));
    case "language":
      return languageName(fact.code);
    case "text":
      return translator.formats.inside(translator.t(plainKey(fact.key)));
    case "quoted":
      return translator.formats.formatList(fact.figures.map((figure) => quoted(translator, figure)));
    default:
      return numberText(translator, fact.kind, fact.value);
  }
}

/** "49.3% (W3Techs, 2024)". */
function quoted({ t, formats }: Translator, { publisher, year, percent }: QuotedShare): string {
  const who = year === undefined ? publisher : t("story.publisher-year", { publisher, year });
  return t("story.listed", { area: formats.formatPercent(percent, 1), value: who });
}

/** "India (509 million, estimate)", "Chad (31%, 2019)": the flag never stays away. */
function listed(translator: Translator, kind: NumberKind, { area, value, status, shownYear }: AreaFigure): string {
  const { t, formats, language } = translator;
  const figure = kind === "people" ? formats.formatPeople(value) : numberText(translator, kind, value);
  const slots = { area: areaFormsOf(language, area).name, value: figure };
  if (shownYear !== undefined)
    return t("story.listed.flagged", { ...slots, status: yearWithFlag(translator, shownYear, status) });
  return status === "A"
    ? t("story.listed", slots)
    : t("story.listed.flagged", { ...slots, status: flagText(translator, status) });
}
