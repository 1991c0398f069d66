import type { AreaCode } from "../../model/area.ts";
import type { Observation } from "../../model/observation.ts";
import { offlineSum, type OfflineSum, type UseFigure } from "../../stats/offlineSum.ts";
import { peopleOffline } from "../../stats/gap.ts";
import type { AreaFigure } from "./fact.ts";
import { valueOf, type StoryData } from "./storyData.ts";

/** China, whose series of Internet use breaks in 2023. */
export const china = "CHN" as AreaCode;

/** The first year in which China's figure counts something else. */
export const chinaBreak = 2023;

/** Returns each area's figures of Internet use, ascending by year. */
export function useByArea(figures: readonly Observation[]): ReadonlyMap<AreaCode, readonly UseFigure[]> {
  const byArea = Map.groupBy(
    figures.toSorted((a, b) => a.period - b.period),
    ({ area }) => area
  );
  return new Map(
    [...byArea].map(([area, own]) => [
      area,
      own.map((each): UseFigure => ({ period: each.period, value: valueOf(each), status: each.status }))
    ])
  );
}

/** Returns the site's own sum for the last year in which most of the economies have a figure of that year. */
export function newestSum(data: StoryData): OfflineSum {
  const use = useByArea(data.figures("internet-use"));
  for (let period = data.populationYear; period > 2000; period -= 1) {
    const sum = offlineSum(period, data.population(period), use);
    if (sum.areasCarried <= sum.areas / 2) return sum;
  }
  throw new Error("no sum of people offline");
}

/** People offline in an area, with the flag of its figure of Internet use. */
export interface OfflineArea extends AreaFigure {
  /** The year of the figure of Internet use: the year asked for, or an earlier one carried forward. */
  readonly period: number;
  /** Share of people who use the Internet, per cent. */
  readonly use: number;
}

/** Returns the people offline of each area in a year, its last figure carried forward, most people first. */
export function offlineByArea(data: StoryData, period: number): readonly OfflineArea[] {
  const use = useByArea(data.figures("internet-use"));
  return [...data.population(period)]
    .flatMap(([area, people]): OfflineArea[] => {
      const figure = use.get(area)?.findLast((each) => each.period <= period);
      if (!figure) return [];
      const { value, status, period: of } = figure;
      return [{ area, value: peopleOffline(people, value), status, period: of, use: value }];
    })
    .toSorted((a, b) => b.value - a.value);
}
