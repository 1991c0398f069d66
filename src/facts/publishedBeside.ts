import { indicatorFor } from "../catalog/catalog.ts";
import { publishedEdition, publishedGroups, type PublishedGroup } from "../catalog/publishedGroups.ts";
import type { Store } from "../query/store.ts";
import { known, indexIn } from "../model/known.ts";

/** A group's figure as it was published, and as the site computes it for the same year from the figures of a store. */
export interface PublishedBeside extends PublishedGroup {
  readonly now: number | undefined;
}

/** Returns the published figures of the groups with those of a store beside them. */
export async function publishedBeside(store: Store): Promise<readonly PublishedBeside[]> {
  const use = (await store.groupSlices(indicatorFor("use"))).get("total");
  const { periods, series } = known(use, "figure of use of the groups");
  const place = indexIn(periods, (period) => period === publishedEdition.period, `year ${publishedEdition.period}`);
  return publishedGroups.map((each) => ({ ...each, now: series.get(each.group)?.outcomes[place]?.figure?.low }));
}
