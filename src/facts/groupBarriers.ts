import { indicatorOf, indicatorFor } from "../catalog/catalog.ts";
import type { AreaCode } from "../model/area.ts";
import type { GroupId } from "../model/areaGroup.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { datedCells, type DatedCell, type Slice } from "../model/slice.ts";
import { known } from "../model/known.ts";
import type { WithheldGroup } from "../stats/groupFigure.ts";
import { statusOfGroup } from "../stats/statusOfGroup.ts";
import { whyNone } from "../stats/groupSeries.ts";
import { groupSplit } from "../stats/groupSplit.ts";
import { spreadOf } from "../stats/spread.ts";
import type { CountryFigure, CountryIndicator } from "../views/country/countryModel.ts";
import { barrierSlices } from "../views/country/fingerprint.ts";
import type { GroupBarriers } from "../views/group/groupFigures.ts";
import type { Store } from "../query/store.ts";

/** Returns what the fingerprint of a group is drawn from; a figure that rests on an estimate is one. */
export async function groupBarriers(
  store: Store,
  group: GroupId,
  members: readonly AreaCode[]
): Promise<GroupBarriers> {
  const [notUsing, notCovered, using] = await Promise.all([
    sliceOf(store, indicatorFor("not-using"), "total"),
    sliceOf(store, indicatorFor("not-covered"), "total"),
    sliceOf(store, indicatorFor("use"), "total")
  ]);
  const split = groupSplit({ notUsing, notCovered, using }, members, await store.population());
  const slices = new Map<string, Slice>();
  for (const [indicator, key] of barrierSlices) slices.set(`${indicator} ${key}`, await sliceOf(store, indicator, key));
  const inGroup = new Set(members);
  const reasons = await reasonsOf(store, group);
  return {
    split,
    figures: [...splitFigures(split), ...(await ownFigures(store, group))],
    withheld: new Map(),
    whyNot: (indicator, key) => known(reasons.get(`${indicator} ${key}`), `${indicator} ${key}`),
    group: {
      spread: (indicator, key) =>
        spreadOf(
          (slices.get(`${indicator} ${key}`)?.series ?? []).flatMap(({ area, cells }) =>
            inGroup.has(area) ? (cells.findLast((cell) => cell !== undefined)?.low ?? []) : []
          )
        )
    }
  };
}

/** Why figures of a group are not shown, where no year has one. */
async function reasonsOf(store: Store, group: GroupId): Promise<ReadonlyMap<string, WithheldGroup>> {
  const found = await Promise.all(
    barrierSlices.map(async ([id, key]) => {
      const series = (await store.groupSlices(id)).get(key)?.series.get(group);
      return [[`${id} ${key}`, series === undefined ? "no-figure" : whyNone(series)] as const];
    })
  );
  return new Map(found.flat());
}

/** The parts of the group's people, rounded as they are printed. */
function splitFigures(split: GroupBarriers["split"]): readonly CountryIndicator[] {
  if (!split) return [];
  const of = (id: IndicatorId, part: "notCovered" | "notUsing" | "using"): CountryIndicator => {
    const low = Number(split[part].toFixed(indicatorOf(id).decimals));
    return figureOf(id, "total", { low, high: low, status: split.estimated[part] ? "E" : "A", period: split.period });
  };
  return [
    of(indicatorFor("not-using"), "notUsing"),
    of(indicatorFor("not-covered"), "notCovered"),
    of(indicatorFor("use"), "using")
  ];
}

async function ownFigures(store: Store, group: GroupId): Promise<readonly CountryIndicator[]> {
  const found = await Promise.all(
    barrierSlices.map(async ([id, key]): Promise<readonly CountryIndicator[]> => {
      const slice = (await store.groupSlices(id)).get(key);
      const outcomes = slice?.series.get(group)?.outcomes ?? [];
      const newest = slice && datedCells(outcomes, slice.periods).findLast(({ figure }) => figure !== undefined);
      if (!newest?.figure) return [];
      const { period, figure } = newest;
      const { low, high } = figure;
      return [figureOf(id, key, { low, high, status: statusOfGroup(figure), period })];
    })
  );
  return merged(found.flat());
}

/** One entry for each indicator, with all of its slices. */
function merged(entries: readonly CountryIndicator[]): readonly CountryIndicator[] {
  return [...Map.groupBy(entries, ({ indicator }) => indicator)].map(([indicator, own]) => ({
    indicator,
    figures: own.flatMap(({ figures }) => figures)
  }));
}

function figureOf(id: IndicatorId, key: string, latest: DatedCell): CountryIndicator {
  const figure: CountryFigure = {
    key,
    codes: {},
    latest,
    history: [latest],
    place: undefined,
    origin: { origin: "", source: "" }
  };
  return { indicator: indicatorOf(id), figures: [figure] };
}

async function sliceOf(store: Store, id: IndicatorId, key: string): Promise<Slice> {
  const found = (await store.slices(id)).find((slice) => slice.key === key);
  if (!found) throw new Error(`${id}: no slice "${key}"`);
  return found;
}
