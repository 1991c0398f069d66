import type { Area } from "../model/area.ts";
import type { Store } from "../query/store.ts";

/** Returns an area by its code; throws where the store has none. */
export async function areaOf(store: Store, code: string): Promise<Area> {
  const area = (await store.areas()).find((each) => each.code === code);
  if (!area) throw new Error(`no area "${code}"`);
  return area;
}
