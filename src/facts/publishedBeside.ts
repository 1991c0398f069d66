import { indicatorFor } from "../catalog/catalog.ts";
import { publishedEdition, publishedGroups, type PublishedGroup } from "../catalog/publishedGroups.ts";
import type { Store } from "../query/store.ts";

/** A group's figure as it was published, and as the site computes it for the same year from the figures of a store. */
export interface PublishedBeside extends PublishedGroup {
  readonly now: number | undefined;
}

/** Returns the published figures of the groups with those of a store beside them. */
export async function publishedBeside(store: Store): Promise<readonly PublishedBeside[]> {
  const use = (await store.groupSlices(indicatorFor("use"))).get("total");
  const index = use?.periods.indexOf(publishedEdition.period) ?? -1;
  return publishedGroups.map((each) => ({
    ...each,
    now: use?.series.get(each.group)?.outcomes[index]?.figure?.low
  }));
}
