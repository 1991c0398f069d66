import { siteLanguages, sourceLanguage } from "../../model/language.ts";
import { dimensionIds } from "../../model/dimension.ts";

/** Columns that are never empty in any table. */
export const requiredColumns: ReadonlySet<string> = new Set([
  "indicator",
  "area",
  "period",
  "status",
  "source",
  "licence"
]);

/** Columns that together name a row of figures, of those that a table has. */
export const keyColumns: readonly string[] = ["indicator", "area", "period", ...dimensionIds];

/** What the columns of the tables beside the figures hold, in English, as the machine-readable schema says it. */
export const referenceColumns: Readonly<Record<string, string>> = {
  code: "ISO 3166-1 alpha-3 code of an area, BCP 47 code of a language, or the publisher's code of a region.",
  iso2: "ISO 3166-1 alpha-2 code.",
  m49: "Number in the United Nations' M49 list; empty for Kosovo and the Channel Islands.",
  ...Object.fromEntries(siteLanguages.map((language) => [`name_${language}`, `${languageName(language)} name.`])),
  kind: "Of a name: area or language. Of an origin: agency (statistics office or regulator), ministry, operator, international, estimate or other.",
  name: "The name; of a region as its publisher writes it, empty where it gives none.",
  status: "SDMX status of the figure.",
  licence: "What may be done with the row: free, non-commercial or unclear.",
  form: "name for the form that lists show.",
  economy: "One of the World Bank's 217 economies: only these enter sums and means.",
  region: "Region of the World Bank; of a household survey, the code of a region as that survey drew it.",
  subregion: "Sub-region of M49.",
  income_group: "Income group of the World Bank, fiscal year 2027.",
  least_developed: "On the United Nations' list of least developed countries.",
  landlocked_developing: "On the United Nations' list of landlocked developing countries.",
  small_island: "On the United Nations' list of small island developing states.",
  latitude: "Of the capital.",
  longitude: "Of the capital.",
  area: "ISO 3166-1 alpha-3 code of an area.",
  scheme: "Kind of group: income, region, ldc, lldc or sids.",
  group: "Group within the scheme.",
  period: "Year.",
  speakers: "Speakers in all areas together, first and second language mixed.",
  wikipedia_articles: "Articles of its Wikipedia.",
  wikipedia_active_users: "Active users of its Wikipedia.",
  bot_made: "Most articles of its Wikipedia were made by a program.",
  web_pages: "Web pages in one crawl that a detector took for this language; empty where it knows none.",
  web_pages_per_1000_speakers: "The same per 1,000 speakers.",
  speech_hours: "Hours of open recorded speech in Common Voice.",
  platform_support: "Coverage level in CLDR: modern, moderate or basic.",
  declaration_translated: "The Universal Declaration of Human Rights is translated.",
  written_standard: "Written standard that its speakers also read, where it has more content.",
  language: "BCP 47 code of a language.",
  share: "Per cent of people, first and second language mixed; the shares of an area may add up to more than 100.",
  official: "official, de_facto_official or official_regional.",
  local: "Counts as local: see local_reason.",
  local_reason:
    "listed: Glottolog lists the country, a community of long standing; first, creole, variety, recognised: it does not, and the language is local all the same; not-listed; colonial, learned: it does, and the language is not local.",
  id: "Id of the indicator, as in the address of its page.",
  theme: "Theme of the site.",
  unit: "What the figures count.",
  first_period: "First year with a figure.",
  last_period: "Last year with a figure.",
  rows: "Rows of its file.",
  areas: "Areas with a figure.",
  indicator: "Id of the indicator.",
  from_period: "Year of the area's last figure.",
  key: "Names the row: area, year and dimensions.",
  value: "The figure as taken.",
  source: "Id of the source that it was taken from.",
  other_value: "The figure as another source gives it.",
  other_source: "Id of that source.",
  reason: "Id of the reason.",
  event: "Number of the shutdown's row in the publisher's file: the same in each area that it hit.",
  start: "First day, ISO.",
  end: "Last day, ISO; empty where none is recorded.",
  start_estimated: "The publisher calls the first day an estimate.",
  cause: "Why, as the publisher classes it.",
  reach: "What was shut: network, services or both.",
  services: "Services that are named as cut, joined by semicolons.",
  origin: "The body that publishers name as the origin of a figure, in their words."
};

function languageName(language: string): string {
  return new Intl.DisplayNames(sourceLanguage, { type: "language" }).of(language) ?? language;
}
