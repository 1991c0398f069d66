import type { ScenarioKind } from "../model/scenario.ts";

/** The figure of an area that a scenario begins from: per cent of people, of a year, and the people themselves. */
export interface ScenarioStart {
  readonly share: number;
  readonly year: number;
  readonly people: number;
}

/** What follows from a scenario. */
export interface ScenarioOutcome {
  /** So many more people online. */
  readonly more: number;
  /** True where more would have followed than there are people who are not online. */
  readonly isEverybody: boolean;
}

/**
 * Returns how many more people would be online, were both numbers so: users × response × cut; newly covered × uptake;
 * points × years. Plain arithmetic of what a reader supposes, and no estimate of an effect.
 */
export function scenarioOutcome(
  kind: ScenarioKind,
  [first, second]: readonly [number, number],
  { share, year, people }: ScenarioStart
): ScenarioOutcome {
  const room = 100 - share;
  const points = {
    cut: (share * second * first) / 100,
    step: (Math.max(0, first - share) * second) / 100,
    pace: first * Math.max(0, second - year)
  }[kind];
  return { more: (Math.min(points, room) / 100) * people, isEverybody: points > room };
}
