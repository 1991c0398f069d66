import { indicatorFor } from "../catalog/catalog.ts";
import type { SourceRecord } from "../model/source.ts";
import { sourcesOf } from "../query/provenance.ts";
import type { Store } from "../query/store.ts";
import { offlineLines, type OfflineLine } from "../stats/offlineLines.ts";
import type { OfflineYear } from "../stats/offlineYears.ts";
import { newestSum, offlineYears, usedInSums } from "./internetUse.ts";

/** What stands behind the world's people offline, the same for every language. */
export interface WorldReceipt {
  /** The newest first. */
  readonly years: readonly OfflineYear[];
  /** The newest year, and the economies that its sum adds up. */
  readonly period: number;
  readonly lines: readonly OfflineLine[];
  /** People of the newest year in economies without any figure. */
  readonly peopleWithoutFigure: number;
  readonly sources: readonly SourceRecord[];
}

/** Returns the receipt of the world's people offline; throws where no year has a sum. */
export async function worldReceipt(store: Store): Promise<WorldReceipt> {
  const years = [...(await offlineYears(store)).values()].toReversed();
  const { period, peopleWithoutFigure } = (await newestSum(store)).all;
  const rows = await Promise.all(
    ([indicatorFor("use"), indicatorFor("people")] as const).map((id) => store.observations(id))
  );
  return {
    ...{ years, period, peopleWithoutFigure },
    lines: offlineLines(period, (await store.population())(period), (await usedInSums(store))(period)),
    sources: sourcesOf(rows.flat(), await store.manifest())
  };
}
