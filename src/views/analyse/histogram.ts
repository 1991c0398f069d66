/** How many values lie in each of equally wide bins between the lowest and the highest. */
export interface Histogram {
  readonly low: number;
  readonly high: number;
  readonly counts: readonly number[];
  readonly most: number;
}

const bins = 24;

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
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    if (typeof value !== "number") continue;
    const bin = Math.min(bins - 1, Math.floor((bins * (value - low)) / (high - low)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { low, high, counts, most: Math.max(...counts) };
}

/** Steps of the two sliders of a histogram. */
export const sliderSteps = 240;

/** Returns the value at a step of the slider; rounded, so that it can be read, but never past the values at the ends. */
export function valueAtStep({ low, high }: Histogram, step: number): number {
  if (step <= 0) return low;
  if (step >= sliderSteps) return high;
  const value = low + ((high - low) * step) / sliderSteps;
  const digits = Math.max(0, Math.ceil(2 - Math.log10(high - low)));
  return Number(value.toFixed(Math.min(12, digits)));
}

/** Returns the step of the slider that is nearest to a value. */
export function stepAtValue({ low, high }: Histogram, value: number): number {
  return Math.max(0, Math.min(sliderSteps, Math.round((sliderSteps * (value - low)) / (high - low))));
}
