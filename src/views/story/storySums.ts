import { indicatorFor } from "../../catalog/catalog.ts";
import type { AreaCode } from "../../model/area.ts";
import { offlineSum, type OfflineSum } from "../../stats/offlineSum.ts";
import { offlineYears, useByArea } from "../../stats/offlineYears.ts";
import { scopeOf } from "../../model/seriesBreak.ts";
import { breakFinder } from "../../stats/comparable.ts";
import { comparablePart, sumChange, type ComparablePart } from "../../stats/sumChange.ts";
import { usedFigures, type UsedFigures } from "../../stats/usedFigures.ts";
import { peopleOffline } from "../../stats/gap.ts";
import type { AreaFigure } from "./fact.ts";
import type { StoryData } from "./storyData.ts";

/** Returns the site's own sum for the last year in which most of the economies have a figure of that year. */
export function newestSum(data: StoryData): OfflineSum {
  const use = useByArea(data.figures(indicatorFor("use")));
  const newest = [...offlineYears(use, usedFigures(use, data.carried), data.population).values()].at(-1);
  if (!newest) throw new Error("no sum of people offline");
  return newest.all;
}

/** Returns the sum of people offline in a year, without the areas that are left out. */
export function sumOffline(data: StoryData, period: number, leftOut?: ReadonlySet<AreaCode>): OfflineSum {
  return offlineSum(period, data.population(period), usedIn(data)(period), leftOut);
}

/** Returns how the world's sum changed between two years, over the areas whose figures of both may be compared. */
export function comparableSums(data: StoryData, from: number, to: number): ComparablePart {
  const breaksOf = breakFinder(data.breaks);
  const grounds = {
    used: usedIn(data),
    populationOf: data.population,
    breaksOf: (area: AreaCode) => breaksOf(indicatorFor("use"), area)
  };
  const areas = new Set([...data.population(from).keys(), ...data.population(to).keys()]);
  return comparablePart(sumChange(areas, from, to, grounds));
}

/** Returns the years from which an area's figures of use count something else, whichever figures are compared. */
export function brokenYears(data: StoryData, area: AreaCode): readonly number[] {
  return breakFinder(data.breaks)(indicatorFor("use"), area)
    .filter(({ reason }) => scopeOf(reason) === "any")
    .map(({ period }) => period);
}

/** People offline in an area, with the flag of its figure of Internet use. */
export interface OfflineArea extends AreaFigure {
  /** The year of the figure of Internet use: the year asked for, or an earlier one carried forward. */
  readonly period: number;
  /** Share of people who use the Internet, per cent. */
  readonly use: number;
}

/** Returns the people offline of each area in a year, as the sum takes them, most people first. */
export function offlineByArea(data: StoryData, period: number): readonly OfflineArea[] {
  const used = usedIn(data)(period);
  return [...data.population(period)]
    .flatMap(([area, people]): OfflineArea[] => {
      const figure = used.get(area);
      if (!figure) return [];
      const { value, status, period: of } = figure;
      return [{ area, value: peopleOffline(people, value), status, period: of, use: value }];
    })
    .toSorted((a, b) => b.value - a.value);
}

function usedIn(data: StoryData): UsedFigures {
  return usedFigures(useByArea(data.figures(indicatorFor("use"))), data.carried);
}
