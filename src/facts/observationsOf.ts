import type { AreaCode } from "../model/area.ts";
import type { Observation } from "../model/observation.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";

type ByIndicator = ReadonlyMap<string, readonly Observation[]>;

const byArea = onceOf(async (store: Store): Promise<ReadonlyMap<AreaCode, ByIndicator>> => {
  const areas = new Map<AreaCode, Map<string, readonly Observation[]>>();
  for (const { id } of await store.indicators()) {
    for (const [area, rows] of Map.groupBy(await store.observations(id), (row) => row.area)) {
      const own = areas.get(area) ?? new Map<string, readonly Observation[]>();
      areas.set(area, own.set(id, rows));
    }
  }
  return areas;
});

/** Returns every figure of an area by indicator, of all years, unrounded. */
export async function observationsOf(store: Store, area: AreaCode): Promise<ByIndicator> {
  return (await byArea(store)).get(area) ?? new Map<string, readonly Observation[]>();
}
