import { indicatorFor } from "../../catalog/catalog.ts";
import type { Area, AreaCode } from "../../model/area.ts";
import type { Language } from "../../model/language.ts";
import type { Slice } from "../../model/slice.ts";
import { medianInYear, medianOfLatest } from "../../stats/reference.ts";
import { spreadOf } from "../../stats/spread.ts";
import type { GroupReference } from "./countryFigures.ts";
import { barrierSlices } from "./fingerprint.ts";
import type { IndicatorId } from "../../model/indicator.ts";

const useId = indicatorFor("use");

/** The indicators that a country's sentences and its barriers compare. */
export const comparedIndicators: ReadonlySet<IndicatorId> = new Set<IndicatorId>([
  ...([useId, indicatorFor("price"), indicatorFor("skills"), indicatorFor("activities")] as const),
  ...barrierSlices.map(([indicator]) => indicator)
]);

/** Returns the group that a country is compared with: the one of its income, or the world where it has none. */
export function groupOf({ incomeGroup }: Pick<Area, "incomeGroup">): string {
  return incomeGroup ?? "world";
}

/**
 * Returns the figures of an income group, or of the world ("world"). `slices` holds those of `comparedIndicators` by
 * id; `ownUse` gives the group's share of people online, and its change.
 */
export function groupReference(
  group: string,
  areas: readonly Area[],
  slices: ReadonlyMap<string, readonly Slice[]>,
  ownUse: Pick<GroupReference, "use" | "change">
): GroupReference {
  const members = new Set(
    areas.filter((area) => group === "world" || area.incomeGroup === group).map(({ code }) => code)
  );
  const total = (id: IndicatorId): Slice => sliceIn(slices, id, "total");
  return {
    id: group === "world" ? "group.world" : `income.${group}`,
    ...ownUse,
    median: (id, period) => medianInYear(total(id), period, (area) => members.has(area)),
    spread: (id, key) => spreadOf(latestLows(sliceIn(slices, id, key), members)),
    medianOfAll: (id, key) => medianOfLatest(sliceIn(slices, id, key))
  };
}

/** Returns the web pages per 1,000 speakers, over every language with speakers. */
export function depthOfWorld(languages: readonly Language[]): number {
  let [people, pages] = [0, 0];
  for (const { speakers, webPages } of languages) {
    if (speakers === undefined) continue;
    people += speakers;
    if (webPages !== undefined) pages += webPages;
  }
  return (1000 * pages) / people;
}

function latestLows({ series }: Slice, members: ReadonlySet<AreaCode>): readonly number[] {
  return series.flatMap(({ area, cells }) =>
    members.has(area) ? (cells.findLast((cell) => cell !== undefined)?.low ?? []) : []
  );
}

/** Returns a slice; without series where the data, such as those of an older release, have none of that name. */
function sliceIn(slices: ReadonlyMap<string, readonly Slice[]>, id: IndicatorId, key: string): Slice {
  const none = { indicator: id, key, periods: [], series: [], summaries: [], latestSummary: undefined };
  return slices.get(id)?.find((slice) => slice.key === key) ?? none;
}
