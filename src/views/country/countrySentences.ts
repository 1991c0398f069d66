import { formatValue } from "../../i18n/formatValue.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { DatedCell } from "../../model/slice.ts";
import { flagText } from "../figure/describe.ts";
import type { CountryIndicator } from "./countryModel.ts";

/** Returns what can be said of a country first: who uses the Internet, who does not, what it costs. */
export function countrySentences(
  translator: Translator,
  area: string,
  known: readonly CountryIndicator[]
): readonly string[] {
  const { t, formats } = translator;
  const find = (id: string): CountryIndicator | undefined => known.find(({ indicator }) => indicator.id === id);
  const latest = (entry: CountryIndicator | undefined): DatedCell | undefined => entry?.figures[0]?.latest;
  const use = latest(find("internet-use"));
  const offline = latest(find("people-offline"));
  const basket = find("data-only-mobile-basket");
  const price = latest(basket);
  const sentences: string[] = [];
  if (!use) sentences.push(t("country.summary.none", { area }));
  else {
    const slots = {
      area,
      share: formats.formatPercent(use.low, 1),
      year: datedText(translator, use)
    };
    sentences.push(
      offline?.period === use.period
        ? t("country.summary.offline", { ...slots, people: formats.formatPeopleNoun(offline.low) })
        : t("country.summary.use", slots)
    );
  }
  if (basket && price) {
    const value = formatValue(translator, basket.indicator, price.low);
    sentences.push(t("country.summary.price", { value, year: datedText(translator, price) }));
  }
  return sentences;
}

/** Returns "2024" or "2024, estimate": the year never without its flag. */
function datedText(translator: Translator, { period, status }: DatedCell): string {
  const year = translator.formats.formatYear(period);
  return status === "A" ? year : translator.t("country.dated", { year, status: flagText(translator, status) });
}
