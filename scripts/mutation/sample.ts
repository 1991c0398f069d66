import { createRandom } from "./random.ts";

/** Returns so many of the items, each as likely as another; the same ones for the same seed, in the order of the list. */
export function sampleOf<Item>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  const random = createRandom(seed);
  const drawn = items.map((item, at) => ({ item, at, lot: random() })).toSorted((a, b) => a.lot - b.lot);
  return drawn
    .slice(0, count)
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** A share in percent, and where it lies in all of which a sample was drawn, in 95 of 100 samples. */
export interface SampledShare {
  readonly percent: number;
  readonly low: number;
  readonly high: number;
}

/** The quantile of the normal distribution that leaves 2.5 % above it. */
const quantile = 1.96;

/** Returns the share of a sample with Wilson's interval (J. Am. Stat. Assoc. 22, 1927); throws for an empty sample. */
export function sampledShare(found: number, of: number): SampledShare {
  if (of === 0) throw new RangeError("a share of no mutants");
  const share = found / of;
  const spread = quantile ** 2 / of;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (quantile * Math.sqrt((share * (1 - share)) / of + spread / (4 * of))) / (1 + spread);
  return { percent: share * 100, low: (middle - half) * 100, high: (middle + half) * 100 };
}
