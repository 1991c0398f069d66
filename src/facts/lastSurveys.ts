import type { AreaCode } from "../model/area.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { isOfOperators } from "../model/origin.ts";
import { onceOf } from "../query/once.ts";
import { firstPeriod } from "../query/slices.ts";
import type { Store } from "../query/store.ts";
import { isMeasured } from "../stats/measured.ts";

/**
 * Returns, by area, the year of the last survey since 2000 behind a figure of each measure for which people or households
 * are asked, whatever the breakdown. An estimate is none, nor is a figure without a named source or of a telephone company.
 */
export const lastSurveysIn = onceOf(
  async (store: Store): Promise<ReadonlyMap<AreaCode, ReadonlyMap<IndicatorId, number>>> => {
    const kinds = await store.origins();
    const found = new Map<AreaCode, Map<IndicatorId, number>>();
    for (const { id } of (await store.indicators()).filter(({ surveyed }) => surveyed))
      for (const { area, period, status, origin = "" } of await store.observations(id)) {
        if (period < firstPeriod || !isMeasured(status) || isOfOperators(kinds, origin)) continue;
        const years = found.get(area) ?? new Map<IndicatorId, number>();
        found.set(area, years.set(id, Math.max(years.get(id) ?? period, period)));
      }
    return found;
  }
);
