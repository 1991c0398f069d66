import { leads } from "../catalog/leads.ts";
import { themes, type IndicatorId, type Theme } from "../model/indicator.ts";
import type { Store } from "../query/store.ts";

/** Returns the ids of the indicators that speak for a theme, of those that the store has: the first one is its map. */
export async function leadsIn(store: Store, theme: Theme): Promise<readonly IndicatorId[]> {
  const known = new Set((await store.indicators()).map(({ id }) => id));
  return leads[theme].filter((id) => known.has(id));
}

/** Returns the themes that an indicator of the store speaks for. */
export async function themesIn(store: Store): Promise<readonly Theme[]> {
  const led = await Promise.all(themes.map(async (theme) => ((await leadsIn(store, theme)).length > 0 ? [theme] : [])));
  return led.flat();
}
