import type { AreaCode } from "../model/area.ts";
import type { ShutdownEvent } from "../model/shutdown.ts";
import type { Store } from "../query/store.ts";

/** Returns every recorded shutdown in an area, the newest year in front and in it by their start. */
export async function shutdownsOfCountry(store: Store, area: AreaCode): Promise<readonly ShutdownEvent[]> {
  const events = await store.shutdownsOf(area);
  return events.toSorted(
    (a, b) => b.period - a.period || (a.start < b.start ? -1 : a.start > b.start ? 1 : a.event - b.event)
  );
}
