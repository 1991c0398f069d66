import { bounds } from "../bounds.ts";
import { toSeries } from "../series.ts";
import { checkDisplaced } from "./displaced.ts";
import type { Difference } from "../../merge.ts";
import type { Context } from "../compare.ts";
import type { Finding } from "../finding.ts";
import type { Cell, Edition } from "../series.ts";

const keyOf = ({ indicator, key, otherSource }: Difference): string => `${indicator} ${key} ${otherSource}`;

const toCell = ({ area, period }: Difference, value: number, source: string): Cell => ({
  subject: area,
  period,
  value,
  flags: "",
  source
});

/** The figures in which a second publisher differs: as taken, and as the other has them. */
function editionOf(differences: readonly Difference[], side: "taken" | "other"): Edition {
  const series = [...Map.groupBy(differences, ({ indicator }) => indicator)].map(([indicator, own]) => {
    const cells = own.map((each) =>
      side === "taken" ? toCell(each, each.value, each.source) : toCell(each, each.otherValue, each.otherSource)
    );
    return toSeries(`${indicator} of a second publisher`, indicator, "percent", cells);
  });
  return new Map(series.map((each) => [each.id, each]));
}

/** The other publisher's figures of these are a table of their own, which `checkPopulation` and `level` look at. */
const apart: readonly string[] = ["population"];

/**
 * Finds indicators in which two publishers have come to differ in many figures, such as the World Bank and ITU, or in
 * which one has the figures of another area or year.
 */
export function checkPublishers(
  before: readonly Difference[],
  now: readonly Difference[],
  figures: ReadonlyMap<string, readonly unknown[]>,
  context: Context
): readonly Finding[] {
  const known = new Set(before.map(keyOf));
  const fresh = now.filter((each) => !known.has(keyOf(each)) && !apart.includes(each.indicator));
  const many = [...Map.groupBy(fresh, ({ indicator }) => indicator)].flatMap(([indicator, own]): Finding[] => {
    const all = figures.get(indicator)?.length ?? 0;
    if (own.length <= Math.max(5, all * bounds.newDifferences)) return [];
    const worst = own.toSorted((a, b) => Math.abs(b.otherValue - b.value) - Math.abs(a.otherValue - a.value));
    return [
      {
        name: `publishers:${indicator}`,
        files: context.filesOf(worst.map((each) => toCell(each, each.otherValue, each.otherSource))),
        problem: `${indicator}: ${own.length} of ${all} figures are not those of a second publisher, and were`,
        rows: worst
          .slice(0, 10)
          .map((each) => `${each.key}: ${each.value}, but ${each.otherValue} in ${each.otherSource}`)
      }
    ];
  });
  const displaced = checkDisplaced(editionOf(fresh, "taken"), editionOf(fresh, "other"), context);
  return [...many, ...displaced.map((each) => ({ ...each, name: each.name.replace("displaced:", "publishers:") }))];
}
