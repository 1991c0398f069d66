import { indicatorFor, toIndicatorId } from "../catalog/catalog.ts";
import { areaFormsOf } from "../i18n/areaForms.ts";
import type { AreaCode } from "../model/area.ts";
import { themes, type IndicatorId, type Theme } from "../model/indicator.ts";
import { areaOf } from "../facts/areaOf.ts";
import { factsOfCountry } from "../facts/factsOfCountry.ts";
import { leadsIn } from "../facts/leadsIn.ts";
import { totalOf } from "../views/country/countryFigures.ts";
import { firstSentence } from "../views/country/countrySentences.ts";
import { mapLabel } from "../views/figure/figureParts.tsx";
import { frameTitle } from "../views/figure/frameTitle.ts";
import { defaultMapState } from "../state/mapState.ts";
import type { ChartView } from "../views/addresses.ts";
import { figureProps, themeFigures } from "./cards.ts";
import type { ChartWords } from "./chartLinks.ts";
import { figureContext } from "./figureContext.ts";
import type { Site } from "./site.ts";

/** Returns the title of an indicator's chart and its text alternative, from the latest figures. */
export async function mapWords(site: Site, id: IndicatorId): Promise<ChartWords> {
  return { title: site.translator.t(`indicator.${id}.name`), alternative: mapLabel(await figureProps(site, id)) };
}

/** Returns the title of a country's chart and its text alternative. */
export async function countryWords({ language, translator, store }: Site, code: AreaCode): Promise<ChartWords> {
  const facts = await factsOfCountry(store, code);
  const words = { translator, forms: areaFormsOf(language, code), group: areaFormsOf(language, facts.group.id) };
  return { title: (await areaOf(store, code)).names[language] ?? code, alternative: firstSentence(words, facts) };
}

/** Returns the title of a theme's chart and its text alternative. */
export async function themeWords(site: Site, theme: Theme): Promise<ChartWords> {
  const { lead } = await themeFigures(site, theme);
  return { title: site.translator.t(`theme.${theme}.question`), alternative: mapLabel(lead) };
}

/** Returns what the frame of a chart is called as its page opens: its subject, what is measured, of which years. */
export async function frameTitleOf(site: Site, view: ChartView, subject: string): Promise<string> {
  if (view === "map") return mapTitle(site, toIndicatorId(subject));
  if (view === "country") return countryTitle(site, subject.toUpperCase() as AreaCode);
  return themeTitle(site, themes.find((theme) => theme === subject) ?? "context");
}

async function mapTitle(site: Site, id: IndicatorId): Promise<string> {
  const { context } = await figureContext(site, id);
  return frameTitle(context, defaultMapState(context.scope));
}

async function countryTitle({ language, translator, store }: Site, code: AreaCode): Promise<string> {
  const { t, formats } = translator;
  const area = (await areaOf(store, code)).names[language] ?? code;
  const history = totalOf(await factsOfCountry(store, code), indicatorFor("use"))?.history ?? [];
  const [first, last] = [history.at(0), history.at(-1)].map((cell) => cell && formats.formatYear(cell.period));
  if (first === undefined || last === undefined) return t("embed.title.country.none", { area });
  const years = first === last ? last : formats.formatRange(first, last);
  return t("embed.title.country", { area, indicator: t("indicator.internet-use.name"), years });
}

async function themeTitle({ translator: { t }, store }: Site, theme: Theme): Promise<string> {
  const [lead] = await leadsIn(store, theme);
  if (lead === undefined) throw new Error(`no indicator leads the theme "${theme}"`);
  return t("embed.title.theme", {
    question: t(`theme.${theme}.question`),
    indicator: t(`indicator.${lead}.name`),
    year: t("ui.latest")
  });
}
