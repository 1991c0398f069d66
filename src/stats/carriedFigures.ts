import type { AreaCode } from "../model/area.ts";
import type { CarriedFigure } from "../model/carried.ts";
import type { Unit } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import { lastFullYear } from "./lastFullYear.ts";
import { useByArea } from "./offlineYears.ts";
import { movedOn, paceOfPeers, type PaceGrounds } from "./paceOfPeers.ts";

/** A figure is carried over so many years at most: no further has the rule been tested. */
export const longestCarry = 10;

/** The first year into which a figure is carried. */
const firstCarried = 2000;

/**
 * Returns the shares of Internet use that the sums of a year take for areas without one of their own: the last one,
 * moved on at the pace of comparable countries, by area and year, up to the last year in which half of the areas have a
 * figure. One that is more than ten years old is not carried: the area is then in no sum. Values have 12 significant
 * digits: beyond them is what binary fractions add.
 */
export function carriedFigures(grounds: PaceGrounds, areas: ReadonlySet<AreaCode>): readonly CarriedFigure[] {
  const { use } = grounds;
  const last = lastFullYear(use, areas) ?? firstCarried - 1;
  const pace = paceOfPeers(grounds);
  const carried: CarriedFigure[] = [];
  for (const area of [...areas].toSorted()) {
    const figures = use.get(area) ?? [];
    for (let period = firstCarried; period <= last; period += 1) {
      const figure = figures.findLast((each) => each.period <= period);
      if (!figure || figure.period === period || period - figure.period > longestCarry) continue;
      const value = Number(movedOn(area, figure, period, pace).toPrecision(12));
      carried.push({ area, period, from: figure.period, value });
    }
  }
  return carried;
}

/**
 * Returns what was carried before there was a rule: the last figure of each area, as it is and of any age; a count of
 * people as the same share of them. Kept releases that have no table of it were published with this.
 */
export function carriedUnchanged(
  figures: readonly Observation[],
  unit: Unit,
  populationOf: (period: number) => ReadonlyMap<AreaCode, number>
): readonly CarriedFigure[] {
  const last = figures.reduce((newest, { period }) => Math.max(newest, period), 0);
  return [...useByArea(figures)].flatMap(([area, own]) => {
    const first = Math.max(firstCarried, own[0]?.period ?? last);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap(
      (period): readonly CarriedFigure[] => {
        const figure = own.findLast((each) => each.period <= period);
        if (!figure || figure.period === period) return [];
        if (unit !== "people") return [{ area, period, from: figure.period, value: figure.value }];
        const [then, now] = [populationOf(figure.period).get(area), populationOf(period).get(area)];
        if (then === undefined || now === undefined) return [];
        return [{ area, period, from: figure.period, value: (figure.value * now) / then }];
      }
    );
  });
}
