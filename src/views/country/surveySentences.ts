import { wealthOrder } from "../../stats/wealthOrder.ts";
import { plainKey } from "../../i18n/messageKey.ts";
import { areaSlots, type AreaWords } from "./statement.ts";
import type { HouseholdSurvey } from "./surveyModel.ts";

/** A sentence about a survey, and every number that it says, unrounded; `verify` computes them again. */
export interface SurveySentence {
  readonly id: "wealth" | "order" | "place" | "one-place" | "regions";
  readonly text: string;
  readonly numbers: Readonly<Record<string, number>>;
}

/** Returns what divides the households of a survey in sentences: rich and poor, town and country, regions. */
export function surveySentences(words: AreaWords, survey: HouseholdSurvey): readonly SurveySentence[] {
  return [...wealthSentences(words, survey), ...placeSentences(words, survey), ...regionSentences(words, survey)];
}

function wealthSentences(words: AreaWords, survey: HouseholdSurvey): readonly SurveySentence[] {
  const { t } = words.translator;
  const { quarters } = survey;
  const [poorest, richest] = [quarters[0], quarters.at(-1)];
  if (poorest?.code !== "Q1" || richest?.code !== "Q4") return [];
  const numbers = { poorest: poorest.value, richest: richest.value, year: survey.period };
  const wealth: SurveySentence = {
    id: "wealth",
    text: t("within.wealth", { ...thingSlots(words, survey), ...numbers }),
    numbers
  };
  const order = wealthOrder(quarters.map(({ value }) => value));
  return order === "rising" ? [wealth] : [wealth, { id: "order", text: t(`within.order.${order}`), numbers: {} }];
}

function placeSentences(words: AreaWords, survey: HouseholdSurvey): readonly SurveySentence[] {
  const { t } = words.translator;
  const [urban, rural] = ["URB", "RUR"].map((place) => survey.places.find(({ code }) => code === place)?.value);
  if (urban === undefined && rural === undefined) return [];
  if (urban === undefined || rural === undefined) {
    return [{ id: "one-place", text: t(`within.one-place.${urban === undefined ? "RUR" : "URB"}`), numbers: {} }];
  }
  const numbers = { urban, rural, year: survey.period };
  return [{ id: "place", text: t("within.place", { ...thingSlots(words, survey), ...numbers }), numbers }];
}

function regionSentences(words: AreaWords, survey: HouseholdSurvey): readonly SurveySentence[] {
  const { regions, period } = survey;
  const [highest, lowest] = [regions[0], regions.at(-1)];
  if (!highest || !lowest || regions.length < 2) return [];
  const numbers = { count: regions.length, low: lowest.value, high: highest.value, year: period };
  const text = words.translator.t("within.regions", { ...thingSlots(words, survey), ...numbers });
  return [{ id: "regions", text, numbers }];
}

function thingSlots(words: AreaWords, { indicator }: HouseholdSurvey) {
  return { ...areaSlots(words), what: words.translator.t(plainKey(`within.what.${indicator}`)) };
}
