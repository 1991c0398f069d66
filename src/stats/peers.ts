import { deviation } from "d3-array";

/** What makes countries alike, each undefined where it is not known. */
export interface Traits {
  /** Gross national income per capita a year, US dollars. */
  readonly income: number | undefined;
  /** Share of people outside towns, 0–100. */
  readonly rural: number | undefined;
  readonly people: number | undefined;
  /** By the UN's lists of small island and of landlocked developing states. */
  readonly place: "island" | "landlocked" | "other";
}

/** By what countries are held to be alike: everything at once, or one trait. */
export const peerMeasures = ["all", "income", "rural", "people", "place"] as const;
export type PeerMeasure = (typeof peerMeasures)[number];

/** The traits that each measure counts. */
const traitsOf: Readonly<Record<PeerMeasure, readonly (keyof Traits)[]>> = {
  all: ["income", "rural", "people", "place"],
  income: ["income"],
  rural: ["rural"],
  people: ["people"],
  place: ["place", "income"]
};

/** What a difference of kind weighs: as much as two standard deviations of a number. */
const otherKind = 2;

/**
 * Returns the countries that are nearest to one of them, nearest first. The distance is the mean of the differences in
 * each trait, in standard deviations over all countries; incomes and people count by their logarithms, since twice is
 * twice for small and large. A country without one of the traits is nobody's peer by that measure: empty where it is
 * the own one.
 */
export function nearestPeers<T extends Traits>(
  own: T,
  all: readonly T[],
  measure: PeerMeasure,
  count: number
): readonly T[] {
  const names = traitsOf[measure];
  const units = new Map(names.map((name) => [name, unitOf(name, all)]));
  const distance = (other: T): number | undefined => {
    let sum = 0;
    for (const name of names) {
      const difference = differenceIn(name, own, other);
      if (difference === undefined) return undefined;
      sum += difference / (units.get(name) ?? 1);
    }
    return sum / names.length;
  };
  return all
    .flatMap((other) => {
      const far = other === own ? undefined : distance(other);
      return far === undefined ? [] : [{ other, far }];
    })
    .toSorted((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ other }) => other);
}

function differenceIn(name: keyof Traits, one: Traits, other: Traits): number | undefined {
  if (name === "place") return one.place === other.place ? 0 : otherKind;
  const [a, b] = [scaled(name, one), scaled(name, other)];
  return a === undefined || b === undefined ? undefined : Math.abs(a - b);
}

function scaled(name: Exclude<keyof Traits, "place">, traits: Traits): number | undefined {
  const value = traits[name];
  if (value === undefined || name === "rural") return value;
  return value > 0 ? Math.log(value) : undefined;
}

function unitOf(name: keyof Traits, all: readonly Traits[]): number {
  if (name === "place") return 1;
  return deviation(all.flatMap((each) => scaled(name, each) ?? [])) ?? 1;
}
