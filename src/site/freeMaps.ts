import type { IndicatorId } from "../model/indicator.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { restrictedAreas } from "./figureContext.ts";

/** Returns the maps that differ where the figures alone are drawn that are free to reuse: nearly all of theirs are. */
export const freeMaps = onceOf(async (store: Store): Promise<readonly IndicatorId[]> => {
  const found = (await store.indicators()).map(async ({ id }) =>
    (await restrictedAreas({ store }, id)).length > 0 ? [id] : []
  );
  return (await Promise.all(found)).flat();
});

/** Returns what stands for a map in the name of its picture with the free figures alone. */
export function freeSubject(id: IndicatorId): string {
  return `${id}.free`;
}
