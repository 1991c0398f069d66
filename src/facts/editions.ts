import { join } from "node:path";
import { editionDates, readVintage } from "../query/vintages.ts";
import type { Edition } from "../stats/vintageDifference.ts";
import { store } from "../site/site.ts";
import type { IndicatorId } from "../model/indicator.ts";

/** An edition of a series and its date, ISO. */
export interface DatedEdition {
  readonly date: string;
  readonly figures: Edition;
}

/** Returns the last two editions of an indicator's series, the older first; throws where there is no older one. */
export async function lastEditions(indicator: IndicatorId): Promise<readonly [DatedEdition, DatedEdition]> {
  const dates = editionDates(await store.manifest(), indicator);
  const [before, after] = await Promise.all(
    dates.slice(-2).map(async (date) => {
      return { date, figures: await readVintage(join(process.cwd(), "data"), `${indicator}-${date}`) };
    })
  );
  if (!before || !after) throw new Error(`${indicator}: fewer than two editions`);
  return [before, after];
}
