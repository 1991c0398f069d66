import type { AreaCode } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { SourceRecord } from "../model/source.ts";
import { sourceIds, sourcesOf } from "../query/provenance.ts";
import type { Store } from "../query/store.ts";
import { observationsOf } from "./observationsOf.ts";
import { known } from "../model/known.ts";

/** Every figure of an area with its sources, the same for every language. */
export interface AreaReceipt {
  /** The indicators that have a figure of the area, in the order of the catalogue, with their rows. */
  readonly indicators: readonly { readonly indicator: Indicator; readonly rows: readonly Observation[] }[];
  readonly count: number;
  readonly sources: readonly SourceRecord[];
  /** Returns the numbers of the source files of a column `source`, from 1. */
  readonly numbersOf: (source: string) => readonly number[];
}

/** Returns the receipt of an area. */
export async function areaReceipt(store: Store, code: AreaCode): Promise<AreaReceipt> {
  const own = await observationsOf(store, code);
  const indicators = (await store.indicators()).flatMap((indicator) => {
    const rows = own.get(indicator.id);
    return rows ? [{ indicator, rows }] : [];
  });
  const rows = indicators.flatMap((each) => each.rows);
  const sources = sourcesOf(rows, await store.manifest());
  const places = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return {
    ...{ indicators, sources, count: rows.length },
    numbersOf: (source) => sourceIds(source).map((id) => known(places.get(id), `place of ${id}`))
  };
}
