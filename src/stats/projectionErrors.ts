import { projectionModels, type ChosenModel, type Horizon, type ModelError } from "../model/backtestResult.ts";
import type { ProjectionModel } from "../model/backtestResult.ts";
import { meanByArea } from "./areaWeights.ts";
import { surveysSince, whyNotComparable, type SeriesBreaks } from "./comparable.ts";
import { isMeasured } from "./measured.ts";
import type { UseFigure } from "./offlineSum.ts";
import { isTrend, levelOfCurve, projectBy, trendOf, type Trend } from "./trend.ts";

/** Years after the last measured value at which the models are tested. */
export const horizons: readonly Horizon[] = [
  { from: 1, to: 2 },
  { from: 3, to: 4 },
  { from: 5, to: 6 },
  { from: 7, to: 9 },
  { from: 10, to: 12 }
];

/** Where the levels of the last measured value begin for which a model is chosen, per cent. */
const levelsOfModel = [0, levelOfCurve] as const;

/** What was known of an area at an origin, and what was then found for a later year. */
export interface ProjectionTest {
  readonly area: string;
  readonly trend: Trend;
  readonly horizon: Horizon;
  readonly outcome: UseFigure;
}

/** An area's figures, ascending by year, and the years from which they count something else. */
export interface UseSeries {
  readonly area: string;
  readonly figures: readonly UseFigure[];
  readonly breaks: SeriesBreaks;
}

/** Returns the trends of an area from every origin of which its measured values up to then bear one. */
export function trendsFrom({ figures, breaks }: UseSeries, origins: readonly number[]): readonly Trend[] {
  return origins.flatMap((origin) => {
    const known = figures.filter(({ period }) => period <= origin);
    const trend = trendOf(known, origin, surveysSince(breaks.filter(({ period }) => period <= origin)));
    return isTrend(trend) ? [trend] : [];
  });
}

/**
 * Returns each test of an area: from every origin of which its measured values up to then bear a projection, to every
 * later figure at one of the horizons after the last of them. None looks across a break of the series.
 */
export function testsOf(series: UseSeries, origins: readonly number[]): readonly ProjectionTest[] {
  const { area, figures, breaks } = series;
  return trendsFrom(series, origins).flatMap((trend) =>
    figures.flatMap((outcome): readonly ProjectionTest[] => {
      const horizon = horizonOf(outcome.period - trend.last.period);
      if (
        !horizon ||
        outcome.period <= trend.origin ||
        whyNotComparable(breaks, { ...trend.last, status: "A" }, outcome)
      )
        return [];
      return [{ area, trend, horizon, outcome }];
    })
  );
}

/** Returns the tests whose outcome a survey or register stands behind, or the others. */
export function testsAgainst(
  outcome: "measured" | "estimated",
  tests: readonly ProjectionTest[]
): readonly ProjectionTest[] {
  return tests.filter((test) => isMeasured(test.outcome.status) === (outcome === "measured"));
}

/** Returns the error of every model by level and horizon, of those that have tests, each area counting once. */
export function modelErrors(tests: readonly ProjectionTest[]): readonly ModelError[] {
  return levelsOfModel.flatMap((levelFrom) =>
    horizons.flatMap((horizon) => {
      const own = tests.filter(
        (test) => test.horizon === horizon && levelIn(levelsOfModel, test.trend.last.value) === levelFrom
      );
      return own.length === 0 ? [] : projectionModels.map((model) => modelError(model, { horizon, levelFrom }, own));
    })
  );
}

function modelError(
  model: ProjectionModel,
  group: Pick<ModelError, "horizon" | "levelFrom">,
  tests: readonly ProjectionTest[]
): ModelError {
  const errors = tests.map(({ area, trend, outcome }) => {
    return { area, value: projectBy(model, trend, outcome.period) - outcome.value };
  });
  return {
    model,
    ...group,
    meanError: meanByArea(errors.map(({ area, value }) => ({ area, value: Math.abs(value) }))),
    bias: meanByArea(errors),
    tests: tests.length,
    areas: new Set(tests.map(({ area }) => area)).size
  };
}

/** Returns the model with the least mean error at each level, each horizon counting once. */
export function bestModels(errors: readonly ModelError[]): readonly ChosenModel[] {
  return [...Map.groupBy(errors, ({ levelFrom }) => levelFrom)].map(([levelFrom, own]) => {
    const sumOf = (model: ProjectionModel): number =>
      own.reduce((sum, each) => (each.model === model ? sum + each.meanError : sum), 0);
    const model = projectionModels.reduce((best, each) => (sumOf(each) < sumOf(best) ? each : best));
    return { levelFrom, model };
  });
}

/** Returns the horizon that holds so many years after the last measured value; undefined beyond the last. */
export function horizonOf(ahead: number): Horizon | undefined {
  return horizons.find(({ from, to }) => from <= ahead && ahead <= to);
}

/** Returns where the level of a share begins, of these, ascending. */
export function levelIn(levels: readonly number[], share: number): number {
  return Math.max(...levels.filter((level) => level <= share));
}
