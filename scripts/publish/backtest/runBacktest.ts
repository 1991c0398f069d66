import type { AreaCode } from "../../../src/model/area.ts";
import type { Backtest, ErrorBand, RealTimeTest } from "../../../src/model/backtestResult.ts";
import { breaksIn } from "../../../src/facts/breaksIn.ts";
import { incomesOf } from "../../../src/facts/incomesOf.ts";
import { createStore, type Store } from "../../../src/query/store.ts";
import { readVintage, type VintageFigure } from "../../../src/query/vintages.ts";
import { meanByArea } from "../../../src/stats/areaWeights.ts";
import { arrivalCoverage } from "../../../src/stats/arrivalTest.ts";
import { surveysSince, whyNotComparable } from "../../../src/stats/comparable.ts";
import {
  bandsOfTrend,
  calibratedBands,
  coverageOf,
  groupCoverage,
  type KindTest
} from "../../../src/stats/errorBands.ts";
import { bestModels, modelErrors, testsAgainst, testsOf, type UseSeries } from "../../../src/stats/projectionErrors.ts";
import { lastFullYear } from "../../../src/stats/lastFullYear.ts";
import { isMeasured } from "../../../src/stats/measured.ts";
import type { UseFigure } from "../../../src/stats/offlineSum.ts";
import { projectShare } from "../../../src/stats/projection.ts";
import { isTrend, trendOf } from "../../../src/stats/trend.ts";
import { useByArea } from "../../../src/stats/offlineYears.ts";
import { indicatorFor } from "../../../src/catalog/catalog.ts";

const indicator = indicatorFor("use");
const firstOrigin = 2009;
const earlierEdition = "2025-04-15";

type Use = ReadonlyMap<AreaCode, readonly UseFigure[]>;
type IncomesOf = Awaited<ReturnType<typeof incomesOf>>;

/** Returns what the models would have said of Internet use in the past, from the figures of a data folder. */
export async function runBacktest(folder: string): Promise<Backtest> {
  const store = createStore(folder);
  const use = useByArea(await store.observations(indicator));
  const economies = new Set((await store.areas()).flatMap(({ code, economy }) => (economy ? [code] : [])));
  const origin = lastFullYear(use, economies);
  if (origin === undefined) throw new Error(`${indicator}: no year with figures`);
  const origins = Array.from({ length: origin - firstOrigin }, (_, index) => firstOrigin + index);
  const [incomes, breaksOf] = [await incomesOf(store), await breaksIn(store)];
  const tests = [...use].flatMap(([area, figures]): readonly KindTest[] => {
    const series: UseSeries = { area, figures, breaks: breaksOf(indicator, area) };
    return testsOf(series, origins).map((test) => ({ ...test, incomes: incomes(area) }));
  });
  // What an estimate was, another estimate cannot tell: only values measured later make bands and choose.
  const measuredTests = tests.filter(({ outcome }) => isMeasured(outcome.status));
  const { bands, held } = calibratedBands(measuredTests);
  const measured = modelErrors(measuredTests);
  return {
    origin,
    origins: [firstOrigin, origin - 1],
    chosen: bestModels(measured),
    measured,
    estimated: modelErrors(testsAgainst("estimated", tests)),
    bands,
    groups: groupCoverage(held),
    arrivals: arrivalCoverage(held, (area) => use.get(area as AreaCode) ?? []),
    realTime: await realTimeTest(store, { use, economies, incomes, bands })
  };
}

interface Grounds {
  readonly use: Use;
  readonly economies: ReadonlySet<AreaCode>;
  readonly incomes: IncomesOf;
  readonly bands: readonly ErrorBand[];
}

/** Fits the chosen models on an earlier edition alone and holds them against what was measured for years it lacked. */
async function realTimeTest(store: Store, { use, economies, incomes, bands }: Grounds): Promise<RealTimeTest> {
  const edition = withStatus(await readVintage(store.bytes, `${indicator}-${earlierEdition}`), use);
  const origin = lastFullYear(edition, economies);
  if (origin === undefined) throw new Error(`${earlierEdition}: no year with figures`);
  const breaksOf = await breaksIn(store);
  const tests = [...edition].flatMap(([area, figures]) => {
    const breaks = breaksOf(indicator, area);
    const trend = trendOf(figures, origin, surveysSince(breaks.filter(({ period }) => period <= origin)));
    if (!isTrend(trend)) return [];
    const own = bandsOfTrend(bands, incomes(area), trend);
    return (use.get(area) ?? []).flatMap((outcome) => {
      const isNew = outcome.period > origin && !figures.some(({ period }) => period === outcome.period);
      if (!isNew || !isMeasured(outcome.status) || whyNotComparable(breaks, { ...trend.last, status: "A" }, outcome))
        return [];
      const projected = projectShare(trend, outcome.period, own);
      if (!projected) return [];
      const isHeld = projected.low <= outcome.value && outcome.value <= projected.high;
      return [{ area, isHeld, projected: projected.value, outcome: outcome.value, last: trend.last.value }];
    });
  });
  const errorFrom = (key: "projected" | "last"): number =>
    meanByArea(tests.map((test) => ({ area: test.area, value: Math.abs(test[key] - test.outcome) })));
  return {
    vintage: earlierEdition,
    origin,
    meanError: errorFrom("projected"),
    unchanged: errorFrom("last"),
    ...coverageOf(tests)
  };
}

/** An edition says nothing of surveys: a value counts as measured where the newest data call that area and year so. */
function withStatus(edition: ReadonlyMap<AreaCode, readonly VintageFigure[]>, use: Use): Use {
  const withOwn = [...edition].map(([area, figures]): readonly [AreaCode, readonly UseFigure[]] => {
    const statuses = new Map(use.get(area)?.map(({ period, status }) => [period, status]));
    return [area, figures.map((figure) => ({ ...figure, status: statuses.get(figure.period) ?? "_U" }))];
  });
  return new Map(withOwn);
}
