import type { AreaCode } from "../model/area.ts";

/** Returns how many people live in areas together, as far as they are counted: an area without a count adds none. */
export function peopleOf(areas: Iterable<AreaCode>, population: ReadonlyMap<AreaCode, number>): number {
  let people = 0;
  for (const area of areas) people += population.get(area) ?? 0;
  return people;
}
