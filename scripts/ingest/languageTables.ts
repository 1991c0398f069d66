import { double, flag, text, writeTable } from "./parquet.ts";
import type { AreaLanguage, Language } from "../../src/model/language.ts";
import type { Column } from "./parquet.ts";
import type { Output } from "./dataTables.ts";

const languageColumns: readonly Column<Language>[] = [
  text("code", ({ code }) => code),
  double("speakers", ({ speakers }) => speakers),
  double("wikipedia_articles", ({ wikipediaArticles }) => wikipediaArticles),
  double("wikipedia_active_users", ({ wikipediaActiveUsers }) => wikipediaActiveUsers),
  flag("bot_made", ({ botMade }) => botMade),
  double("web_pages", ({ webPages }) => webPages),
  double("web_pages_per_1000_speakers", ({ webPagesPer1000Speakers }) => webPagesPer1000Speakers),
  double("speech_hours", ({ speechHours }) => speechHours),
  text("platform_support", ({ platformSupport }) => platformSupport),
  flag("declaration_translated", ({ declarationTranslated }) => declarationTranslated),
  text("written_standard", ({ writtenStandard }) => writtenStandard)
];

const areaLanguageColumns: readonly Column<AreaLanguage>[] = [
  text("area", ({ area }) => area),
  text("language", ({ language }) => language),
  double("share", ({ share }) => share),
  text("official", ({ official }) => official),
  flag("local", ({ local }) => local),
  text("local_reason", ({ reason }) => reason)
];

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Returns `languages.parquet` and `area_languages.parquet`, the latter for the areas that `areas.parquet` holds. */
export function languageOutputs(
  {
    languages,
    areaLanguages
  }: { readonly languages: readonly Language[]; readonly areaLanguages: readonly AreaLanguage[] },
  areas: ReadonlySet<string>
): readonly Output[] {
  const rows = languages.toSorted((a, b) => byCode(a.code, b.code));
  const spoken = areaLanguages
    .filter(({ area }) => areas.has(area))
    .toSorted((a, b) => byCode(a.area, b.area) || b.share - a.share || byCode(a.language, b.language));
  return [
    { path: "languages.parquet", content: writeTable(languageColumns, rows), rows: rows.length },
    { path: "area_languages.parquet", content: writeTable(areaLanguageColumns, spoken), rows: spoken.length }
  ];
}
