import { backtest } from "../catalog/backtest.ts";
import { projectedAreas } from "../facts/progressFacts.ts";
import type { ModelError } from "../model/backtestResult.ts";
import { shareOf } from "../stats/knowledge.ts";
import { oldestMeasured, yearsOfTrend } from "../stats/trend.ts";
import { bandExamples } from "../views/methods/BacktestTables.tsx";
import type { Site } from "./site.ts";

/** What the page of methods says of the projection. */
export interface ProjectionSentences {
  /** For whom it is made. */
  readonly who: string;
  /** How it was tested, with an example, and against what was measured since. */
  readonly test: string;
  readonly example: string;
  readonly real: string;
  /** How often the interval held, and how wide it is. */
  readonly interval: string;
  readonly widths: string;
}

/** Returns the sentences on the projection, every number in them from the comparison of models with the past. */
export async function projectionSentences(site: Site): Promise<ProjectionSentences> {
  const { translator, store } = site;
  const { t, formats } = translator;
  const { from2019, realTime, origin, origins, bands } = backtest;
  const points = (errors: readonly ModelError[], model: string): number =>
    errors.find((each) => each.model === model)?.meanError ?? Number.NaN;
  const projected = await projectedAreas(store);
  const share = shareOf(projected, (await store.population())(Infinity));
  const areas = from2019[0]?.areas ?? Number.NaN;
  const tests = realTime.errors[0]?.tests ?? Number.NaN;
  return {
    who: t("methods.projection.who", {
      first: origin - yearsOfTrend + 1,
      last: origin - oldestMeasured,
      count: projected.length,
      share: share * 100
    }),
    test: t("methods.projection.test", { first: origins[0], last: origins[1] }),
    example: t("methods.projection.example", {
      count: areas,
      logistic: points(from2019, "logistic-trend"),
      linear: points(from2019, "linear-trend"),
      change: points(from2019, "last-change"),
      unchanged: points(from2019, "unchanged")
    }),
    real: t("methods.projection.real", {
      date: { date: realTime.vintage },
      count: tests,
      logistic: points(realTime.errors, "logistic-trend"),
      change: points(realTime.errors, "last-change"),
      coverage: realTime.coverage * 100
    }),
    interval: t("methods.interval.text", { coverage: backtest.coverage * 100 }),
    widths: t("methods.interval.note", {
      values: formats.formatList(bandExamples(bands).map((value) => formats.formatPercent(value, 0)))
    })
  };
}
