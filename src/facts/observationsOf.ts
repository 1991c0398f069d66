import { indicators } from "../catalog/catalog.ts";
import type { AreaCode } from "../model/area.ts";
import type { Observation } from "../model/observation.ts";
import { once } from "../query/once.ts";
import { store } from "../site/site.ts";

const byArea = once(async () => {
  const areas = new Map<AreaCode, Map<string, readonly Observation[]>>();
  for (const { id } of indicators) {
    for (const [area, rows] of Map.groupBy(await store.observations(id), (row) => row.area)) {
      const own = areas.get(area) ?? new Map<string, readonly Observation[]>();
      areas.set(area, own.set(id, rows));
    }
  }
  return areas;
});

/** Returns every figure of an area by indicator, of all years, unrounded. */
export async function observationsOf(area: AreaCode): Promise<ReadonlyMap<string, readonly Observation[]>> {
  return (await byArea()).get(area) ?? new Map<string, readonly Observation[]>();
}
