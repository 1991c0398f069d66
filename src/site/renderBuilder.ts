import { render } from "preact-render-to-string";
import { formatDate } from "../i18n/dates.ts";
import { siteLanguages, type SiteLanguage } from "../model/language.ts";
import type { ChartView } from "../views/addresses.ts";
import { EmbedBuilder } from "../views/embed/EmbedBuilder.tsx";
import { chartPage, embedTarget, type ChartWords } from "./chartLinks.ts";
import { frameTitleOf, mapWords } from "./chartWords.ts";
import { formatsOf } from "../i18n/languageFormats.ts";
import { pictureEnding } from "./pictureEnding.ts";
import { frozenReleases } from "./releases.ts";
import { siteIn } from "./site.ts";
import { toIndicatorId } from "../catalog/catalog.ts";

/** Returns the HTML of the embed builder of a chart. */
export async function renderBuilder(
  language: SiteLanguage,
  view: ChartView,
  subject: string,
  words: ChartWords
): Promise<string> {
  const site = siteIn(language);
  const { translator, file, addresses } = site;
  const [newest] = await frozenReleases();
  const titles = Object.fromEntries(
    await Promise.all(siteLanguages.map(async (each) => [each, await frameTitleOf(each, view, subject)] as const))
  );
  const alternatives = Object.fromEntries(
    await Promise.all(
      (view === "map" ? siteLanguages : []).map(
        async (each) => [each, (await mapWords(each, toIndicatorId(subject))).alternative] as const
      )
    )
  );
  return render(
    EmbedBuilder({
      translator,
      view,
      subject,
      target: { ...embedTarget(language, view, subject, words), title: titles[language] ?? words.title },
      base: file(""),
      page: chartPage(site, view, subject).slice(addresses.home.length),
      languageNames: Object.fromEntries(siteLanguages.map((each) => [each, formatsOf(each).name])),
      titles,
      alternatives,
      latest: Object.fromEntries(siteLanguages.map((each) => [each, siteIn(each).translator.t("ui.latest")])),
      picture: pictureEnding,
      release: newest && { id: newest.release.id, date: formatDate(language, newest.release.date) }
    })
  );
}
