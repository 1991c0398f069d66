import { quantileSorted } from "d3-array";
import {
  projectionModels,
  type ErrorBand,
  type Horizon,
  type ModelError,
  type ProjectionModel
} from "../model/backtestResult.ts";
import { logit } from "./logit.ts";
import { isMeasured } from "./measured.ts";
import type { UseFigure } from "./offlineSum.ts";
import { isTrend, projectBy, trendOf, type Trend } from "./trend.ts";

/** Years ahead at which the models are tested. */
export const horizons: readonly Horizon[] = [
  { from: 1, to: 1 },
  { from: 3, to: 3 },
  { from: 5, to: 6 }
];

/** Where the levels of the last measured value begin, per cent: errors differ between them. */
export const levels = [0, 50, 75, 90] as const;

/** The share of errors that a band holds. */
export const bandShare = 0.8;

/** What was known of an area at an origin, and what was then found for a later year. */
export interface ProjectionTest {
  readonly area: string;
  readonly trend: Trend;
  readonly horizon: Horizon;
  readonly outcome: UseFigure;
}

/** An area's figures, ascending by year, and the year from which they count something else. */
export interface UseSeries {
  readonly area: string;
  readonly figures: readonly UseFigure[];
  readonly breakPeriod?: number;
}

/**
 * Returns each test of an area: from every origin of which its measured values up to then bear a projection, to every
 * figure at one of the horizons. None looks across a break of the series.
 */
export function testsOf(
  { area, figures, breakPeriod }: UseSeries,
  origins: readonly number[]
): readonly ProjectionTest[] {
  return origins.flatMap((origin) => {
    const hasBroken = breakPeriod !== undefined && origin >= breakPeriod;
    const known = figures.filter(({ period }) => period <= origin);
    const trend = trendOf(known, origin, hasBroken ? breakPeriod : undefined);
    if (!isTrend(trend)) return [];
    return figures.flatMap((outcome): readonly ProjectionTest[] => {
      const horizon = horizonOf(outcome.period - origin);
      const across = breakPeriod !== undefined && !hasBroken && outcome.period >= breakPeriod;
      return horizon && !across ? [{ area, trend, horizon, outcome }] : [];
    });
  });
}

/** Returns the tests whose outcome a survey or register stands behind, or the others. */
export function testsAgainst(
  outcome: "measured" | "estimated",
  tests: readonly ProjectionTest[]
): readonly ProjectionTest[] {
  return tests.filter((test) => isMeasured(test.outcome.status) === (outcome === "measured"));
}

/** Returns the error of every model at each horizon that has tests, the nearest horizon first. */
export function modelErrors(tests: readonly ProjectionTest[]): readonly ModelError[] {
  const byHorizon = [...Map.groupBy(tests, ({ horizon }) => horizon)].toSorted(([a], [b]) => a.from - b.from);
  return byHorizon.flatMap(([horizon, own]) => projectionModels.map((model) => modelError(model, horizon, own)));
}

function modelError(model: ProjectionModel, horizon: Horizon, tests: readonly ProjectionTest[]): ModelError {
  const errors = tests.map(({ trend, outcome }) => projectBy(model, trend, outcome.period) - outcome.value);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    model,
    horizon,
    meanError: mean(errors.map(Math.abs)),
    bias: mean(errors),
    tests: tests.length,
    areas: new Set(tests.map(({ area }) => area)).size
  };
}

/** Returns the model with the least mean error, each horizon counting once. */
export function bestModel(errors: readonly ModelError[]): ProjectionModel {
  const sumOf = (model: ProjectionModel): number =>
    errors.reduce((sum, each) => (each.model === model ? sum + each.meanError : sum), 0);
  return projectionModels.reduce((best, model) => (sumOf(model) < sumOf(best) ? model : best));
}

/** Returns the bands of the logistic trend's errors, by horizon and level, those without a test left out. */
export function errorBands(tests: readonly ProjectionTest[]): readonly ErrorBand[] {
  return horizons.flatMap((horizon) =>
    levels.flatMap((levelFrom): readonly ErrorBand[] => {
      const own = tests
        .filter((test) => test.horizon === horizon && levelOf(test.trend.last.value) === levelFrom)
        .map((test) => ({ area: test.area, error: errorOf(test) }));
      const band = middleOf(own.map(({ error }) => error));
      if (!band) return [];
      const areas = new Set(own.map(({ area }) => area));
      return [{ horizon, levelFrom, ...band, tests: own.length, areas: areas.size, coverage: coverageOf(own) }];
    })
  );
}

/** Returns what came less what the logistic trend projected, on the logistic scale. */
export function errorOf({ trend, outcome }: ProjectionTest): number {
  return logit(outcome.value) - logit(projectBy("logistic-trend", trend, outcome.period));
}

interface AreaError {
  readonly area: string;
  readonly error: number;
}

/** The share of errors inside the band of the other areas. */
function coverageOf(errors: readonly AreaError[]): number {
  const inside = [...Map.groupBy(errors, ({ area }) => area)].map(([area, own]) => {
    const others = middleOf(errors.filter((each) => each.area !== area).map(({ error }) => error));
    return others ? own.filter(({ error }) => error >= others.low && error <= others.high).length : 0;
  });
  return inside.reduce((sum, count) => sum + count, 0) / errors.length;
}

function middleOf(errors: readonly number[]): { readonly low: number; readonly high: number } | undefined {
  const sorted = errors.toSorted((a, b) => a - b);
  const low = quantileSorted(sorted, (1 - bandShare) / 2);
  const high = quantileSorted(sorted, (1 + bandShare) / 2);
  return low === undefined || high === undefined ? undefined : { low, high };
}

function horizonOf(ahead: number): Horizon | undefined {
  return horizons.find(({ from, to }) => from <= ahead && ahead <= to);
}

function levelOf(share: number): number {
  return Math.max(...levels.filter((level) => level <= share));
}
