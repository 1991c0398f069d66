import type { DuckDBConnection } from "@duckdb/node-api";
import { beforeAll, describe, expect, it } from "vitest";
import { firstQuestion, type Question } from "../../../src/model/question.ts";
import { scenarioKinds, type ScenarioInputs } from "../../../src/model/scenario.ts";
import { questionSql } from "../../../src/query/questionSql.ts";
import { scenarioOutcome } from "../../../src/stats/scenarioOutcome.ts";
import { openQuestionTables, questionTablesScope } from "./questionTables.ts";

const use = {
  kind: "indicator",
  indicator: "internet-use",
  codes: {},
  when: { kind: "within", years: 10 }
} as const;
const inputs = { cut: [35, 1.5], step: [90, 40], pace: [2.5, 2035] } as const;

let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await openQuestionTables();
});

async function rowsOf(columns: Question["columns"], by?: Question["by"]) {
  const sql = questionSql({ ...firstQuestion, columns, by }, questionTablesScope);
  return (await connection.runAndReadAll(sql)).getRowObjectsJS();
}

describe("the SQL of a scenario", () => {
  it.each(scenarioKinds)(
    "gives what the statistic gives, area by area, with the people that it rests on: %s",
    async (kind) => {
      const rows = await rowsOf([use, { kind, of: 0, inputs: inputs[kind] }]);
      let everybody = 0;
      let counted = 0;
      for (const row of rows) {
        const [share, year, people] = ["internet_use", "internet_use_year", `${kind}_internet_use_population`].map(
          (name) => row[name]
        );
        const more = row[`${kind}_internet_use`];
        if (share === null || people === null) expect(more).toBeNull();
        else {
          const start = { share: Number(share), year: Number(year), people: Number(people) };
          const expected = scenarioOutcome(kind, inputs[kind], start);
          expect(Number(more)).toBeCloseTo(expected.more, 3);
          everybody += expected.isEverybody ? 1 : 0;
          counted += 1;
        }
      }
      expect(counted).toBeGreaterThan(180);
      if (kind !== "step") expect(everybody).toBeGreaterThan(3);
    }
  );

  it("takes nothing away where a pace ends before the year of a figure", async () => {
    const rows = await rowsOf([use, { kind: "pace", of: 0, inputs: [2, 2018] }]);
    const more = rows.flatMap(({ pace_internet_use: each }) => (each === null ? [] : [Number(each)]));
    expect(more.length).toBeGreaterThan(180);
    expect(Math.min(...more)).toBe(0);
  });

  it("adds up the members of a group", async () => {
    const columns: Question["columns"] = [use, { kind: "pace", of: 0, inputs: [1, 2030] }];
    const world = Number((await rowsOf(columns, "world"))[0]?.["pace_internet_use"]);
    const regions = (await rowsOf(columns, "region")).map((row) => Number(row["pace_internet_use"] ?? 0));
    expect(world).toBeGreaterThan(1e8);
    expect(regions.reduce((sum, each) => sum + each, 0)).toBeCloseTo(world, -2);
  });

  it.each([[[undefined, undefined]], [[20, undefined]], [[undefined, 0.4]]] as const)(
    "claims nothing while a number is not set: %j",
    async (unset: ScenarioInputs) => {
      for (const kind of scenarioKinds) {
        const rows = await rowsOf([use, { kind, of: 0, inputs: unset }]);
        expect(new Set(rows.map((row) => row[`${kind}_internet_use`]))).toEqual(new Set([null]));
      }
    }
  );
});
