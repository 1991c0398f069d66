import { backtest } from "../catalog/backtest.ts";
import { projectedAreas } from "../facts/progressFacts.ts";
import { shareOf } from "../stats/knowledge.ts";
import { oldestMeasured, yearsOfTrend } from "../stats/trend.ts";
import { bandExamples } from "../views/methods/BandTable.tsx";
import type { Site } from "./site.ts";

/** What the page of methods says of the projection. */
export interface ProjectionSentences {
  /** For whom it is made. */
  readonly who: string;
  /** How it was tested, and against what was measured since. */
  readonly test: string;
  readonly real: string;
  /** How the interval is made and tested, and how wide it is. */
  readonly interval: string;
  readonly widths: string;
}

/** Returns the sentences on the projection, every number in them from the comparison of models with the past. */
export async function projectionSentences(site: Site): Promise<ProjectionSentences> {
  const { translator, store } = site;
  const { t, formats } = translator;
  const { realTime, origin, origins, bands } = backtest;
  const projected = await projectedAreas(store);
  const share = shareOf(projected, (await store.population())(Infinity));
  return {
    who: t("methods.projection.who", {
      first: origin - yearsOfTrend + 1,
      last: origin - oldestMeasured,
      count: projected.length,
      share: share * 100
    }),
    test: t("methods.projection.test", { first: origins[0], last: origins[1] }),
    real: t("methods.projection.real", {
      date: { date: realTime.vintage },
      count: realTime.tests,
      error: realTime.meanError,
      unchanged: realTime.unchanged,
      coverage: realTime.coverage * 100
    }),
    interval: t("methods.interval.text"),
    widths: t("methods.interval.note", {
      values: formats.formatList(bandExamples(bands).map((value) => formats.formatPercent(value, 0)))
    })
  };
}
