import { indicatorFor } from "../../catalog/catalog.ts";
import { areaOf } from "../../facts/areaOf.ts";
import { factsOfCountry } from "../../facts/factsOfCountry.ts";
import { areaFormsOf } from "../../i18n/areaForms.ts";
import { isAreaCode, type AreaCode } from "../../model/area.ts";
import { totalOf } from "../../views/country/countryFigures.ts";
import { chartSentence } from "../../views/country/chartSentence.ts";
import { countryCard } from "../cards.ts";
import type { Site } from "../site.ts";
import type { ChartKind } from "./chartKind.ts";

/** The key figures of a country, and its use of the Internet over the years. */
export const countryChart: ChartKind = {
  subjects: async (store) => (await store.areas()).map(({ code }) => code.toLowerCase()),
  page: ({ addresses }, subject) => addresses.country(subject),
  heightPixels: () => 800,
  hasChoices: false,
  words: async ({ language, translator, store }, subject) => {
    const code = codeOf(subject);
    const facts = await factsOfCountry(store, code);
    const words = { translator, forms: areaFormsOf(language, code), group: areaFormsOf(language, facts.group.id) };
    return { title: (await areaOf(store, code)).names[language] ?? code, alternative: chartSentence(words, facts) };
  },
  frameTitle,
  card: (site, subject) => countryCard(site, codeOf(subject))
};

function codeOf(subject: string): AreaCode {
  const code = subject.toUpperCase();
  if (!isAreaCode(code)) throw new Error(`no chart of a country "${subject}"`);
  return code;
}

async function frameTitle({ language, translator, store }: Site, subject: string): Promise<string> {
  const code = codeOf(subject);
  const { t, formats } = translator;
  const area = (await areaOf(store, code)).names[language] ?? code;
  const history = totalOf(await factsOfCountry(store, code), indicatorFor("use"))?.history ?? [];
  const [first, last] = [history.at(0), history.at(-1)].map((cell) => cell && formats.formatYear(cell.period));
  if (first === undefined || last === undefined) return t("embed.title.country.none", { area });
  const years = first === last ? last : formats.formatRange(first, last);
  return t("embed.title.country", { area, indicator: t("indicator.internet-use.name"), years });
}
