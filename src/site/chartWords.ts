import type { SiteLanguage } from "../model/language.ts";
import type { AreaCode } from "../model/area.ts";
import { themes, type Theme, type IndicatorId } from "../model/indicator.ts";
import { areaFormsOf } from "../i18n/areaForms.ts";
import { leads } from "../catalog/leads.ts";
import { totalOf } from "../views/country/countryFacts.ts";
import { firstSentence } from "../views/country/countrySentences.ts";
import { mapLabel } from "../views/figure/figureParts.tsx";
import { frameTitle } from "../views/figure/frameTitle.ts";
import { defaultMapState } from "../state/mapState.ts";
import { figureProps, themeFigures } from "./cards.ts";
import type { ChartView } from "../views/addresses.ts";
import type { ChartWords } from "./chartLinks.ts";
import { countryFacts } from "../facts/countryFacts.ts";
import { areaOf, figureContext } from "./figure.ts";
import { siteIn } from "./site.ts";
import { toIndicatorId, indicatorFor } from "../catalog/catalog.ts";

/** Returns the title of an indicator's chart and its text alternative, from the latest figures. */
export async function mapWords(language: SiteLanguage, id: IndicatorId): Promise<ChartWords> {
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

/** Returns what the frame of a chart is called as its page opens: its subject, what is measured, of which years. */
export async function frameTitleOf(language: SiteLanguage, view: ChartView, subject: string): Promise<string> {
  if (view === "map") return mapTitle(language, toIndicatorId(subject));
  if (view === "country") return countryTitle(language, subject.toUpperCase() as AreaCode);
  return themeTitle(language, themes.find((theme) => theme === subject) ?? "context");
}

async function mapTitle(language: SiteLanguage, id: IndicatorId): Promise<string> {
  const { context } = await figureContext(siteIn(language), id);
  return frameTitle(context, defaultMapState(context.scope));
}

async function countryTitle(language: SiteLanguage, code: AreaCode): Promise<string> {
  const { t, formats } = siteIn(language).translator;
  const area = (await areaOf(code)).names[language] ?? code;
  const history = totalOf(await countryFacts(code), indicatorFor("use"))?.history ?? [];
  const [first, last] = [history.at(0), history.at(-1)].map((cell) => cell && formats.formatYear(cell.period));
  if (first === undefined || last === undefined) return t("embed.title.country.none", { area });
  const years = first === last ? last : formats.formatRange(first, last);
  return t("embed.title.country", { area, indicator: t("indicator.internet-use.name"), years });
}

function themeTitle(language: SiteLanguage, theme: Theme): string {
  const { t } = siteIn(language).translator;
  const [lead] = leads[theme];
  return t("embed.title.theme", {
    question: t(`theme.${theme}.question`),
    indicator: t(`indicator.${lead ?? ""}.name`),
    year: t("ui.latest")
  });
}
