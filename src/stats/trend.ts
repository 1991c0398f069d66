import type { ProjectionModel } from "../model/backtestResult.ts";
import { fromLogit, logit } from "./logit.ts";
import { isMeasured } from "./measured.ts";
import type { UseFigure } from "./offlineSum.ts";

/** Years up to the origin whose measured values make the trend: since 2015, seen from 2024. */
export const yearsOfTrend = 10;

/** Measured values that a trend takes at least. */
export const fewestMeasured = 3;

/** Years by which the last measured value may be older than the origin: of 2021 or later, seen from 2024. */
export const oldestMeasured = 3;

/** A measured share of people, 0–100, and its year. */
export interface Measured {
  readonly period: number;
  readonly value: number;
}

/** The measured values that a projection goes on from, ascending by year: at least three. */
export interface Trend {
  /** The year from which the projection looks ahead; years ahead are counted from the last measured value. */
  readonly origin: number;
  readonly values: readonly Measured[];
  readonly last: Measured;
}

/** The share of people, per cent, from which on the logistic curve erred least; below, what lies between it and the line. */
export const levelOfCurve = 50;

/** Returns the model that goes on from a last measured value: the one that erred least in the past at its level. */
export function modelFrom({ value }: Measured): ProjectionModel {
  return value < levelOfCurve ? "between" : "logistic-trend";
}

/**
 * Why an area has no projection: nothing measured in ten years; fewer than three values measured; fewer than three
 * since the last break of the series; the last of them too old; or too few areas of its kind to test a range on.
 */
export const trendRefusals = [
  "no-measurement",
  "few-measurements",
  "series-break",
  "old-measurement",
  "untested"
] as const;
export type TrendRefusal = (typeof trendRefusals)[number];

/** A refusal, with how many values were measured in those years and when the last one was. */
export interface NoTrend {
  readonly refusal: TrendRefusal;
  readonly measured: number;
  /** The year of the last measured value of all; undefined where nothing was ever measured. */
  readonly lastMeasured: number | undefined;
}

/**
 * Returns the measured values of the ten years up to the origin (and of later years, where there are any), or why they
 * do not bear a projection. `figures` ascend by year; those before `breakPeriod` cannot be held
 * against the later ones and are left out.
 */
export function trendOf(figures: readonly UseFigure[], origin: number, breakPeriod = -Infinity): Trend | NoTrend {
  const measured = figures.filter(({ status }) => isMeasured(status));
  const recent = measured.filter(({ period }) => period > origin - yearsOfTrend);
  const values = recent.filter(({ period }) => period >= breakPeriod).map(({ period, value }) => ({ period, value }));
  const last = values.slice(-1)[0];
  const refuse = (refusal: TrendRefusal): NoTrend => {
    return { refusal, measured: values.length, lastMeasured: measured.slice(-1)[0]?.period };
  };
  if (recent.length === 0) return refuse("no-measurement");
  if (!last || values.length < fewestMeasured) {
    return refuse(recent.length < fewestMeasured ? "few-measurements" : "series-break");
  }
  return last.period < origin - oldestMeasured ? refuse("old-measurement") : { origin, values, last };
}

/** True for a trend; false for a reason why there is none. */
export function isTrend(trend: Trend | NoTrend): trend is Trend {
  return "last" in trend;
}

/**
 * Returns the share of people, 0–100, that a model projects for a year. All of them start from the last measured value.
 * The logistic one is that of Fisher and Pry (A Simple Substitution Model of Technological Change, 1971): ln(p / (100 −
 * p)) goes on in the straight line that fits the measured values best. Between it and the straight line is their mean,
 * after Bates and Granger (The Combination of Forecasts, 1969).
 */
export function projectBy(
  model: ProjectionModel,
  { values, last }: Pick<Trend, "values" | "last">,
  period: number
): number {
  const ahead = period - last.period;
  if (model === "unchanged") return last.value;
  if (model === "logistic-trend") return fromLogit(logit(last.value) + slopeOf(values, logit) * ahead);
  if (model === "between") {
    const both = ["linear-trend", "logistic-trend"] as const;
    return fromLogit(
      both.reduce((sum, each) => sum + logit(projectBy(each, { values, last }, period)), 0) / both.length
    );
  }
  const slope = slopeOf(model === "last-change" ? values.slice(-2) : values, (share) => share);
  return Math.min(100, Math.max(0, last.value + slope * ahead));
}

/** The slope a year of the least-squares line through the values on a scale; their years differ. */
function slopeOf(values: readonly Measured[], scale: (share: number) => number): number {
  const mean = (of: (value: Measured) => number): number =>
    values.reduce((sum, value) => sum + of(value), 0) / values.length;
  const middle = mean(({ period }) => period);
  const level = mean(({ value }) => scale(value));
  const covariance = mean(({ period, value }) => (period - middle) * (scale(value) - level));
  return covariance / mean(({ period }) => (period - middle) ** 2);
}
