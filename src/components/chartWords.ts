import type { SiteLanguage } from "../model/language.ts";
import type { AreaCode } from "../model/area.ts";
import type { Theme } from "../model/indicator.ts";
import { areaFormsOf } from "../i18n/areaForms.ts";
import { firstSentence } from "../views/country/countrySentences.ts";
import { mapLabel } from "../views/figure/figureParts.tsx";
import { figureProps, themeFigures } from "./cards.ts";
import { siteLanguages } from "../model/language.ts";
import type { ChartView } from "../views/addresses.ts";
import type { ChartWords } from "./chartLinks.ts";
import { countryFacts } from "./countryFacts.ts";
import { areaOf } from "./figure.ts";
import { siteIn } from "./site.ts";

/** Returns the title of an indicator's chart and its text alternative, from the latest figures. */
export async function mapWords(language: SiteLanguage, id: string): Promise<ChartWords> {
  const site = siteIn(language);
  return { title: site.translator.t(`indicator.${id}.name`), alternative: mapLabel(await figureProps(site, id)) };
}

/** Returns the title of a country's chart and its text alternative. */
export async function countryWords(language: SiteLanguage, code: AreaCode): Promise<ChartWords> {
  const facts = await countryFacts(code);
  const words = {
    translator: siteIn(language).translator,
    forms: areaFormsOf(language, code),
    group: areaFormsOf(language, facts.group.id)
  };
  return { title: (await areaOf(code)).names[language] ?? code, alternative: firstSentence(words, facts) };
}

/** Returns the title of a theme's chart and its text alternative. */
export async function themeWords(language: SiteLanguage, theme: Theme): Promise<ChartWords> {
  const site = siteIn(language);
  const { lead } = await themeFigures(site, theme);
  return { title: site.translator.t(`theme.${theme}.question`), alternative: mapLabel(lead) };
}

/** Returns the title of a chart in each language. */
export async function chartTitles(view: ChartView, subject: string): Promise<Readonly<Record<string, string>>> {
  const names = view === "country" ? (await areaOf(subject.toUpperCase())).names : undefined;
  const key = view === "map" ? `indicator.${subject}.name` : `theme.${subject}.question`;
  return Object.fromEntries(
    siteLanguages.map((language) => [
      language,
      view === "country" ? (names?.[language] ?? subject) : siteIn(language).translator.t(key)
    ])
  );
}
