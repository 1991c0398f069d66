import { render } from "preact-render-to-string";
import { toIndicatorId } from "../catalog/catalog.ts";
import { formatDate } from "../i18n/dates.ts";
import { siteLanguages } from "../model/language.ts";
import type { ChartView } from "../views/addresses.ts";
import { EmbedBuilder } from "../views/embed/EmbedBuilder.tsx";
import { chartPage, embedTarget, type ChartWords } from "./chartLinks.ts";
import { frameTitleOf, mapWords } from "./chartWords.ts";
import { formatsOf } from "../i18n/languageFormats.ts";
import { pictureEnding } from "./pictureEnding.ts";
import { frozenReleases } from "./releases.ts";
import { siteBeside, type Site } from "./site.ts";

/** Returns the HTML of the embed builder of a chart. */
export async function renderBuilder(site: Site, view: ChartView, subject: string, words: ChartWords): Promise<string> {
  const { language, translator, file, addresses } = site;
  const [newest] = await frozenReleases();
  const titles = Object.fromEntries(
    await Promise.all(
      siteLanguages.map(async (each) => [each, await frameTitleOf(siteBeside(site, each), view, subject)] as const)
    )
  );
  const alternatives = Object.fromEntries(
    await Promise.all(
      (view === "map" ? siteLanguages : []).map(
        async (each) => [each, (await mapWords(siteBeside(site, each), toIndicatorId(subject))).alternative] as const
      )
    )
  );
  return render(
    EmbedBuilder({
      translator,
      view,
      subject,
      target: { ...embedTarget(site, view, subject, words), title: titles[language] ?? words.title },
      base: file(""),
      page: chartPage(site, view, subject).slice(addresses.home.length),
      languageNames: Object.fromEntries(siteLanguages.map((each) => [each, formatsOf(each).name])),
      titles,
      alternatives,
      latest: Object.fromEntries(siteLanguages.map((each) => [each, siteBeside(site, each).translator.t("ui.latest")])),
      picture: pictureEnding,
      release: newest && { id: newest.release.id, date: formatDate(language, newest.release.date) }
    })
  );
}
