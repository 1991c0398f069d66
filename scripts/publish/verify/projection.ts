import { backtest } from "../../../src/catalog/backtest.ts";
import type { Subject } from "./check.ts";
import { compareWays } from "./compareWays.ts";
import { figuresBy } from "./database.ts";

/** The table keeps four decimals. */
const kept = 0.5e-4;

/** The table of the models' errors, as the page of methods prints it. */
export const projection: Subject = {
  name: "projection",
  verify: async ({ database }) => {
    const [first, last] = backtest.origins;
    const answers = await database.run("backtest", { first, last });
    const table = new Map(
      backtest.measured.map(({ model, levelFrom, horizon, meanError, bias, tests, areas }) => [
        `${model} ${levelFrom} ${horizon.from}`,
        { meanError, bias, tests, areas }
      ])
    );
    const check = compareWays(
      "errors against measured values",
      { name: "table", figures: table },
      { name: "SQL", figures: figuresBy(answers, ["model", "level", "horizon"]) },
      (_, printed, computed) => Math.abs(printed - computed) <= kept * 1.001
    );
    return { checks: [check], notes: [] };
  }
};
