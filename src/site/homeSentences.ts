import { indicatorFor } from "../catalog/catalog.ts";
import { headlines } from "../catalog/headlines.ts";
import type { Translator } from "../i18n/translator.ts";
import { homeNumbers } from "../facts/homeNumbers.ts";
import { changesOfWorld } from "../facts/changesOfUse.ts";
import { takenApartSentence } from "../views/offline/TakenApart.tsx";
import { known } from "../model/known.ts";
import { areaNamer } from "./figureContext.ts";
import type { HomeFigures } from "../views/home/homeFigures.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { carryRangeOf } from "../facts/rangeOfSum.ts";
import type { CarryRule } from "../model/carryRules.ts";
import type { Store } from "../query/store.ts";
import type { Site } from "./site.ts";

/** A sentence on how well something is known, and the receipt that it rests on: of the world, or of an indicator. */
export interface KnownFact {
  readonly sentence: string;
  readonly receipt: "world" | IndicatorId;
}

/** The sentences of the first page, every number in them computed from the data. */
export interface HomeSentences {
  readonly title: string;
  readonly lead: string;
  /** What ITU has published for the same year; undefined where it has published nothing. */
  readonly published: string | undefined;
  readonly split: string;
  readonly withoutFigure: string;
  /** What the other rules for carrying figures give. */
  readonly range: string;
  readonly china: string;
  /** How the sum moved in the last year, and what moved it. */
  readonly moved: string;
  readonly known: readonly KnownFact[];
}

/** Returns the sentences of the first page in a language. */
export async function homeSentences(site: Site): Promise<HomeSentences> {
  const { translator, store } = site;
  const { t } = translator;
  const [lastYear] = await changesOfWorld(store);
  const nameOf = await areaNamer(site);
  const figures = await homeNumbers(store);
  const { newest } = figures;
  const year = newest.period;
  return {
    title: t("home.title", { people: newest.people, year }),
    lead: t("home.lead", {
      people: newest.people,
      year,
      count: newest.areas
    }),
    published: publishedText(translator, year),
    split: t("home.split", {
      measured: newest.measured,
      estimated: newest.estimated,
      carried: newest.carried,
      count: newest.areasCarried,
      oldest: newest.carriedFrom
    }),
    withoutFigure: t("home.without-figure", { people: newest.peopleWithoutFigure }),
    range: await rangeText(store, translator),
    china: t("home.china", {
      before: figures.chinaBefore,
      after: figures.chinaAfter,
      count: figures.leftOut,
      worldBefore: figures.beforeComparable / 1e9,
      worldAfter: figures.newestComparable / 1e9,
      allBefore: figures.before / 1e9,
      allAfter: newest.people / 1e9,
      year
    }),
    moved: takenApartSentence(translator, known(lastYear, "change of the sum"), nameOf),
    known: knownFacts(translator, figures)
  };
}

function publishedText({ t }: Translator, year: number): string | undefined {
  const headline = headlines.find(({ period }) => period === year);
  if (!headline) return undefined;
  const { published, offlineBillions, revised } = headline;
  return t("home.published", {
    year,
    first: 1e9 * offlineBillions,
    published: { date: published },
    isRevised: revised ? "yes" : "no",
    later: 1e9 * (revised ?? headline).offlineBillions,
    revised: { date: (revised ?? headline).published }
  });
}

/** Returns what the world's sum would be by the other rules for carrying figures. */
export async function rangeText(store: Store, { t }: Translator): Promise<string> {
  const range = known(await carryRangeOf(store, "world"), "range of the sum");
  const billions = (rule: CarryRule): number => range[rule].people / 1e9;
  return t("carry.range.people", {
    own: billions("pace"),
    unchanged: billions("unchanged"),
    short: billions("five-years")
  });
}

function knownFacts(translator: Translator, figures: HomeFigures): readonly KnownFact[] {
  const { t } = translator;
  const countries = (count: number) => ({ count });
  return [
    {
      receipt: "world",
      sentence: t("home.known.share", {
        value: figures.recentShare,
        year: figures.recentFrom
      })
    },
    {
      receipt: "world",
      sentence: t("home.known.estimates", {
        estimates: figures.estimates,
        count: figures.figures,
        year: figures.newest.period
      })
    },
    {
      receipt: indicatorFor("price"),
      sentence: t("home.known.price", {
        ...countries(figures.prices),
        met: figures.pricesMet,
        year: figures.pricePeriod
      })
    },
    {
      receipt: indicatorFor("skills"),
      sentence: t("home.known.skills", {
        ...countries(figures.skillAreas),
        coverage: Math.floor(figures.skillCoverage),
        year: figures.skillsFrom
      })
    },
    { receipt: indicatorFor("daily-use"), sentence: t("home.known.daily", countries(figures.dailyAreas)) }
  ];
}
