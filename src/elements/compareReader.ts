import { sliceKey } from "../model/dimension.ts";
import type { AreaCode } from "../model/area.ts";
import { carriedByPeriod } from "../model/carried.ts";
import type { Slice } from "../model/slice.ts";
import type { LicenceClass } from "../model/source.ts";
import { licencesOf, type Companion } from "../query/companion.ts";
import { decodeCompanion } from "../query/companionCodec.ts";
import { createReader, type FetchText } from "../query/fetchSlice.ts";
import { decodeSlice } from "../query/sliceCodec.ts";
import { entryOf, type CompareState } from "../state/compareState.ts";
import type { CompareData } from "../views/compare/compareModel.ts";
import type { ComparePayload } from "../views/compare/comparePayload.ts";
import { compareViewEntries } from "../views/compare/compareViews.ts";
import type { CompareFigures } from "../views/compare/comparedSubjects.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { known } from "../model/known.ts";

/** Reads the figures that states ask for. */
export interface CompareReader {
  /** Returns the figures of a state; throws where one of its files cannot be had. */
  readonly read: (state: CompareState) => Promise<CompareData>;
  /** The licence classes of a slice's figures by area, once it was read. */
  readonly licences: (figures: CompareFigures) => ReadonlyMap<AreaCode, readonly (LicenceClass | undefined)[]>;
}

/** Returns what reads the figures; each file is fetched once. */
export function createCompareReader(payload: ComparePayload, read: FetchText): CompareReader {
  const slice = createReader((path) => `${payload.dataBase}${path}.json`, read, decodeSlice);
  const companion = createReader((path) => `${payload.dataBase}${path}.compare.json`, read, decodeCompanion);
  const companions = new Map<Slice, Companion>();
  const scope = { entries: payload.entries, subjects: payload.subjects, areas: [] };

  const figures = async (id: IndicatorId, codes?: CompareState["codes"], own = false): Promise<CompareFigures> => {
    const { indicator, slices } = entryOf(scope, id);
    const path = `${indicator.id}/${codes ? sliceKey(indicator.dimensions, codes) : (slices[0] ?? "total")}`;
    const [ofAreas, beside, people] = await Promise.all([
      slice(path),
      companion(path),
      own ? slice("population/total") : undefined
    ]);
    companions.set(ofAreas, beside);
    const { series: groups, carried, ages } = beside;
    const carriedIn = carried.length > 0 ? carriedByPeriod(carried) : undefined;
    return { indicator, slice: ofAreas, groups, populationOf: people && populationIn(people), carriedIn, ages };
  };
  return {
    read: async (state) => {
      const own = state.subjects.some((id) => id.startsWith("own."));
      const beside = compareViewEntries[state.view].beside(state);
      const [a, b] = beside.kind === "pair" ? beside.codes : [];
      const [measures, main, first, second, x] = await Promise.all([
        beside.kind === "measures"
          ? Promise.all(beside.indicators.map((id) => figures(id, undefined, own)))
          : undefined,
        figures(state.indicator, state.codes, own),
        a && figures(state.indicator, a, own),
        b && figures(state.indicator, b, own),
        beside.kind === "other" ? figures(beside.indicator, undefined, own) : undefined
      ]);
      return { main, pair: first && second && [first, second], x, measures };
    },
    licences: (of) => {
      const beside = companions.get(of.slice);
      return beside ? licencesOf(of.slice, beside) : new Map();
    }
  };
}

/** People by area for each year, a year beyond the last taking the last. */
function populationIn({ periods, series }: Slice): (period: number) => ReadonlyMap<AreaCode, number> {
  const last = known(periods.slice(-1)[0], "period");
  return (period) => {
    const index = periods.indexOf(Math.min(period, last));
    return new Map(
      series.flatMap(({ area, cells }): readonly (readonly [AreaCode, number])[] => {
        const cell = cells[index];
        return cell ? [[area, cell.low]] : [];
      })
    );
  };
}
