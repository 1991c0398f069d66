import { groupBy } from "../../model/groupBy.ts";
import type { AreaCode } from "../../model/area.ts";
import type { SeriesBreak } from "../../model/seriesBreak.ts";
import type { Slice } from "../../model/slice.ts";
import { whyNotComparable } from "../../stats/comparable.ts";
import { cellAt, type ComparedSubject } from "./comparedSubjects.ts";

/** Members of a group whose figures of the two years that are compared may not be held against each other. */
export interface PartedMembers {
  readonly subject: ComparedSubject;
  readonly from: number;
  readonly to: number;
  readonly areas: readonly AreaCode[];
}

/** Returns the members of a group with figures of both years that may not be compared, in the order of the slice. */
export function partedMembers(
  members: readonly AreaCode[],
  { series, periods }: Pick<Slice, "series" | "periods">,
  breaks: readonly SeriesBreak[],
  [from, to]: readonly [from: number, to: number]
): readonly AreaCode[] {
  const within = new Set(members);
  const broken = new Map([...groupBy(breaks, ({ area }) => area)]);
  return series.flatMap((each) => {
    const own = within.has(each.area) ? [...(broken.get(each.area) ?? [])].sort((a, b) => a.period - b.period) : [];
    if (own.length === 0) return [];
    const [one, other] = [cellAt(each, { periods }, from), cellAt(each, { periods }, to)];
    return one && other && whyNotComparable(own, one, other) ? [each.area] : [];
  });
}
