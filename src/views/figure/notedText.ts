import type { Translator } from "../../i18n/translator.ts";
import type { Ages, Observation } from "../../model/observation.ts";

/** Returns of what ages people were asked, in words: "ages 16–74". */
export function agesText({ t }: Translator, ages: Ages): string {
  if (ages === "_T") return t("ages.all");
  const [from = 0, to] = [...ages.matchAll(/\d+/g)].map(Number);
  return to === undefined ? t("ages.from", { from }) : t("ages.between", { from, to });
}

/** Returns what the publisher notes of a figure, in words: who was asked, and the year of the income behind a price. */
export function notedText(
  translator: Translator,
  { ages, incomeYear }: Pick<Observation, "ages" | "incomeYear">
): readonly string[] {
  return [
    ...(ages === undefined ? [] : [agesText(translator, ages)]),
    ...(incomeYear === undefined ? [] : [translator.t("price.income-year", { year: incomeYear })])
  ];
}
