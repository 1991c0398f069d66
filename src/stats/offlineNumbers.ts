import { regions, type AreaCode, type Region } from "../model/area.ts";
import { editionChanges, type EditionChanges } from "./editionChanges.ts";
import { isMeasured } from "./measured.ts";
import { offlineSum, type OfflineSum, type UseFigure } from "./offlineSum.ts";
import { chinaCode, offlineYears } from "./offlineYears.ts";
import type { UsedFigures } from "./usedFigures.ts";
import { vintageDifference, type Edition, type SummedEdition, type VintageDifference } from "./vintageDifference.ts";

/** The first year of the bars: before it the figures of most countries are estimates. */
const firstBar = 2010;

/** The first year of the lines by edition. */
const firstPoint = 2020;

/** The years whose revisions are taken apart. */
const revisedYears = [2022, 2023];

/** The first year of the values that the editions are compared by: the newer one has none before. */
const firstCompared = 2000;

/** The world's sum of a year, its regions, and the world without China. */
export interface OfflineOfYear {
  readonly all: OfflineSum;
  readonly withoutChina: OfflineSum;
  readonly byRegion: ReadonlyMap<Region, OfflineSum>;
}

/** People offline of a year as the older and the newer edition add up; undefined where the older does not reach. */
export interface EditionPoint {
  readonly period: number;
  readonly before: number | undefined;
  readonly after: number;
}

/** All numbers of the page of the number of people offline. */
export interface OfflineNumbers {
  /** Ascending by year, up to the last year with a sum. */
  readonly years: readonly OfflineOfYear[];
  readonly points: readonly EditionPoint[];
  readonly differences: readonly VintageDifference[];
  readonly changes: EditionChanges;
  /** Countries with a figure of the newest year, and those of them where it is measured. */
  readonly figuresOfYear: number;
  readonly measuredOfYear: number;
}

/** What the numbers are computed from. */
export interface OfflineGrounds {
  readonly use: ReadonlyMap<AreaCode, readonly UseFigure[]>;
  /** The figure that counts for each area in a year. */
  readonly used: UsedFigures;
  readonly populationOf: (period: number) => ReadonlyMap<AreaCode, number>;
  readonly regionOf: (area: AreaCode) => Region | undefined;
  /** An older edition of the data, and the newest. */
  readonly before: SummedEdition;
  readonly after: SummedEdition;
}

/** Returns the numbers of the page; throws where no year has a sum. */
export function offlineNumbers(grounds: OfflineGrounds): OfflineNumbers {
  const { use, used, populationOf, before, after } = grounds;
  const last = Math.max(...offlineYears(use, used, populationOf).keys());
  const from = (first: number): readonly number[] =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const lastBefore = lastYearOf(before.figures);
  const differenceOf = (period: number): VintageDifference =>
    vintageDifference(period, populationOf(period), before, after);
  const ofYear = [...use.values()].flatMap((figures) => figures.filter(({ period }) => period === last));
  return {
    years: from(firstBar).map((period) => ofPeriod(period, grounds)),
    points: from(firstPoint).map((period) => {
      const sums = differenceOf(period);
      return { period, before: period <= lastBefore ? sums.before : undefined, after: sums.after };
    }),
    differences: revisedYears.map(differenceOf),
    changes: editionChanges(before.figures, after.figures, firstCompared, (area, period) =>
      (use.get(area) ?? []).some((figure) => figure.period === period && figure.status === "E")
    ),
    figuresOfYear: ofYear.length,
    measuredOfYear: ofYear.filter(({ status }) => isMeasured(status)).length
  };
}

function ofPeriod(period: number, { used, populationOf, regionOf }: OfflineGrounds): OfflineOfYear {
  const people = populationOf(period);
  const figures = used(period);
  const within = (region: Region): ReadonlyMap<AreaCode, number> =>
    new Map([...people].filter(([area]) => regionOf(area) === region));
  return {
    all: offlineSum(period, people, figures),
    withoutChina: offlineSum(period, people, figures, new Set([chinaCode])),
    byRegion: new Map(regions.map((region) => [region, offlineSum(period, within(region), figures)]))
  };
}

/** The last year that at least half of an edition's areas have a figure for. */
function lastYearOf(edition: Edition): number {
  const counts = new Map<number, number>();
  for (const figures of edition.values()) {
    for (const { period } of figures) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return [...counts].reduce((last, [period, count]) => (count >= edition.size / 2 ? Math.max(last, period) : last), 0);
}
