/**
 * Returns round values over a domain, about `count` of them, ascending; the first is at or below `low`, the last at or
 * above `high`: steps of 1, 2 or 5 times a power of ten.
 */
export function niceTicks(low: number, high: number, count: number): readonly number[] {
  const span = high > low ? high - low : Math.abs(high) || 1;
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Returns round values in equal steps of a logarithm that enclose a positive domain: the wider it is, the fewer. */
export function logTicks(low: number, high: number): readonly number[] {
  const decades = Math.log10(high / low);
  const factors = decades > 4 ? [1] : decades > 1.3 ? [1, 3] : [1, 2, 5];
  const first = Math.floor(Math.log10(low));
  const all = Array.from({ length: Math.ceil(Math.log10(high)) - first + 1 }, (_, index) =>
    factors.map((factor) => Number((factor * 10 ** (first + index)).toPrecision(12)))
  ).flat();
  const start = all.map((tick) => tick <= low).lastIndexOf(true);
  const end = all.findIndex((tick) => tick >= high);
  return all.slice(Math.max(0, start), end < 0 ? undefined : end + 1);
}
