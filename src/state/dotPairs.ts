import { sliceKey, type DimensionCodes, type DimensionId } from "../model/dimension.ts";
import type { Indicator } from "../model/indicator.ts";

/** What the two dots of a dot plot stand for: women and men, poor and rich, town and country, or two years. */
export const dotPairs = ["sex", "wealth", "location", "years"] as const;
export type DotPair = (typeof dotPairs)[number];

/** A side of a pair that is a group of people: its dimension and its code. */
export interface PairSide {
  readonly dimension: DimensionId;
  readonly code: string;
}

const sidesOf: Readonly<Record<DotPair, readonly [first: PairSide, second: PairSide] | undefined>> = {
  sex: [
    { dimension: "sex", code: "F" },
    { dimension: "sex", code: "M" }
  ],
  wealth: [
    { dimension: "wealth", code: "Q1" },
    { dimension: "wealth", code: "Q4" }
  ],
  location: [
    { dimension: "location", code: "RUR" },
    { dimension: "location", code: "URB" }
  ],
  years: undefined
};

/** Returns the two sides of a pair of groups of people; undefined for two years. */
export function pairSides(pair: DotPair): readonly [first: PairSide, second: PairSide] | undefined {
  return sidesOf[pair];
}

/** Returns the codes of a side; all other dimensions are at their first. */
export function codesOfSide({ dimension, code }: PairSide): DimensionCodes {
  return { [dimension]: code };
}

/** Returns the pairs that an indicator has figures for; two years always. */
export function pairsOf({
  indicator: { dimensions },
  slices
}: {
  readonly indicator: Pick<Indicator, "dimensions">;
  readonly slices: readonly string[];
}): readonly DotPair[] {
  const isPublished = (side: PairSide): boolean =>
    dimensions.some(({ id }) => id === side.dimension) && slices.includes(sliceKey(dimensions, codesOfSide(side)));
  return dotPairs.filter((pair) => pairSides(pair)?.every(isPublished) ?? true);
}
