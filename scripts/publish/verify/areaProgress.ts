import { backtest } from "../../../src/catalog/backtest.ts";
import { seriesBreaks } from "../../../src/catalog/seriesBreaks.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import { sourcesOf } from "../../../src/query/provenance.ts";
import type { Store } from "../../../src/query/store.ts";
import { useByArea } from "../../../src/stats/offlineYears.ts";
import { targetShare, targetYear } from "../../../src/stats/peopleToConnect.ts";
import { progressTowards, type Progress } from "../../../src/stats/progress.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";
import { indicatorFor } from "../../../src/catalog/catalog.ts";

/** Returns the progress of each area with a figure and people, and the day that it is counted from, as SQL writes it. */
export async function areaProgress(
  store: Store
): Promise<{ readonly start: string; readonly progress: ReadonlyMap<AreaCode, Progress> }> {
  const observations = await store.observations(indicatorFor("use"));
  const [source] = sourcesOf(observations, await store.manifest());
  const start = source?.vintage ?? "";
  const population = await store.population();
  const lastPopulation = (await store.observations(indicatorFor("people"))).reduce(
    (last, { period }) => Math.max(last, period),
    0
  );
  const progress = [...useByArea(observations)].flatMap(([area, figures]) => {
    const broken = seriesBreaks.find((each) => each.indicator === indicatorFor("use") && each.area === area);
    const facts = {
      ...{ figures, lastPopulation, origin: backtest.origin, start, bands: backtest.bands },
      population: (period: number) => population(period).get(area),
      ...(broken && { breakPeriod: broken.period })
    };
    const own = progressTowards(facts, { share: targetShare, year: targetYear });
    return own ? [[area, own] as const] : [];
  });
  return { start: start.padEnd(10, "-01"), progress: new Map(progress) };
}

/** Returns the breaks of an indicator as rows of SQL. */
export function breakList(indicator: IndicatorId): string {
  return seriesBreaks
    .filter((each) => each.indicator === indicator)
    .map(({ area, period }) => `('${area}', ${period})`)
    .join(", ");
}
