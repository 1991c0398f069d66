import { indicators } from "../../../src/catalog/catalog.ts";
import { seriesBreaks } from "../../../src/catalog/seriesBreaks.ts";
import { breakReasons, scopeOf } from "../../../src/model/seriesBreak.ts";
import { beyond, fewestSteps, longestSpan } from "../../../src/stats/jumps.ts";
import type { Check, Grounds, Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy } from "./database.ts";

/** What parts the figures of a series: the table that every comparison asks, against the rule in SQL. */
export const recomputedBreaks: Subject = {
  name: "breaks of series",
  verify: async (grounds) => ({ checks: [await breakCheck(grounds)], notes: [] })
};

async function breakCheck({ database }: Pick<Grounds, "database">): Promise<Check> {
  const own = indicators.filter(({ derivedFrom }) => derivedFrom.length === 0);
  const answers = await database.run("breaks", {
    reviewed: rows(seriesBreaks.map(({ indicator, area, period, reason }) => [indicator, area, period, reason])),
    reasons: rows(breakReasons.map((reason, place) => [reason, place, scopeOf(reason)])),
    derived: rows(indicators.flatMap(({ id, derivedFrom }) => derivedFrom.map((origin) => [id, origin]))),
    jumping: rows(
      own.flatMap(({ id, unit, range, theme }) =>
        (unit === "percent" || unit === "per-100") && !range && theme !== "context" ? [[id]] : []
      )
    ),
    stated: own
      .map(({ id }) => `select '${id}' as indicator, area, period from "${id}" where status = 'B'`)
      .join(" union "),
    longest_span: longestSpan,
    fewest_steps: fewestSteps,
    beyond
  });
  const keys = ["indicator", "area", "period", "reason"] as const;
  return compareWays(
    "each break and what it parts",
    { name: "table", figures: figuresBy(await database.query("select * from breaks"), keys) },
    { name: "SQL", figures: figuresBy(answers, keys) }
  );
}

/** Rows of SQL from texts and numbers. */
function rows(values: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string => (typeof value === "number" ? String(value) : `'${value}'`);
  return values.map((row) => `(${row.map(cell).join(", ")})`).join(", ");
}
