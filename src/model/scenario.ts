import { roundDecimal } from "./rounding.ts";

/** What a question can set to differ: a lower price, more coverage, a pace of growth. */
export const scenarioKinds = ["cut", "step", "pace"] as const;
export type ScenarioKind = (typeof scenarioKinds)[number];

/** The two numbers of a scenario. Neither has a value of the site's own: undefined until the reader has set it. */
export type ScenarioInputs = readonly [number | undefined, number | undefined];

/** Between which numbers an input lies, and how fine its field is. */
export interface InputLimits {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const percent: InputLimits = { min: 0, max: 100, step: 1 };

/**
 * The inputs of each: by how many per cent a price falls, and how many per cent more users each of these brings; how
 * many per cent of people are covered, and how many of the newly covered go online; points a year, and until when.
 */
export const scenarioLimits: Readonly<Record<ScenarioKind, readonly [InputLimits, InputLimits]>> = {
  cut: [percent, { min: 0, max: 10, step: 0.1 }],
  step: [percent, percent],
  pace: [
    { min: 0, max: 20, step: 0.1 },
    { min: 2000, max: 2100, step: 1 }
  ]
};

/** An input has at most so many decimals, and so one way to be written. */
const finest = 3;

/** Returns an input that a number can be; undefined for one beyond its limits. A year is whole. */
export function toInput(kind: ScenarioKind, place: 0 | 1, value: number): number | undefined {
  if (!Number.isFinite(value)) return undefined;
  const { min, max } = scenarioLimits[kind][place];
  const isYear = kind === "pace" && place === 1;
  const rounded = roundDecimal(value, isYear ? 0 : finest);
  return rounded >= min && rounded <= max ? rounded : undefined;
}

/** Returns both inputs where both are set. */
export function setInputs([first, second]: ScenarioInputs): readonly [number, number] | undefined {
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** The end of the name under which the people stand that a scenario is multiplied with. */
export const populationEnd = "_population";
