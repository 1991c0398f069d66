import type { AreaCode } from "../model/area.ts";
import { ageOf, ages, type Age, type Knowledge } from "./knowledge.ts";
import { peopleOf } from "./peopleOf.ts";

/** How many areas stand in each class of age. */
export type AgeCounts = Readonly<Record<Age, number>>;

/** Returns how many of the areas stand in each class of age by an indicator. */
export function ageCounts(knowledge: Knowledge, areas: readonly AreaCode[], snapshotYear: number): AgeCounts {
  const counts: Record<Age, number> = { fresh: 0, recent: 0, ageing: 0, old: 0, estimated: 0, none: 0 };
  for (const area of areas) counts[ageOf(knowledge.areas.get(area), snapshotYear)] += 1;
  return counts;
}

/** By how many indicators an area is measured lately, was measured before, is only estimated, and is not known. */
export interface AreaCounts {
  readonly area: AreaCode;
  /** In the last five years. */
  readonly measured: number;
  readonly older: number;
  readonly estimated: number;
  readonly none: number;
}

/** Returns the areas by how many indicators measure them, the least measured first and of these the most populous. */
export function leastMeasured(
  indicators: readonly Knowledge[],
  areas: readonly AreaCode[],
  population: ReadonlyMap<AreaCode, number>,
  snapshotYear: number
): readonly AreaCounts[] {
  const counts = areas.map((area): AreaCounts => {
    const own = indicators.map((knowledge) => ageOf(knowledge.areas.get(area), snapshotYear));
    const count = (...of: readonly Age[]): number => own.filter((age) => of.includes(age)).length;
    return {
      area,
      measured: count("fresh", "recent"),
      older: count("ageing", "old"),
      estimated: count("estimated"),
      none: count("none")
    };
  });
  const people = (area: AreaCode): number => peopleOf([area], population);
  return counts.toSorted((a, b) => a.measured - b.measured || people(b.area) - people(a.area));
}

/** Returns the areas whose class of age is one of these. */
export function areasOfAges(
  knowledge: Knowledge,
  areas: readonly AreaCode[],
  snapshotYear: number,
  wanted: readonly Age[]
): readonly AreaCode[] {
  return areas.filter((area) => wanted.includes(ageOf(knowledge.areas.get(area), snapshotYear)));
}

/** The classes in which something was measured within five years. */
export const lately: readonly Age[] = ages.slice(0, 2);
