import { SourceError } from "./adapter.ts";
import type { LicenceClass } from "../../src/model/source.ts";

/** Licences as the catalogue of sources writes them. "unclear" where a publisher asks to be asked, or says nothing. */
const classByLicence: ReadonlyMap<string, LicenceClass> = new Map([
  ["CC-BY-4.0", "free"],
  ["CC-BY-SA-4.0", "free"],
  ["CC-BY-3.0-IGO", "free"],
  ["CC0-1.0", "free"],
  ["PDDL-1.0", "free"],
  ["MPL-2.0", "free"],
  ["Unicode-3.0", "free"],
  ["UNdata terms, attribution", "free"],
  ["facts; Common Crawl terms of use", "free"],
  ["facts (page text CC-BY-SA-4.0)", "free"],
  ["facts; texts OHCHR", "free"],
  ["GDL terms of use: free for any purpose, with the source named and a link", "free"],
  ["CC-BY-NC-SA-3.0-IGO", "non-commercial"],
  ["CC-BY-4.0; metadata cite CC-BY-NC-3.0-IGO", "unclear"],
  ["facts, (c) ITU", "unclear"],
  ["open spreadsheet, licence unstated", "unclear"],
  ["UNCTAD, reuse on request", "unclear"]
]);

/**
 * Files whose own metadata cite other terms than the catalogue of sources states, by the beginning of their place, and
 * the licence that is stated here until the publisher has answered.
 */
const contradicted: readonly (readonly [start: string, stated: string, licence: string])[] = [
  ["worldbank/EG.ELC.ACCS.ZS", "CC-BY-4.0", "CC-BY-4.0; metadata cite CC-BY-NC-3.0-IGO"]
];

/** Returns the licence of a file: the one of the catalogue, unless what lies in the file contradicts it. */
export function licenceOf(stated: string, file: string): string {
  return contradicted.find(([start, from]) => file.startsWith(start) && from === stated)?.[2] ?? stated;
}

/** How each publisher is credited, by the beginning of the file's place; the first that fits is taken. */
const credits: readonly (readonly [string, string])[] = [
  ["itu/global-cybersecurity-index", "International Telecommunication Union (ITU), Global Cybersecurity Index"],
  ["itu/", "International Telecommunication Union (ITU), ITU DataHub"],
  ["data360/", "International Telecommunication Union (ITU), ITU DataHub, through World Bank Data360"],
  ["worldbank/CLASS", "World Bank, Country and Lending Groups"],
  ["worldbank/OGHIST", "World Bank, Country and Lending Groups, historical classification"],
  ["worldbank/pip", "World Bank, Poverty and Inequality Platform"],
  ["eurostat/", "Eurostat"],
  ["worldbank/NY.GNP.PCAP.CD-2024", "World Bank, World Development Indicators, through Gapminder"],
  ["worldbank/", "World Bank, World Development Indicators"],
  ["unsd/country-codes", "United Nations Statistics Division, M49; compiled by Datasets, country-codes"],
  ["unsd/", "United Nations Statistics Division, SDG Global Database"],
  ["unwpp/", "United Nations, Department of Economic and Social Affairs, World Population Prospects"],
  ["gdl/", "Global Data Lab, Radboud University, GDL Area Database (as compiled by open-numbers)"],
  ["glottolog/", "Max Planck Institute for Evolutionary Anthropology, Glottolog"],
  ["commoncrawl/", "Common Crawl Foundation, crawl statistics"],
  ["wikimedia/page-views", "Wikimedia Foundation, WiViVi"],
  ["wikimedia/top-by-country", "Wikimedia Foundation, page views by country"],
  ["wikimedia/wikis", "Wikimedia Foundation, canonical data"],
  ["wikimedia/", "Contributors to Wikimedia, List of Wikipedias"],
  ["commonvoice/", "Mozilla Common Voice"],
  ["unicode/", "Unicode, UDHR in Unicode"],
  ["accessnow/", "Access Now and the #KeepItOn coalition, Shutdown Tracker (STOP)"],
  ["unctad/", "UNCTAD, Global Cyberlaw Tracker"]
];

/** Returns the class of a licence; throws a SourceError for one that nobody has classed. */
export function licenceClassOf(licence: string, file: string): LicenceClass {
  const found = classByLicence.get(licence);
  if (found === undefined) throw new SourceError(file, `unknown licence "${licence}"`);
  return found;
}

/** Returns the line that credits the publisher of a file; throws a SourceError where none is written down. */
export function attributionOf(file: string): string {
  const found = credits.find(([start]) => file.startsWith(start));
  if (found === undefined) throw new SourceError(file, "has no attribution");
  return found[1];
}
