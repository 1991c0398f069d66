import { indicatorFor } from "../../../catalog/catalog.ts";
import { median } from "d3-array";
import type { AreaCode, IncomeGroup } from "../../../model/area.ts";
import type { Observation } from "../../../model/observation.ts";
import { numberFact as n, type Fact, type Facts } from "../fact.ts";
import { areasWhere, newestYear, ofYear, peopleIn, valueOf, valuesIn, type StoryData } from "../storyData.ts";

/** The target of the UN Broadband Commission, per cent of monthly GNI per capita. */
export const target = 2;

/** The first year of the basket of a fixed line. */
export const firstFixedYear = 2018;

/** The price of a month of mobile data in its newest year, by area. */
export interface MobilePrices {
  readonly year: number;
  /** Per cent of monthly GNI per capita. */
  readonly shares: ReadonlyMap<AreaCode, Observation>;
  readonly dollars: ReadonlyMap<AreaCode, Observation>;
}

/** The price of a fixed line over the same areas in every year. */
export interface FixedPanel {
  readonly years: readonly number[];
  readonly areas: ReadonlySet<AreaCode>;
  /** Per cent of monthly GNI per capita, of all areas or of an income group of today. */
  readonly medianOf: (period: number, group?: IncomeGroup) => number | undefined;
  readonly count: (group: IncomeGroup) => number;
}

/** Returns the figures of mobile data, 5 GB, in its newest year: shares of income and dollars. */
export function mobilePrices(data: StoryData): MobilePrices {
  const shares = data.figures(indicatorFor("price"));
  const year = newestYear(shares);
  return { year, shares: ofYear(shares, year), dollars: ofYear(data.figures(indicatorFor("price-in-dollars")), year) };
}

/** Returns the price of a fixed line over the areas that have one in every year since the first. */
export function fixedPanel(data: StoryData): FixedPanel {
  const figures = data.figures(indicatorFor("fixed-price")).filter(({ period }) => period >= firstFixedYear);
  const last = newestYear(figures);
  const years = Array.from({ length: last - firstFixedYear + 1 }, (_, index) => firstFixedYear + index);
  const byArea = Map.groupBy(figures, ({ area }) => area);
  const complete = new Set([...byArea].flatMap(([area, own]) => (own.length === years.length ? [area] : [])));
  const medianOf = (period: number, group?: IncomeGroup): number | undefined => {
    const members = group ? areasWhere(data, ({ incomeGroup }) => incomeGroup === group) : complete;
    const values = figures.filter(
      (each) => each.period === period && complete.has(each.area) && members.has(each.area)
    );
    return median(values, valueOf);
  };
  const count = (group: IncomeGroup): number => {
    const members = areasWhere(data, ({ incomeGroup }) => incomeGroup === group);
    return [...complete].filter((area) => members.has(area)).length;
  };
  return { years, areas: complete, medianOf, count };
}

/** Returns the numbers of the story of prices. */
export function affordabilityFacts(data: StoryData): Facts {
  const { year, shares, dollars } = mobilePrices(data);
  return { ...targetFacts(data, year, shares), ...groupFacts(data, shares, dollars), ...fixedFacts(data) };
}

function targetFacts(data: StoryData, year: number, shares: ReadonlyMap<AreaCode, Observation>) {
  const where = (accept: (value: number) => boolean): readonly AreaCode[] =>
    [...shares].flatMap(([area, figure]) => (accept(valueOf(figure)) ? [area] : []));
  const cuts = ofYear(data.figures(indicatorFor("price-cut")), year);
  const half = [...cuts].flatMap(([area, figure]) => (valueOf(figure) > 50 ? [area] : []));
  const population = data.population(data.populationYear);
  const unpriced = [...population.keys()].filter((area) => !shares.has(area));
  const dearest = [...shares.values()].toSorted((a, b) => valueOf(b) - valueOf(a)).slice(0, 3);
  return {
    year: n("year", year),
    peopleYear: n("year", data.populationYear),
    areas: n("count", shares.size),
    met: n("count", where((value) => value <= target).length),
    dear: n(
      "people",
      peopleIn(
        data,
        where((value) => value > target)
      )
    ),
    veryDear: n(
      "people",
      peopleIn(
        data,
        where((value) => value > 5)
      )
    ),
    half: n("count", half.length),
    halfPeople: n("people", peopleIn(data, half)),
    unpriced: n("count", unpriced.length),
    unpricedPeople: n("people", peopleIn(data, unpriced)),
    dearest: {
      kind: "areas",
      of: "percent1",
      areas: dearest.map((figure) => ({ area: figure.area, value: valueOf(figure), status: figure.status }))
    }
  } satisfies Record<string, Fact>;
}

function groupFacts(
  data: StoryData,
  shares: ReadonlyMap<AreaCode, Observation>,
  dollars: ReadonlyMap<AreaCode, Observation>
) {
  const group = (id: IncomeGroup): ReadonlySet<AreaCode> => areasWhere(data, ({ incomeGroup }) => incomeGroup === id);
  const low = valuesIn(shares, group("LIC"));
  return {
    low: n("percent1", median(low)),
    lowAreas: n("count", low.length),
    lowMet: n("count", low.filter((value) => value <= target).length),
    high: n("percent1", median(valuesIn(shares, group("HIC")))),
    lowDollars: n("usd", median(valuesIn(dollars, group("LIC")))),
    highDollars: n("usd", median(valuesIn(dollars, group("HIC"))))
  } satisfies Record<string, Fact>;
}

function fixedFacts(data: StoryData) {
  const { years, areas, medianOf, count } = fixedPanel(data);
  const last = years.at(-1) ?? firstFixedYear;
  return {
    fixedFrom: n("year", firstFixedYear),
    fixedTo: n("year", last),
    fixedAreas: n("count", areas.size),
    fixedLowAreas: n("count", count("LIC")),
    fixedLowFrom: n("percent1", medianOf(firstFixedYear, "LIC")),
    fixedLowTo: n("percent1", medianOf(last, "LIC")),
    fixedMidFrom: n("percent1", medianOf(firstFixedYear, "LMC")),
    fixedMidTo: n("percent1", medianOf(last, "LMC"))
  } satisfies Record<string, Fact>;
}
