import { render } from "preact-render-to-string";
import type { SiteLanguage } from "../model/language.ts";
import type { ChartView } from "../views/addresses.ts";
import { EmbedBuilder } from "../views/embed/EmbedBuilder.tsx";
import { embedTarget, type ChartWords } from "./chartLinks.ts";
import { languageNames } from "./languageNames.ts";
import { siteIn } from "./site.ts";

/** Returns the HTML of the embed builder of a chart. */
export function renderBuilder(language: SiteLanguage, view: ChartView, subject: string, words: ChartWords): string {
  const { translator, file } = siteIn(language);
  const target = embedTarget(language, view, subject, words);
  return render(EmbedBuilder({ translator, view, subject, target, base: file(""), languageNames }));
}
