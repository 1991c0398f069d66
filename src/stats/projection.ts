import type { ErrorBand } from "../model/backtestResult.ts";
import { fromLogit, logit } from "./logit.ts";
import { projectBy, type Trend } from "./trend.ts";

/** The first year that is not named: from here on the answer is "not before 2050". */
export const notBefore = 2050;

/** A projected share of people, 0–100, never 100 itself, and the bounds that 80 % of past errors would have stayed in. */
export interface ProjectedShare {
  readonly period: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** False beyond the years ahead that the backtest reaches: there the bounds widen in proportion to the years. */
  readonly tested: boolean;
}

/**
 * Returns the share of people online that the logistic trend gives for a year after the trend's origin, with its
 * bounds. `bands` are those of the backtest.
 */
export function projectShare(trend: Trend, period: number, bands: readonly ErrorBand[]): ProjectedShare {
  const value = projectBy("logistic-trend", trend, period);
  const ahead = period - trend.origin;
  const own = bandsOfLevel(bands, trend.last.value);
  const { low, high } = errorAhead(own, ahead);
  const longest = Math.max(0, ...own.map(({ horizon }) => horizon.to));
  return {
    period,
    value,
    low: Math.min(value, fromLogit(logit(value) + low)),
    high: Math.max(value, fromLogit(logit(value) + high)),
    tested: ahead <= longest
  };
}

/** The first years in which a share is reached; undefined for "not before 2050". */
export interface Arrival {
  readonly expected: number | undefined;
  /** The year of the upper bound … */
  readonly earliest: number | undefined;
  /** … and of the lower bound. */
  readonly latest: number | undefined;
}

/**
 * Returns when a share of people (0–100, below 100) is reached, as an interval: "reached" where the last measured value
 * is there already.
 */
export function arrivalOf(trend: Trend, target: number, bands: readonly ErrorBand[]): Arrival | "reached" {
  if (trend.last.value >= target) return "reached";
  const first = (bound: "value" | "low" | "high"): number | undefined => {
    for (let period = trend.origin + 1; period < notBefore; period += 1) {
      if (projectShare(trend, period, bands)[bound] >= target) return period;
    }
    return undefined;
  };
  return { expected: first("value"), earliest: first("high"), latest: first("low") };
}

/** The bands of the level that a share belongs to, nearest horizon first. */
function bandsOfLevel(bands: readonly ErrorBand[], share: number): readonly ErrorBand[] {
  const level = Math.max(...bands.flatMap(({ levelFrom }) => (levelFrom <= share ? [levelFrom] : [])));
  return bands.filter(({ levelFrom }) => levelFrom === level).toSorted((a, b) => a.horizon.from - b.horizon.from);
}

/** The bounds of the error so many years ahead: in between horizons on a straight line, beyond the last in proportion. */
function errorAhead(bands: readonly ErrorBand[], ahead: number): { readonly low: number; readonly high: number } {
  let before = { ahead: 0, low: 0, high: 0 };
  for (const { horizon, low, high } of bands) {
    if (ahead < horizon.from) {
      const part = (ahead - before.ahead) / (horizon.from - before.ahead);
      return { low: before.low + part * (low - before.low), high: before.high + part * (high - before.high) };
    }
    if (ahead <= horizon.to) return { low, high };
    before = { ahead: horizon.to, low, high };
  }
  const times = before.ahead === 0 ? 1 : ahead / before.ahead;
  return { low: before.low * times, high: before.high * times };
}
