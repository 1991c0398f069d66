import type { ErrorBand } from "../model/backtestResult.ts";
import { fromLogit, logit } from "./logit.ts";
import { modelFrom, projectBy, type Trend } from "./trend.ts";

/** The first year that no target of a reader's own may have. */
export const notBefore = 2050;

/** A projected share of people, 0–100, never 100 itself, and the bounds that four of five past outcomes stayed in. */
export interface ProjectedShare {
  readonly period: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Returns the last year that the bands of a trend reach: further ahead nobody has tested. */
export function testedUntil({ last }: Trend, bands: readonly ErrorBand[]): number {
  return last.period + Math.max(0, ...bands.map(({ horizon }) => horizon.to));
}

/**
 * Returns the share of people online that the model of its level gives for a year, with its bounds; undefined beyond the
 * years that the backtest reaches. `bands` are those of the trend's own kind, the nearest horizon first.
 */
export function projectShare(trend: Trend, period: number, bands: readonly ErrorBand[]): ProjectedShare | undefined {
  const ahead = period - trend.last.period;
  const band = bands.find(({ horizon }) => horizon.from <= ahead && ahead <= horizon.to);
  if (!band) return undefined;
  const value = projectBy(modelFrom(trend.last), trend, period);
  return {
    period,
    value,
    low: Math.min(value, fromLogit(logit(value) + band.low)),
    high: Math.max(value, fromLogit(logit(value) + band.high))
  };
}

/** The first years in which a share is reached; undefined where that is not by the last year tested. */
export interface Arrival {
  readonly expected: number | undefined;
  /** The year of the upper bound … */
  readonly earliest: number | undefined;
  /** … and of the lower bound. */
  readonly latest: number | undefined;
  /** The last year that the test on the past reaches. */
  readonly until: number;
}

/**
 * Returns when a share of people (0–100, below 100) is reached, as an interval: "reached" where the last measured value
 * is there already. Only years that the backtest reaches are named.
 */
export function arrivalOf(trend: Trend, target: number, bands: readonly ErrorBand[]): Arrival | "reached" {
  if (trend.last.value >= target) return "reached";
  const until = testedUntil(trend, bands);
  const first = (bound: "value" | "low" | "high"): number | undefined => {
    for (let period = trend.last.period + 1; period <= until; period += 1) {
      const projected = projectShare(trend, period, bands);
      if (projected && projected[bound] >= target) return period;
    }
    return undefined;
  };
  return { expected: first("value"), earliest: first("high"), latest: first("low"), until };
}
