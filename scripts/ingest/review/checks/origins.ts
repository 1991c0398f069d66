import { originKind } from "../../originKinds.ts";
import type { SourceObservation } from "../../adapter.ts";
import type { Context } from "../compare.ts";
import type { Finding } from "../finding.ts";

type Figures = ReadonlyMap<string, readonly SourceObservation[]>;

/** Names that several countries' agencies share stand at this many areas already. */
const shared = 2;

/** The areas at which each name of a survey or agency stands. */
function areasByOrigin(figures: Figures): ReadonlyMap<string, ReadonlySet<string>> {
  const areas = new Map<string, Set<string>>();
  for (const observations of figures.values())
    for (const { origin = "", area } of observations) {
      if (origin === "") continue;
      const known = areas.get(origin) ?? new Set();
      areas.set(origin, known.add(area));
    }
  return areas;
}

/**
 * Finds figures that name the agency of another country: a name that stood at one area alone, and now at another too.
 * International surveys and estimates are anybody's.
 */
export function checkOrigins(before: Figures, now: Figures, { filesOf }: Context): readonly Finding[] {
  const known = areasByOrigin(before);
  const strange = [...now.values()].flat().filter(({ origin = "", area }) => {
    const areas = known.get(origin);
    if (areas === undefined || areas.has(area) || areas.size >= shared) return false;
    return !["international", "estimate"].includes(originKind(origin));
  });
  return [...Map.groupBy(strange, ({ indicator }) => indicator)].map(([indicator, rows]) => ({
    name: `origins:${indicator}`,
    files: filesOf(rows.map(({ area, period, source }) => ({ subject: area, period, value: 0, flags: "", source }))),
    problem: `${indicator}: ${rows.length} figures name an agency that stood at another area alone`,
    rows: rows.map(
      ({ area, period, origin = "" }) =>
        `${area} ${period}: "${origin}", which was of ${[...(known.get(origin) ?? [])].join(", ")}`
    )
  }));
}
