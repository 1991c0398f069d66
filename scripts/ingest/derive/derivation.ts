import { strictestStatus } from "../strictestStatus.ts";
import type { SourceObservation } from "../adapter.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";

/** A figure that could be computed and is not published. */
export interface Withheld {
  readonly indicator: IndicatorId;
  readonly area: string;
  readonly period: number;
  /** The id of a reason that the site has words for. */
  readonly reason: string;
}

/** What a derived indicator comes to: figures, and those left out with the reason. */
export interface Derivation {
  readonly observations: readonly SourceObservation[];
  readonly withheld: readonly Withheld[];
}

/** The indicators as merged, by id. */
export type Published = ReadonlyMap<string, readonly SourceObservation[]>;

/** A figure and those that it is computed from, or why it is withheld. */
export type Result = number | { readonly withheld: string };

/**
 * Returns the figures of an indicator computed from groups of figures of one area and year. A figure is an estimate if
 * one of its inputs is one, carries the ids of all their sources, sorted, and the agencies of its inputs. Values have 12
 * significant digits: beyond them is what binary fractions add.
 */
export function deriveFrom(
  indicator: IndicatorId,
  groups: Iterable<readonly [SourceObservation, ...SourceObservation[]]>,
  compute: (...values: readonly number[]) => Result
): Derivation {
  const observations: SourceObservation[] = [];
  const withheld: Withheld[] = [];
  for (const inputs of groups) {
    const { area, period } = inputs[0];
    const result = compute(...inputs.map(valueOf));
    if (typeof result !== "number") {
      withheld.push({ indicator, area, period, reason: result.withheld });
      continue;
    }
    observations.push({
      indicator,
      area,
      period,
      dimensions: {},
      value: Number(result.toPrecision(12)),
      status: strictestStatus(inputs.map(({ status }) => status)),
      source: [...new Set(inputs.flatMap(({ source }) => source.split("+")))].toSorted().join("+"),
      origin: [...new Set(inputs.map(({ origin = "" }) => origin))].filter((name) => name !== "").join("; "),
      ...notedOf(inputs)
    });
  }
  return { observations, withheld };
}

/** The ages and the year of income that the inputs name, where they name one. */
function notedOf(inputs: readonly SourceObservation[]): Pick<SourceObservation, "ages" | "incomeYear"> {
  const [ages, otherAges] = new Set(inputs.flatMap((input) => input.ages ?? []));
  const [incomeYear, otherYear] = new Set(inputs.flatMap((input) => input.incomeYear ?? []));
  return {
    ...(ages !== undefined && otherAges === undefined && { ages }),
    ...(incomeYear !== undefined && otherYear === undefined && { incomeYear })
  };
}

/** Returns pairs of figures of the same area and year; `second` has at most one of each. */
export function* pairsOf(
  first: readonly SourceObservation[],
  second: readonly SourceObservation[]
): Generator<readonly [SourceObservation, SourceObservation]> {
  const byPlace = new Map(second.map((each) => [placeOf(each), each]));
  for (const each of first) {
    const other = byPlace.get(placeOf(each));
    if (other) yield [each, other];
  }
}

/** Returns area and year as text: the key of a pair. */
export function placeOf({ area, period }: Pick<SourceObservation, "area" | "period">): string {
  return `${area} ${period}`;
}

/** Returns the value; throws for a range, which nothing here is computed from. */
export function valueOf({ indicator, area, period, value }: SourceObservation): number {
  if (value === undefined) throw new Error(`${indicator} ${area} ${period} has no value`);
  return value;
}
