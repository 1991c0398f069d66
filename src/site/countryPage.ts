import { areaOf } from "../facts/areaOf.ts";
import { factsOfCountry } from "../facts/factsOfCountry.ts";
import { peersFacts } from "../facts/peersFacts.ts";
import { surveysOfCountry } from "../facts/surveysOfCountry.ts";
import { publisherOfSource } from "../facts/publishers.ts";
import { publisherName } from "../i18n/publisherNames.ts";
import { areaFormsOf } from "../i18n/areaForms.ts";
import type { Area, AreaCode } from "../model/area.ts";
import type { Indicator, Theme } from "../model/indicator.ts";
import type { CountryFacts } from "../views/country/countryFigures.ts";
import type { CountryFigure, CountryIndicator } from "../views/country/countryModel.ts";
import { firstSentence } from "../views/country/countrySentences.ts";
import { CountryTable } from "../views/country/CountryTable.tsx";
import { CautionList } from "../views/country/CautionList.tsx";
import { cautionsOf, quoteOfFigure, type QuoteLinks } from "../views/country/quotes.ts";
import type { AreaWords } from "../views/country/statement.ts";
import type { Quote } from "../views/quote/QuoteBox.tsx";
import { renderPart } from "./renderPart.ts";
import { wholeAddress, type Site } from "./site.ts";

/** What every part of a country's page is made from. */
export interface CountryPage {
  readonly area: Area;
  readonly name: string;
  /** The country in one sentence. */
  readonly finding: string;
  readonly facts: CountryFacts;
  readonly words: AreaWords;
  readonly links: QuoteLinks;
  /** False for a territory that is compared with nobody. */
  readonly hasPeers: boolean;
  /** True where a survey has told rich households from poor ones, or regions. */
  readonly hasSurveys: boolean;
  /** The indicators that the country has a figure of, and those it has none of. */
  readonly known: readonly CountryIndicator[];
  readonly missing: readonly CountryIndicator[];
  /** The table of a theme; empty without a figure. */
  readonly tableHtml: (theme: Theme) => string;
}

/** Returns what the parts of a country's page are made from. */
export async function countryPage(site: Site, code: AreaCode): Promise<CountryPage> {
  const { language, translator, addresses, store } = site;
  const area = await areaOf(store, code);
  const facts = await factsOfCountry(store, code);
  const words = { translator, forms: areaFormsOf(language, code), group: areaFormsOf(language, facts.group.id) };
  const publisherOf = await publisherOfSource(store, (each) => publisherName(language, each));
  const links = { publisherOf, linkTo: (id: string): string => wholeAddress(`${addresses.country(code)}#${id}`) };
  const known = facts.figures.filter(({ figures }) => figures.length > 0);
  return {
    ...{ area, facts, words, links, known },
    name: area.names[language] ?? code,
    hasPeers: (await peersFacts(store, code)) !== undefined,
    hasSurveys: (await surveysOfCountry(store, code)).length > 0,
    finding: firstSentence(words, facts),
    missing: facts.figures.filter(({ figures }) => figures.length === 0),
    tableHtml: (theme) => tableHtml(site, { facts, words, links, known }, theme)
  };
}

function tableHtml(
  { translator, addresses }: Site,
  { facts, words, links, known }: Pick<CountryPage, "facts" | "words" | "links" | "known">,
  theme: Theme
): string {
  const indicators = known.filter(({ indicator }) => indicator.theme === theme);
  if (indicators.length === 0) return "";
  const quoteOf = (indicator: Indicator, figure: CountryFigure): Quote =>
    quoteOfFigure(words, facts, indicator, figure, links);
  const all = [...new Set(indicators.flatMap(({ indicator }) => cautionsOf(indicator.id, [facts.code])))];
  const idOf = (caution: string): string => `${theme}-care-${String(all.indexOf(caution) + 1)}`;
  const cautions = all.map((caution) => ({ id: idOf(caution), text: translator.t(`caution.${caution}`) }));
  const table = CountryTable({
    ...{ translator, indicators, quoteOf },
    mapHref: addresses.map,
    sourceLink: (source, anchor) => ({
      href: `${addresses.countryReceipt(facts.code)}#${anchor}`,
      name: links.publisherOf(source)
    }),
    cautionIds: (indicator) => cautionsOf(indicator.id, [facts.code]).map(idOf)
  });
  return renderPart(table) + renderPart(CautionList({ translator, cautions }));
}

/** Returns the parts of a country's page by the id and the message of their headings. */
export function countrySections({
  hasPeers,
  hasSurveys
}: CountryPage): readonly (readonly [id: string, key: string])[] {
  return [
    ["five", "country.five"],
    ["barriers", "barriers.title"],
    ["gap", "gap.title"],
    ["targets", "targets.title"],
    ...(hasSurveys ? [["within", "within.title"] as const] : []),
    ...(hasPeers ? [["peers", "peers.title"] as const] : []),
    ["languages", "country.languages"],
    ["safe-and-open", "safe.title"],
    ["every", "country.every"],
    ["sources", "brief.title"]
  ];
}
