import type { IndicatorId } from "../model/indicator.ts";
import { once, onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";

/** Returns the years of which some slice of an indicator has a figure: those that its map can show, ascending. */
export function drawnPeriods(store: Store, id: IndicatorId): Promise<readonly number[]> {
  return periodsOf(store)(id);
}

const periodsOf = onceOf((store: Store) =>
  once(async (id: IndicatorId): Promise<readonly number[]> => {
    const slices = await store.slices(id);
    const periods = slices[0]?.periods ?? [];
    return periods.filter((_, index) =>
      slices.some(({ series }) => series.some(({ cells }) => cells[index] !== undefined))
    );
  })
);
