import { SourceError } from "../adapter.ts";
import { roundingTolerance } from "../possibleValue.ts";
import { strictestStatus } from "../strictestStatus.ts";
import { skillLevels } from "./ituSeries.ts";
import type { Normalised, SourceFile, SourceObservation } from "../adapter.ts";

/**
 * Replaces the level BASIC, which means exactly basic, by AT_LEAST_BASIC = basic + above basic of the same area, year
 * and skill. Where there is no such partner the row is dropped as "one-level-only": basic alone is never published.
 * Throws a SourceError where the two exceed 100 %; the quarantine list names the known ones.
 */
export function joinSkillLevels(normalised: Normalised, file: SourceFile): Normalised {
  const above = new Map(
    normalised.observations.filter((each) => isLevel(each, "ABOVE_BASIC")).map((each) => [keyOf(each), each])
  );
  let alone = 0;
  const observations = normalised.observations.flatMap((basic): readonly SourceObservation[] => {
    if (!isLevel(basic, "BASIC")) return [basic];
    const partner = above.get(keyOf(basic));
    if (partner === undefined) {
      alone += 1;
      return [];
    }
    return [atLeastBasic(basic, partner, file)];
  });
  if (alone === 0) return { ...normalised, observations };
  const dropped = { ...normalised.dropped, "one-level-only": alone };
  return { ...normalised, observations, kept: normalised.kept - alone, dropped };
}

function atLeastBasic(basic: SourceObservation, above: SourceObservation, { file }: SourceFile): SourceObservation {
  const value = (basic.value ?? NaN) + (above.value ?? NaN);
  if (!(value <= 100 + roundingTolerance)) {
    throw new SourceError(file, `${keyOf(basic)}: basic and above basic sum to ${value}`);
  }
  return {
    ...basic,
    dimensions: { ...basic.dimensions, level: "AT_LEAST_BASIC" },
    value,
    status: strictestStatus([basic.status, above.status])
  };
}

function isLevel({ indicator, dimensions }: SourceObservation, level: string): boolean {
  return indicator === skillLevels && dimensions.level === level;
}

function keyOf({ area, period, dimensions }: SourceObservation): string {
  return `${area} ${period} ${dimensions.skill}`;
}
