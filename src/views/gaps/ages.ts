import type { Translator } from "../../i18n/translator.ts";
import type { AreaCode } from "../../model/area.ts";
import { oldestOfAge, type Age, type AreaKnowledge } from "../../stats/knowledge.ts";

/** The fill of each class within the palette of what is missing: the older, the darker; none is hatched. */
export const ageFills: Readonly<Record<Age, string>> = {
  fresh: "q0",
  recent: "q1",
  ageing: "q2",
  old: "q4",
  estimated: "q2 e",
  none: "nd"
};

/** The classes that are a number of years, the newest first. */
export const datedAges = ["fresh", "recent", "ageing", "old"] as const;

/** Returns the id of an area's row on a page of what is not known. */
export function areaAnchor(area: AreaCode): string {
  return area.toLowerCase();
}

/** Returns the first year in which a measured figure counts as recent: five years before the snapshot. */
export function recentFrom(snapshotYear: number): number {
  return snapshotYear - oldestOfAge.recent;
}

/** Returns a class in words, with the calendar years that it stands for. */
export function ageText({ t }: Translator, age: Age, snapshotYear: number): string {
  const { fresh, recent, ageing } = oldestOfAge;
  const year = (back: number): number => snapshotYear - back;
  if (age === "fresh") return t("gaps.age.fresh", { from: year(fresh) });
  if (age === "recent") return t("gaps.age.recent", { from: year(recent), to: year(fresh + 1) });
  if (age === "ageing") return t("gaps.age.ageing", { from: year(ageing), to: year(recent + 1) });
  return age === "old" ? t("gaps.age.old", { from: year(ageing) }) : t(`gaps.age.${age}`);
}

/** Returns what is known of an area in words: when it was last measured, or that it never was. */
export function describeArea(
  { t }: Translator,
  nameOf: (area: AreaCode) => string,
  area: AreaCode,
  known: AreaKnowledge | undefined
): string {
  if (!known) return t("gaps.describe.none", { area: nameOf(area) });
  const { last, lastMeasured } = known;
  return lastMeasured === undefined
    ? t("gaps.describe.estimated", { area: nameOf(area), year: last })
    : t("gaps.describe.measured", { area: nameOf(area), year: lastMeasured });
}
