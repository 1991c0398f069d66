import type { IndicatorId } from "../model/indicator.ts";
import type { Store } from "../query/store.ts";
import { editionDates, readVintage } from "../query/vintages.ts";
import type { Edition } from "../stats/vintageDifference.ts";

/** An edition of a series and its date, ISO. */
export interface DatedEdition {
  readonly date: string;
  readonly figures: Edition;
}

/** Returns the last two editions of an indicator's series, the older first; throws where there is no older one. */
export async function lastEditions(
  store: Store,
  indicator: IndicatorId
): Promise<readonly [DatedEdition, DatedEdition]> {
  const dates = editionDates(await store.manifest(), indicator);
  const [before, after] = await Promise.all(
    dates.slice(-2).map(async (date) => ({ date, figures: await readVintage(store.bytes, `${indicator}-${date}`) }))
  );
  if (!before || !after) throw new Error(`${indicator}: fewer than two editions`);
  return [before, after];
}
