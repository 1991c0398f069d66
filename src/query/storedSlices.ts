import { indicatorOf } from "../catalog/catalog.ts";
import { sliceKey } from "../model/dimension.ts";
import type { IndicatorId } from "../model/indicator.ts";
import type { Slice } from "../model/slice.ts";
import { agesByFigure, encodeLicences, type Companion } from "./companion.ts";
import { groupSlices, type GroupSlice } from "./groupSlices.ts";
import { once } from "./once.ts";
import { licenceReader } from "./provenance.ts";
import { decodeSlice, encodeSlice, withoutThin } from "./sliceCodec.ts";
import { exactSlices, shownCarried, sliceObservations } from "./slices.ts";
import type { SummedFigures } from "./storedFigures.ts";
import type { StoredFiles, StoredTables } from "./storedTables.ts";

/** The slices of the indicators of a store, and what is drawn or compared beside them. */
export interface StoredSlices {
  /** The slices of an indicator as a browser would decode them, the one shown first in front. */
  readonly slices: (indicator: IndicatorId) => Promise<readonly Slice[]>;
  /** The JSON of each slice by its key. */
  readonly encodedSlices: (indicator: IndicatorId) => Promise<ReadonlyMap<string, string>>;
  /** The figures of the groups, for each slice of an indicator by its key. */
  readonly groupSlices: (indicator: IndicatorId) => Promise<ReadonlyMap<string, GroupSlice>>;
  /** What a comparison needs beside each slice of an indicator, by the slice's key. */
  readonly companions: (indicator: IndicatorId) => Promise<ReadonlyMap<string, Companion>>;
}

/** Returns the slices of the indicators of a store, with the figures of groups and what a comparison needs beside each. */
export function storedSlices(
  { manifest }: Pick<StoredFiles, "manifest">,
  { groups }: Pick<StoredTables, "groups">,
  { observations, population, carried, carriedIn, totals, hasCarried, summed }: SummedFigures
): StoredSlices {
  const encodedSlices = once(async (id: IndicatorId): Promise<ReadonlyMap<string, string>> => {
    const indicator = indicatorOf(id);
    const [rows, people] = [await summed(id), await population()];
    const dated = sliceObservations(indicator, rows, people, await carriedIn(id), await totals(id));
    const drawn = (await hasCarried()) ? dated : withOldLatest(dated, sliceObservations(indicator, rows, people));
    return new Map(
      drawn.map((slice) => [slice.key, encodeSlice(withoutThin(slice, indicator), indicator.decimals, indicator.range)])
    );
  });
  const slices = once(async (id: IndicatorId) => [...(await encodedSlices(id)).values()].map(decodeSlice));
  const ofGroups = once(async (id: IndicatorId) => {
    const [rows, people, known, last] = await Promise.all([summed(id), population(), groups(), carriedIn(id)]);
    return groupSlices(indicatorOf(id), exactSlices(indicatorOf(id), rows), known, people, last, await totals(id));
  });
  const companions = once(async (id: IndicatorId) => {
    const [ofAreas, figures, rows, known, last] = await Promise.all([
      ...([slices(id), ofGroups(id), observations(id), manifest(), carried(id)] as const)
    ]);
    const { dimensions } = indicatorOf(id);
    const byKey = Map.groupBy(rows, (row) => sliceKey(dimensions, row.dimensions));
    return new Map(
      ofAreas.flatMap((slice): readonly (readonly [string, Companion])[] => {
        const own = figures.get(slice.key);
        const its = byKey.get(slice.key) ?? [];
        const licences = encodeLicences(slice, its, licenceReader(known));
        const sums = last.map((each) => shownCarried(indicatorOf(id), each));
        return own ? [[slice.key, { ...own, licences, carried: sums, ages: agesByFigure(its) }]] : [];
      })
    );
  });
  return { encodedSlices, slices, groupSlices: ofGroups, companions };
}

/** The newest figure of the world was over each area's latest figure before there was a table of what is carried. */
function withOldLatest(slices: readonly Slice[], others: readonly Slice[]): readonly Slice[] {
  return slices.map((slice, index) => ({ ...slice, latestSummary: others[index]?.latestSummary }));
}
