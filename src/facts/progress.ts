import { backtest } from "../catalog/backtest.ts";
import { seriesBreaks } from "../catalog/seriesBreaks.ts";
import type { AreaCode } from "../model/area.ts";
import { sourcesOf } from "../query/provenance.ts";
import type { ProgressFacts } from "../stats/progress.ts";
import { useByArea } from "./offline.ts";
import { store } from "../site/site.ts";
import { indicatorFor } from "../catalog/catalog.ts";

/** The newest year of the World Bank's populations; a later year takes its people. */
const lastPopulation = (await store.observations(indicatorFor("people"))).reduce(
  (last, { period }) => Math.max(last, period),
  0
);

/** The date of the file that most figures of Internet use come from: days are counted from here. */
export const snapshotDate =
  sourcesOf(await store.observations(indicatorFor("use")), await store.manifest())[0]?.vintage ??
  String(backtest.origin);

const use = await useByArea();

/** Returns what an area's progress is computed from; an area without a figure has none in it. */
export async function progressFacts(area: AreaCode): Promise<ProgressFacts> {
  const population = await store.population();
  const broken = seriesBreaks.find((each) => each.indicator === indicatorFor("use") && each.area === area);
  return {
    figures: use.get(area) ?? [],
    population: (period) => population(period).get(area),
    lastPopulation,
    origin: backtest.origin,
    start: snapshotDate,
    bands: backtest.bands,
    ...(broken && { breakPeriod: broken.period })
  };
}
