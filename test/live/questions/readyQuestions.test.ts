import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { beforeAll, describe, expect, it } from "vitest";
import { indicatorOf } from "../../../src/catalog/catalog.ts";
import { questionSql } from "../../../src/query/questionSql.ts";
import { namedColumns, readyQuestions } from "../../../src/questions/readyQuestions.ts";

const data = join(import.meta.dirname, "../../../data");
const used = [
  "coverage-4g",
  "internet-use",
  "data-only-mobile-basket",
  "local-content-coverage-10k",
  "mobile-phone-ownership",
  "population"
] as const;
const indicators = new Map(
  used.map((id) => [id, { ...indicatorOf(id), first: 1960, last: id === "population" ? 2024 : 2025 }])
);

let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`CREATE TABLE areas AS FROM read_parquet('${data}/areas.parquet')`);
  await connection.run(`CREATE TABLE breaks AS FROM read_parquet('${data}/breaks.parquet')`);
  const files = used.map((id) => `'${data}/observations/${id}.parquet'`).join(", ");
  await connection.run(
    `CREATE TABLE observations AS SELECT *, regexp_extract(filename, '([^/\\\\]+)[.]parquet', 1) AS indicator, 'free' AS licence
     FROM read_parquet([${files}], union_by_name = true, filename = true)`
  );
});

async function areasOf(sql: string): Promise<readonly unknown[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS().map(({ area }) => area);
}

describe("the question of the form that is nearest to a ready-made one", () => {
  it.each(readyQuestions.filter(({ nearest }) => nearest))(
    "finds the same countries, or nearly: $id",
    async ({ nearest, sql }) => {
      const question = nearest?.(indicators);
      const found = new Set(question ? await areasOf(questionSql(question, { indicators, own: [] })) : []);
      const wanted = await areasOf(sql);
      expect(wanted.length).toBeGreaterThan(5);
      const both = wanted.filter((area) => found.has(area)).length;
      expect(both / wanted.length, [...found].join(" ")).toBeGreaterThan(0.7);
      expect(both / found.size, [...found].join(" ")).toBeGreaterThan(0.5);
    }
  );

  it("is none where the form has no words for it", () => {
    expect(readyQuestions.filter(({ nearest }) => !nearest).map(({ id }) => id)).toEqual(["old-figures"]);
  });
});

describe("who moved most", () => {
  it("is nobody whose series breaks in between", async () => {
    const areas = await areasOf(readyQuestions.find(({ id }) => id === "moved-most")?.sql ?? "");
    expect(areas).toHaveLength(20);
    for (const area of ["GHA", "CHN", "PAK", "ISR", "PHL"]) expect(areas).not.toContain(area);
  });
});

describe("the columns of the ready-made questions", () => {
  it("mean the same in each question", () => {
    for (const { id, columns } of readyQuestions)
      for (const [name, meaning] of Object.entries(columns))
        expect([id, name, namedColumns[name]]).toEqual([id, name, meaning]);
  });
});
