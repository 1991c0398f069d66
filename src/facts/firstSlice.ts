import type { AreaCode } from "../model/area.ts";
import type { IndicatorId } from "../model/indicator.ts";
import type { DatedCell, Slice } from "../model/slice.ts";
import { once, onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { cellsOf } from "../views/figure/figureModel.ts";

/** Returns the slice of an indicator that is shown first; throws where the store has no figure of it. */
export async function firstSlice(store: Store, id: IndicatorId): Promise<Slice> {
  const [slice] = await store.slices(id);
  if (!slice) throw new Error(`${id}: no slice`);
  return slice;
}

/** Returns the latest figure of every area that has one, of the slice that is shown first. */
export function latestCells(store: Store, id: IndicatorId): Promise<ReadonlyMap<AreaCode, DatedCell>> {
  return cellsIn(store)(id);
}

const cellsIn = onceOf((store: Store) =>
  once(async (id: IndicatorId) => cellsOf(await firstSlice(store, id), "latest"))
);
