import { leads } from "../catalog/leads.ts";
import { themes, type IndicatorId, type Theme } from "../model/indicator.ts";
import type { Store } from "../query/store.ts";

/** Returns the ids of the indicators that speak for a theme, of those that the store has figures of: the first one is its map. */
export async function leadsIn(store: Store, theme: Theme): Promise<readonly IndicatorId[]> {
  const found = leads[theme].map(async (id) => ((await store.observations(id)).length > 0 ? [id] : []));
  return (await Promise.all(found)).flat();
}

/** Returns the themes that an indicator of the store speaks for. */
export async function themesIn(store: Store): Promise<readonly Theme[]> {
  const led = await Promise.all(themes.map(async (theme) => ((await leadsIn(store, theme)).length > 0 ? [theme] : [])));
  return led.flat();
}
