import type { OfflineSum } from "../../stats/offlineSum.ts";
import { offlineYears, useByArea } from "../../stats/offlineYears.ts";
import { peopleOffline } from "../../stats/gap.ts";
import type { AreaFigure } from "./fact.ts";
import type { StoryData } from "./storyData.ts";

/** Returns the site's own sum for the last year in which most of the economies have a figure of that year. */
export function newestSum(data: StoryData): OfflineSum {
  const newest = [...offlineYears(useByArea(data.figures("internet-use")), data.population).values()].at(-1);
  if (!newest) throw new Error("no sum of people offline");
  return newest.all;
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
