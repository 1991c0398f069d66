import { backtest } from "../../../src/catalog/backtest.ts";
import type { ProjectionKind } from "../../../src/model/backtestResult.ts";
import { testedShares } from "../../../src/stats/arrivalTest.ts";
import { bandShare, fewestAreas, triedShares } from "../../../src/stats/errorBands.ts";
import type { Check, Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy, type Answer } from "./database.ts";

/** The tables keep four decimals. */
const kept = 0.5e-4;

/** The tables of the page of methods on projections: errors of the models, and how often what was stated held. */
export const projection: Subject = {
  name: "projection",
  verify: async ({ database }) => {
    const [first, last] = backtest.origins;
    await database.run("backtest-tests", { first, last });
    const errors = backtest.measured.map(({ model, levelFrom, horizon, meanError, bias, tests, areas }) => {
      return [`${model} ${levelFrom} ${horizon.from}`, { meanError, bias, tests, areas }] as const;
    });
    const groups = backtest.groups.map(({ coverage, tests, areas, horizon, ...kind }) => {
      return [`${nameOf(kind)} ${horizon.from}`, { coverage, tests, areas }] as const;
    });
    const arrivals = backtest.arrivals.map(({ coverage, tests, areas, open, ...kind }) => {
      return [nameOf(kind), { coverage, tests, areas, open }] as const;
    });
    const held = { tried: triedShares.join(", "), fewest: fewestAreas, band_share: bandShare };
    const asked = testedShares.join(", ");
    const checks = [
      checked("errors against measured values", errors, await database.run("backtest"), ["model", "level", "horizon"]),
      checked("coverage by kind", groups, await database.run("backtest-held", held), ["incomes", "kind", "horizon"]),
      checked("coverage of arrivals", arrivals, await database.run("backtest-arrivals", { asked }), ["incomes", "kind"])
    ];
    return { checks, notes: [] };
  }
};

const nameOf = ({ incomes, stale }: ProjectionKind): string => `${incomes} ${stale ? "stale" : "fresh"}`;

function checked(
  name: string,
  table: readonly (readonly [string, Readonly<Record<string, number>>])[],
  answers: readonly Answer[],
  keys: readonly string[]
): Check {
  return compareWays(
    name,
    { name: "table", figures: new Map(table) },
    { name: "SQL", figures: figuresBy(answers, keys) },
    (_, printed, computed) => Math.abs(printed - computed) <= kept * 1.001
  );
}
