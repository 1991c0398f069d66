import type { Headline } from "../../catalog/headlines.ts";
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
  const { t } = translator;
  const newest = facts.years.at(-1)?.all;
  if (!newest) throw new Error("no sum of people offline");
  const headline = facts.headlines.find(({ period }) => period === newest.period);
  if (!headline?.revised) throw new Error(`no revised headline for ${String(newest.period)}`);
  return {
    lead: t("offline.lead", {
      people: newest.people,
      year: newest.period,
      date: { date: facts.dates[1] },
      published: headline.offlineBillions * 1e9,
      publishedDate: { date: headline.published },
      revised: headline.revised.offlineBillions * 1e9,
      revisedDate: { date: headline.revised.published }
    }),
    quotes: [sumQuote(translator, facts, newest), headlineQuote(translator, facts)],
    why: whyTheyDiffer(translator, facts, newest)
  };
}

function sumQuote(translator: Translator, facts: OfflineFacts, newest: OfflineSum): Quote {
  const { t } = translator;
  return {
    id: "quote-sum",
    subject: t("offline.quote.sum.subject"),
    sentence: t("offline.quote.sum", {
      year: newest.period,
      people: newest.people,
      date: { date: facts.dates[1] },
      measured: newest.measured,
      estimated: newest.estimated,
      carried: newest.carried
    }),
    basis: t("offline.quote.sum.basis", {
      count: newest.areas
    }),
    source: facts.source,
    link: facts.linkTo("quote-sum"),
    alternative: facts.alternatives.sum,
    cautions: [t("offline.quote.caution")]
  };
}

/** The headline that "The Internet We Want" quotes, beside today's figures for its year. */
function headlineQuote({ t }: Translator, facts: OfflineFacts): Quote {
  const headline = facts.headlines.find(({ quoted }) => quoted);
  const sum = facts.years.find(({ all }) => all.period === headline?.period)?.all;
  if (!headline || !sum) throw new Error("no sum for the headline that the paper quotes");
  return {
    id: "quote-headline",
    subject: t("offline.quote.headline.subject"),
    sentence: t("offline.quote.headline", {
      published: { date: headline.published },
      year: headline.period,
      people: headline.offlineBillions * 1e9,
      date: { date: facts.dates[1] },
      sum: sum.people
    }),
    basis: t("offline.quote.headline.basis", { publication: headline.publication }),
    source: facts.source,
    link: facts.linkTo("quote-headline"),
    alternative: facts.alternatives.headline,
    cautions: [t("offline.quote.caution")]
  };
}

function whyTheyDiffer(translator: Translator, facts: OfflineFacts, newest: OfflineSum): readonly string[] {
  const { t } = translator;
  const [before, after] = facts.dates;
  const { common, changed, withdrawn, estimates } = facts.changes;
  return [
    t("offline.why.revised", {
      older: { date: before },
      newer: { date: after },
      common,
      changed,
      withdrawn,
      estimates
    }),
    t("offline.why.early", {
      count: facts.figuresOfYear,
      measured: facts.measuredOfYear,
      year: newest.period
    }),
    t("offline.why.method", { people: newest.peopleWithoutFigure }),
    t("offline.why.rounding")
  ];
}
