import type { AreaCode } from "../model/area.ts";
import { otherValue, type Edition } from "./vintageDifference.ts";

/** How many values two editions of a series share, and what became of those of the older. */
export interface EditionChanges {
  readonly common: number;
  /** Common values that differ by more than 0.05. */
  readonly changed: number;
  /** Of these, values that are estimates today. */
  readonly estimates: number;
  /** Values of the older edition for years that the newer one has no longer. */
  readonly withdrawn: number;
}

/** Returns what became of the values of an older edition from a year on. */
export function editionChanges(
  before: Edition,
  after: Edition,
  since: number,
  isEstimate: (area: AreaCode, period: number) => boolean
): EditionChanges {
  const changes = { common: 0, changed: 0, estimates: 0, withdrawn: 0 };
  for (const [area, figures] of before) {
    const values = new Map(after.get(area)?.map(({ period, value }) => [period, value]));
    for (const { period, value } of figures) {
      if (period < since) continue;
      const now = values.get(period);
      if (now === undefined) {
        changes.withdrawn += 1;
        continue;
      }
      changes.common += 1;
      if (Math.abs(now - value) <= otherValue) continue;
      changes.changed += 1;
      if (isEstimate(area, period)) changes.estimates += 1;
    }
  }
  return changes;
}
