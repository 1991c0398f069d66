import type { AreaCode } from "../../../src/model/area.ts";
import type { Backtest, Horizon, RealTimeTest } from "../../../src/model/backtestResult.ts";
import { createStore, type Store } from "../../../src/query/store.ts";
import { readVintage, type VintageFigure } from "../../../src/query/vintages.ts";
import {
  bestModel,
  errorBands,
  modelErrors,
  testsAgainst,
  testsOf,
  type ProjectionTest,
  type UseSeries
} from "../../../src/stats/projectionErrors.ts";
import { breakFinder, surveysSince } from "../../../src/stats/comparable.ts";
import { lastFullYear } from "../../../src/stats/lastFullYear.ts";
import { isMeasured } from "../../../src/stats/measured.ts";
import type { UseFigure } from "../../../src/stats/offlineSum.ts";
import { projectShare } from "../../../src/stats/projection.ts";
import { isTrend, trendOf } from "../../../src/stats/trend.ts";
import { useByArea } from "../../../src/stats/offlineYears.ts";
import { indicatorFor } from "../../../src/catalog/catalog.ts";

const indicator = indicatorFor("use");
const firstOrigin = 2012;
const lastOrigin = 2021;
const originOfExample = 2019;
const earlierEdition = "2025-04-15";

/** What an edition did not know yet lies one or two years ahead of it. */
const sinceEdition: Horizon = { from: 1, to: 2 };

type Use = ReadonlyMap<AreaCode, readonly UseFigure[]>;

/** Returns what the models would have said of Internet use in the past, from the figures of a data folder. */
export async function runBacktest(folder: string): Promise<Backtest> {
  const store = createStore(folder);
  const use = useByArea(await store.observations(indicator));
  const economies = new Set((await store.areas()).flatMap(({ code, economy }) => (economy ? [code] : [])));
  const origin = lastFullYear(use, economies);
  if (origin === undefined) throw new Error(`${indicator}: no year with figures`);
  const origins = Array.from({ length: lastOrigin - firstOrigin + 1 }, (_, index) => firstOrigin + index);
  const find = breakFinder(await store.breaks());
  const toSeries = seriesWith((area) => surveysSince(find(indicator, area)));
  const tests = [...use].flatMap(([area, figures]) => testsOf(toSeries(area, figures), origins));
  const measuredTests = testsAgainst("measured", tests);
  const example = measuredTests.filter(({ trend, outcome }) => {
    return trend.origin === originOfExample && outcome.period === originOfExample + 5;
  });
  const measured = modelErrors(measuredTests);
  const bands = errorBands(measuredTests);
  const inside = bands.reduce((sum, band) => sum + band.coverage * band.tests, 0);
  return {
    origin,
    origins: [firstOrigin, lastOrigin],
    chosen: bestModel(measured),
    measured,
    estimated: modelErrors(testsAgainst("estimated", tests)),
    from2019: modelErrors(example),
    bands,
    coverage: inside / measuredTests.length,
    realTime: await realTimeTest({ store, use, economies, bands, toSeries })
  };
}

interface RealTimeGrounds {
  readonly store: Store;
  readonly use: Use;
  readonly economies: ReadonlySet<AreaCode>;
  readonly bands: Backtest["bands"];
  readonly toSeries: ToSeries;
}

/** Fits the models on an earlier edition alone and holds them against what was measured for years that it lacked. */
async function realTimeTest({ store, use, economies, bands, toSeries }: RealTimeGrounds): Promise<RealTimeTest> {
  const edition = withStatus(await readVintage(store.bytes, `${indicator}-${earlierEdition}`), use);
  const origin = lastFullYear(edition, economies);
  if (origin === undefined) throw new Error(`${earlierEdition}: no year with figures`);
  const tests = [...edition].flatMap(([area, figures]): readonly ProjectionTest[] => {
    const { breakPeriod } = toSeries(area, figures);
    const trend = trendOf(figures, origin);
    if (!isTrend(trend) || breakPeriod !== undefined) return [];
    const since = (use.get(area) ?? []).filter(({ period, status }) => period > origin && isMeasured(status));
    const isNew = since.filter(({ period }) => !figures.some((figure) => figure.period === period));
    return isNew.map((outcome) => ({ area, trend, horizon: sinceEdition, outcome }));
  });
  const inside = tests.filter(({ trend, outcome }) => {
    const { low, high } = projectShare(trend, outcome.period, bands);
    return low <= outcome.value && outcome.value <= high;
  });
  return { vintage: earlierEdition, origin, errors: modelErrors(tests), coverage: inside.length / tests.length };
}

/** An edition says nothing of surveys: a value counts as measured where the newest data call that area and year so. */
function withStatus(edition: ReadonlyMap<AreaCode, readonly VintageFigure[]>, use: Use): Use {
  const withOwn = [...edition].map(([area, figures]): readonly [AreaCode, readonly UseFigure[]] => {
    const statuses = new Map(use.get(area)?.map(({ period, status }) => [period, status]));
    return [area, figures.map((figure) => ({ ...figure, status: statuses.get(figure.period) ?? "_U" }))];
  });
  return new Map(withOwn);
}

type ToSeries = (area: AreaCode, figures: readonly UseFigure[]) => UseSeries;

/** The figures of an area with the year of the last break that its surveys have. */
function seriesWith(since: (area: AreaCode) => number): ToSeries {
  return (area, figures) => {
    const breakPeriod = since(area);
    return { area, figures, ...(breakPeriod > 0 && { breakPeriod }) };
  };
}
