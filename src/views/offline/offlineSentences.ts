import { counted } from "../../i18n/counted.ts";
import type { Headline } from "../../catalog/headlines.ts";
import { formatDate, ofDate } from "../../i18n/dates.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { EditionChanges } from "../../stats/editionChanges.ts";
import type { OfflineSum } from "../../stats/offlineSum.ts";
import type { Quote } from "../quote/QuoteBox.tsx";

/** What the sentences about the number of people offline are made from. */
export interface OfflineFacts {
  /** Ascending by year. */
  readonly years: readonly { readonly all: OfflineSum }[];
  /** Dates of the older and the newer edition, ISO. */
  readonly dates: readonly [string, string];
  readonly headlines: readonly Headline[];
  readonly changes: EditionChanges;
  readonly figuresOfYear: number;
  readonly measuredOfYear: number;
  /** The publishers of the figures, with their dates. */
  readonly source: string;
  /** The charts beside the quotes in words: of how the sum is known, and of the editions with the headlines. */
  readonly alternatives: { readonly sum: string; readonly headline: string };
  /** The address of an id of the page, with its host. */
  readonly linkTo: (id: string) => string;
}

/** The sentences of the page; the quotes carry the date that each number is true to. */
export interface OfflineSentences {
  readonly lead: string;
  readonly quotes: readonly Quote[];
  readonly why: readonly string[];
}

/** Returns the sentences of the page of the number, dated; throws where a headline or a sum that they need is missing. */
export function offlineSentences(translator: Translator, facts: OfflineFacts): OfflineSentences {
  const { t, formats, language } = translator;
  const newest = facts.years.at(-1)?.all;
  if (!newest) throw new Error("no sum of people offline");
  const headline = facts.headlines.find(({ period }) => period === newest.period);
  if (!headline?.revised) throw new Error(`no revised headline for ${String(newest.period)}`);
  const billions = (value: number): string => formats.formatPeople(value * 1e9);
  return {
    lead: t("offline.lead", {
      people: formats.formatPeopleNoun(newest.people),
      year: formats.formatYear(newest.period),
      ofDate: ofDate(language, facts.dates[1]),
      published: billions(headline.offlineBillions),
      publishedDate: formatDate(language, headline.published),
      revised: billions(headline.revised.offlineBillions),
      revisedDate: formatDate(language, headline.revised.published)
    }),
    quotes: [sumQuote(translator, facts, newest), headlineQuote(translator, facts)],
    why: whyTheyDiffer(translator, facts, newest)
  };
}

function sumQuote(translator: Translator, facts: OfflineFacts, newest: OfflineSum): Quote {
  const { t, formats, language } = translator;
  return {
    id: "quote-sum",
    sentence: t("offline.quote.sum", {
      year: formats.formatYear(newest.period),
      people: formats.formatPeopleNoun(newest.people),
      ofDate: ofDate(language, facts.dates[1]),
      measured: formats.formatPeople(newest.measured),
      estimated: formats.formatPeople(newest.estimated),
      carried: formats.formatPeople(newest.carried)
    }),
    basis: t("offline.quote.sum.basis", {
      count: newest.areas,
      count_of_places: counted(translator, "of_places", newest.areas)
    }),
    source: facts.source,
    link: facts.linkTo("quote-sum"),
    alternative: facts.alternatives.sum,
    cautions: [t("offline.quote.caution")]
  };
}

/** The headline that "The Internet We Want" quotes, beside today's figures for its year. */
function headlineQuote({ t, formats, language }: Translator, facts: OfflineFacts): Quote {
  const headline = facts.headlines.find(({ quoted }) => quoted);
  const sum = facts.years.find(({ all }) => all.period === headline?.period)?.all;
  if (!headline || !sum) throw new Error("no sum for the headline that the paper quotes");
  return {
    id: "quote-headline",
    sentence: t("offline.quote.headline", {
      published: formatDate(language, headline.published),
      year: formats.formatYear(headline.period),
      people: formats.formatPeople(headline.offlineBillions * 1e9),
      ofDate: ofDate(language, facts.dates[1]),
      sum: formats.formatPeopleNoun(sum.people)
    }),
    basis: t("offline.quote.headline.basis", { publication: headline.publication }),
    source: facts.source,
    link: facts.linkTo("quote-headline"),
    alternative: facts.alternatives.headline,
    cautions: [t("offline.quote.caution")]
  };
}

function whyTheyDiffer(translator: Translator, facts: OfflineFacts, newest: OfflineSum): readonly string[] {
  const { t, formats, language } = translator;
  const number = (value: number): string => formats.formatNumber(value, 0);
  const [before, after] = facts.dates;
  const { common, changed, withdrawn, estimates } = facts.changes;
  return [
    t("offline.why.revised", {
      ofBefore: ofDate(language, before),
      ofAfter: ofDate(language, after),
      common: number(common),
      common_values: counted(translator, "values", common),
      changed: number(changed),
      withdrawn: number(withdrawn),
      withdrawn_values: counted(translator, "values", withdrawn),
      estimates: number(estimates),
      estimates_estimates: counted(translator, "estimates", estimates)
    }),
    t("offline.why.early", {
      count: facts.figuresOfYear,
      count_of_countries: counted(translator, "of_countries", facts.figuresOfYear),
      measured: number(facts.measuredOfYear),
      measured_countries: counted(translator, "countries", facts.measuredOfYear),
      year: formats.formatYear(newest.period)
    }),
    t("offline.why.method", { people: formats.formatPeopleNoun(newest.peopleWithoutFigure) }),
    t("offline.why.rounding")
  ];
}
