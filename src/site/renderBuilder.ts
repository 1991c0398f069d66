import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import { formatDate } from "../i18n/dates.ts";
import { isAreaCode } from "../model/area.ts";
import { siteLanguages } from "../model/language.ts";
import type { Store } from "../query/store.ts";
import type { ChartView } from "../views/addresses.ts";
import { EmbedBuilder, type FreeChart } from "../views/embed/EmbedBuilder.tsx";
import { embedTarget, freeTarget } from "./chartLinks.ts";
import { freeCountries, freeMaps, freeThemes } from "./freeMaps.ts";
import type { ChartWords } from "./charts/chartKind.ts";
import { charts } from "./charts/chartKinds.ts";
import { formatsOf } from "../i18n/languageFormats.ts";
import { pictureEnding } from "./pictureEnding.ts";
import { frozenLanguages, frozenReleases } from "./frozenReleases.ts";
import { offeredLanguage } from "./ownLanguages.ts";
import { freeSiteIn, siteBeside, type Site } from "./site.ts";

/** The charts of each kind that have a frame of their free figures alone. */
const freeSubjects: Readonly<Record<ChartView, (store: Store) => Promise<readonly string[]>>> = {
  map: freeMaps,
  country: freeCountries,
  theme: freeThemes
};

/** Returns the HTML of the embed builder of a chart. */
export async function renderBuilder(...chart: Parameters<typeof builderOf>): Promise<string> {
  return render(await builderOf(...chart));
}

/** Returns the embed builder of a chart, to stand in a tree. */
export async function builderOf(site: Site, view: ChartView, subject: string, words: ChartWords): Promise<VNode> {
  const { language, translator, file, addresses } = site;
  const { page, hasChoices, frameTitle, words: wordsOf } = charts[view];
  const [newest] = await frozenReleases();
  const frozenIn = newest ? await frozenLanguages(newest.release, view, subject) : [];
  const titles = await inEachLanguage(site, (each) => frameTitle(each, subject));
  const alternatives = hasChoices
    ? await inEachLanguage(site, async (each) => (await wordsOf(each, subject)).alternative)
    : {};
  return EmbedBuilder({
    free: await freeChart(site, view, subject),
    translator,
    view,
    subject,
    frame: addresses.embed(view, subject).slice(addresses.home.length),
    hasChoices,
    savesPicture: view !== "theme",
    target: { ...embedTarget(site, view, subject, words), title: titles[language] ?? words.title },
    base: file(""),
    page: page(site, subject).slice(addresses.home.length),
    languageNames: Object.fromEntries(siteLanguages.map((each) => [each, formatsOf(each).name])),
    titles,
    alternatives,
    latest: await inEachLanguage(site, (each) => Promise.resolve(each.translator.t("ui.latest"))),
    picture: pictureEnding,
    frozenIn,
    release:
      newest && frozenIn.includes(language)
        ? { id: newest.release.id, date: formatDate(language, newest.release.date) }
        : undefined
  });
}

/** Returns the chart of the free figures alone, in the language of the page where there is one, else in English. */
async function freeChart(site: Site, view: ChartView, subject: string): Promise<FreeChart | undefined> {
  const found = (await freeSubjects[view](site.store)).find((each) => each.toLowerCase() === subject);
  if (found === undefined) return undefined;
  const language = isAreaCode(found) ? await offeredLanguage(site, found) : site.language;
  const words = await charts[view].words(freeSiteIn(language), subject);
  return { language, name: formatsOf(language).name, target: freeTarget(view, subject, language, words) };
}

async function inEachLanguage(
  site: Site,
  say: (site: Site) => Promise<string>
): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(
    await Promise.all(siteLanguages.map(async (each) => [each, await say(siteBeside(site, each))] as const))
  );
}
