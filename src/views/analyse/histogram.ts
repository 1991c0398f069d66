/** How many values lie in each of equally wide bins between the lowest and the highest. */
export interface Histogram {
  readonly low: number;
  readonly high: number;
  /** True where bins and sliders go by the logarithm, as for people or dollars: most lie close to the low end. */
  readonly log: boolean;
  readonly counts: readonly number[];
  readonly most: number;
}

const bins = 24;

/** Counts from here on are looked at by their logarithm; shares, years and scores never come so far. */
const largeCount = 10_000;

/** Returns the histogram of the numbers among these values; undefined where there are fewer than two different ones. */
export function histogramOf(values: readonly unknown[]): Histogram | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (typeof value !== "number") continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (!(low < high)) return undefined;
  const ends = { low, high, log: low >= 0 && high >= largeCount };
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    if (typeof value !== "number") continue;
    const bin = Math.min(bins - 1, Math.floor(bins * shareOf(ends, value)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { ...ends, counts, most: Math.max(...counts) };
}

type Ends = Pick<Histogram, "low" | "high" | "log">;

/** Returns how far a value lies from the lowest to the highest, from 0 to 1. */
function shareOf({ low, high, log }: Ends, value: number): number {
  const of = log ? Math.log1p : Number;
  return (of(value) - of(low)) / (of(high) - of(low));
}

/** Steps of the two sliders of a histogram. */
export const sliderSteps = 240;

/** Returns the value at a step of the slider; rounded, so that it can be read, but never past the values at the ends. */
export function valueAtStep({ low, high, log }: Ends, step: number): number {
  if (step <= 0) return low;
  if (step >= sliderSteps) return high;
  const share = step / sliderSteps;
  if (log) {
    const value = Math.expm1(Math.log1p(low) + (Math.log1p(high) - Math.log1p(low)) * share);
    return Math.max(low, Math.min(high, Number(value.toPrecision(3))));
  }
  const digits = Math.max(0, Math.ceil(2 - Math.log10(high - low)));
  return Number((low + (high - low) * share).toFixed(Math.min(12, digits)));
}

/** Returns the step of the slider that is nearest to a value. */
export function stepAtValue(ends: Ends, value: number): number {
  return Math.max(0, Math.min(sliderSteps, Math.round(sliderSteps * shareOf(ends, Math.max(ends.low, value)))));
}
