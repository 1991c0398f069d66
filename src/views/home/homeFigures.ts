import type { AreaCode } from "../../model/area.ts";
import type { Slice, Summary } from "../../model/slice.ts";
import type { OfflineSum, UseFigure } from "../../stats/offlineSum.ts";
import { chinaCode, offlineYears } from "../../stats/offlineYears.ts";
import { comparablePart, type SumChange } from "../../stats/sumChange.ts";
import { shareOf } from "../../stats/knowledge.ts";
import type { UsedFigures } from "../../stats/usedFigures.ts";
import { latestDated } from "../../model/slice.ts";

/** What the first page is computed from. */
export interface HomeData {
  readonly use: ReadonlyMap<AreaCode, readonly UseFigure[]>;
  /** The figure that sums take of each area in a year. */
  readonly used: UsedFigures;
  readonly populationOf: (period: number) => ReadonlyMap<AreaCode, number>;
  /** How the world's sum changed between two years. */
  readonly changeOf: (from: number, to: number) => Pick<SumChange, "areas">;
  /** The first slices of the data-only basket, of digital skills and of daily use. */
  readonly basket: Slice;
  readonly skills: Slice;
  readonly daily: Slice;
}

/** Every number in the sentences of the first page, before any words. Counts of people, and shares 0–100. */
export interface HomeFigures {
  readonly newest: OfflineSum;
  readonly before: number;
  /** The two sums over the areas whose figures of both years may be compared, and how many are left out. */
  readonly newestComparable: number;
  readonly beforeComparable: number;
  readonly leftOut: number;
  readonly chinaBefore: number;
  readonly chinaAfter: number;
  /** The share of people in areas with a figure of Internet use for `recentFrom` or later. */
  readonly recentShare: number;
  readonly recentFrom: number;
  /** Figures of Internet use for the year of the newest sum, and how many of them are estimates. */
  readonly figures: number;
  readonly estimates: number;
  readonly pricePeriod: number;
  readonly prices: number;
  readonly pricesMet: number;
  readonly skillAreas: number;
  readonly skillCoverage: number;
  readonly skillsFrom: number;
  readonly dailyAreas: number;
}

/** The year before China counts differently. */
const yearBefore = 2022;

/** A figure from five years before the newest sum counts as recent. */
const recentYears = 5;

/** Returns the numbers of the first page; throws where one of them cannot be computed. */
export function homeFigures({ use, used, populationOf, changeOf, basket, skills, daily }: HomeData): HomeFigures {
  const years = offlineYears(use, used, populationOf);
  const newest = [...years.values()].at(-1);
  const before = years.get(yearBefore);
  if (!newest || !before) throw new Error("no sum of people offline");
  const { period } = newest.all;
  const comparable = comparablePart(changeOf(yearBefore, period));
  const recentFrom = period - recentYears;
  const population = populationOf(period);
  const ofYear = [...use.values()].flatMap((figures) => figures.filter((figure) => figure.period === period));
  const price = newestSummary(basket);
  const skill = latestSummary(skills);
  return {
    newest: newest.all,
    before: before.all.people,
    newestComparable: comparable.after,
    beforeComparable: comparable.before,
    leftOut: comparable.leftOut.length,
    chinaBefore: useIn(use, chinaCode, yearBefore),
    chinaAfter: useIn(use, chinaCode, yearBefore + 1),
    recentShare:
      100 * shareWith(population, (area) => use.get(area)?.some((each) => each.period >= recentFrom) === true),
    recentFrom,
    figures: ofYear.length,
    estimates: ofYear.filter(({ status }) => status === "E").length,
    pricePeriod: price.period,
    prices: price.summary.areas,
    pricesMet: price.summary.low,
    skillAreas: skills.series.length,
    skillCoverage: 100 * skill.coverage,
    skillsFrom: skills.periods[0] ?? Number.NaN,
    dailyAreas: daily.series.length
  };
}

function useIn(use: HomeData["use"], area: AreaCode, period: number): number {
  const figure = use.get(area)?.find((each) => each.period === period);
  if (!figure) throw new Error(`no figure of Internet use for ${area} ${String(period)}`);
  return figure.value;
}

function shareWith(population: ReadonlyMap<AreaCode, number>, isCovered: (area: AreaCode) => boolean): number {
  return shareOf([...population.keys()].filter(isCovered), population);
}

function latestSummary({ indicator, latestSummary: summary }: Slice): Summary {
  if (!summary) throw new Error(`${indicator}: no figure for the world`);
  return summary;
}

/** The figure of the world in the newest year that has one. */
function newestSummary({ indicator, summaries, periods }: Slice): {
  readonly period: number;
  readonly summary: Summary;
} {
  const summary = latestDated(summaries, periods);
  if (!summary) throw new Error(`${indicator}: no figure for the world`);
  return { period: summary.period, summary };
}
