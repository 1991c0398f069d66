import { indicatorOf } from "../catalog/catalog.ts";
import type { AreaCode } from "../model/area.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { latestDated, type DatedCell, type Slice } from "../model/slice.ts";
import { once, onceOf } from "../query/once.ts";
import { exactSlices } from "../query/slices.ts";
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

/** Returns the same figures as they are before they are rounded for display. */
export function latestExact(store: Store, id: IndicatorId): Promise<ReadonlyMap<AreaCode, DatedCell>> {
  return exactIn(store)(id);
}

const exactIn = onceOf((store: Store) =>
  once(async (id: IndicatorId) => {
    const [slice] = exactSlices(indicatorOf(id), await store.observations(id));
    return new Map(
      (slice?.series ?? []).flatMap(({ area, cells }) => {
        const cell = latestDated(cells, slice?.periods ?? []);
        return cell ? [[area, cell] as const] : [];
      })
    );
  })
);

const cellsIn = onceOf((store: Store) =>
  once(async (id: IndicatorId) => cellsOf(await firstSlice(store, id), "latest"))
);
