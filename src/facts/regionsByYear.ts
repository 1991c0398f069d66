import { schemeOf, type GroupId } from "../model/areaGroup.ts";
import type { IndicatorId } from "../model/indicator.ts";
import type { Store } from "../query/store.ts";
import type { GroupFigure } from "../stats/groupFigure.ts";

/** The figures of the World Bank's regions by year. */
export interface RegionsByYear {
  readonly regions: readonly GroupId[];
  /** The years in which a region has a figure, the newest first; undefined where a region's is not shown. */
  readonly years: readonly { readonly period: number; readonly figures: readonly (GroupFigure | undefined)[] }[];
}

/** Returns the figures of the regions by an indicator, over all people alone; no years where they are not put together. */
export async function regionsByYear(store: Store, id: IndicatorId): Promise<RegionsByYear> {
  const regions = (await store.groups()).flatMap((group) => (schemeOf(group.id) === "region" ? [group.id] : []));
  const slice = (await store.groupSlices(id)).get("total");
  const years = (slice?.periods ?? []).map((period, index) => ({
    period,
    figures: regions.map((region) => slice?.series.get(region)?.outcomes[index]?.figure)
  }));
  return { regions, years: years.filter(({ figures }) => figures.some((each) => each)).toReversed() };
}
