import { bounds } from "../bounds.ts";
import { isChanged } from "../compare.ts";
import type { Context, SeriesPair } from "../compare.ts";
import type { Finding } from "../finding.ts";

/** Finds figures that stand as they were under another flag: an estimate that is called measured now. */
export function checkFlags({ id, group, common }: SeriesPair, { filesOf }: Context): readonly Finding[] {
  const unchanged = common.filter((pair) => !isChanged(pair));
  const flagged = unchanged.filter(({ before, now }) => before.flags !== now.flags);
  if (flagged.length <= Math.max(2, unchanged.length * bounds.changedFlags)) return [];
  const moves = [...Map.groupBy(flagged, ({ before, now }) => `${before.flags} to ${now.flags}`)]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([move, pairs]) => `${move} in ${pairs.length}`);
  return [
    {
      name: `flags:${group}`,
      files: filesOf(flagged.map(({ now }) => now)),
      problem: `${id}: ${flagged.length} of ${unchanged.length} unchanged figures have another flag (${moves.join(", ")})`,
      rows: flagged
        .toSorted((a, b) => b.now.period - a.now.period)
        .slice(0, 10)
        .map(({ key, before, now }) => `${key}: ${now.value} was ${before.flags}, is ${now.flags}`)
    }
  ];
}
