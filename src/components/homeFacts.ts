import type { Translator } from "../i18n/translator.ts";
import type { Slice, Summary } from "../model/slice.ts";
import { weightedMean } from "../stats/weightedMean.ts";
import { chinaCode, offlineYears, useByArea } from "./offline.ts";
import { store } from "./site.ts";

/** The sentences of the first page, every number in them computed from the data. */
export interface HomeFacts {
  readonly title: string;
  readonly lead: string;
  readonly split: string;
  readonly withoutFigure: string;
  readonly china: string;
  readonly known: readonly string[];
}

/** A figure from five years before the newest sum counts as recent. */
const recentYears = 5;

/** Returns the sentences of the first page in a language. */
export async function homeFacts(translator: Translator): Promise<HomeFacts> {
  const { t, formats } = translator;
  const years = [...(await offlineYears()).values()];
  const newest = years.at(-1);
  const before = years.find(({ all }) => all.period === 2022);
  if (!newest || !before) throw new Error("no sum of people offline");
  const { all, withoutChina } = newest;
  const people = (value: number): string => formats.formatPeopleNoun(value);
  const year = formats.formatYear(all.period);
  const china = (await useByArea()).get(chinaCode) ?? [];
  const chinaIn = (period: number): string =>
    formats.formatPercent(china.find((figure) => figure.period === period)?.value ?? Number.NaN, 1);
  const hundredth = (value: number): string => formats.formatNumber(value / 1e9, 2);
  return {
    title: t("home.title", { people: people(all.people), year }),
    lead: t("home.lead", { people: people(all.people), year, count: all.areas }),
    split: t("home.split", {
      measured: people(all.measured),
      estimated: people(all.estimated),
      carried: people(all.carried),
      count: all.areasCarried,
      oldest: formats.formatYear(all.carriedFrom)
    }),
    withoutFigure: t("home.without-figure", { people: people(all.peopleWithoutFigure) }),
    china: t("home.china", {
      before: chinaIn(2022),
      after: chinaIn(2023),
      worldBefore: hundredth(before.withoutChina.people),
      worldAfter: hundredth(withoutChina.people),
      allBefore: hundredth(before.all.people),
      allAfter: hundredth(all.people),
      year
    }),
    known: await knownFacts(translator, all.period)
  };
}

async function knownFacts({ t, formats }: Translator, period: number): Promise<readonly string[]> {
  const use = await useByArea();
  const population = (await store.population())(period);
  const recent = weightedMean(
    population.keys(),
    (area) => (use.get(area)?.some((figure) => figure.period >= period - recentYears) === true ? 1 : undefined),
    (area) => population.get(area)
  );
  const ofYear = [...use.values()].flatMap((figures) => figures.filter((figure) => figure.period === period));
  const estimates = ofYear.filter(({ status }) => status === "E").length;
  const [basket] = await store.slices("data-only-mobile-basket");
  const [skills] = await store.slices("ict-skills");
  const [daily] = await store.slices("daily-use-among-users");
  const price = newestSummary(basket);
  const skill = latestSummary(skills);
  return [
    t("home.known.share", {
      value: formats.formatPercent((recent?.coverage ?? 0) * 100, 1),
      year: formats.formatYear(period - recentYears)
    }),
    t("home.known.estimates", {
      estimates: formats.formatNumber(estimates, 0),
      count: ofYear.length,
      year: formats.formatYear(period)
    }),
    t("home.known.price", {
      count: price.summary.areas,
      met: formats.formatNumber(price.summary.low, 0),
      year: formats.formatYear(price.period)
    }),
    t("home.known.skills", {
      count: skill.areas,
      coverage: formats.formatPercent(skill.coverage * 100, 0),
      year: formats.formatYear(skills?.periods[0] ?? 0)
    }),
    t("home.known.daily", { count: daily?.series.length ?? 0 })
  ];
}

function latestSummary(slice: Slice | undefined): Summary {
  if (!slice?.latestSummary) throw new Error("a slice without a figure for the world");
  return slice.latestSummary;
}

/** The figure of the world in the newest year that has one. */
function newestSummary(slice: Slice | undefined): { readonly period: number; readonly summary: Summary } {
  const index = slice?.summaries.findLastIndex((each) => each !== undefined) ?? -1;
  const summary = slice?.summaries[index];
  const period = slice?.periods[index];
  if (!summary || period === undefined) throw new Error("a slice without a figure for the world");
  return { period, summary };
}
