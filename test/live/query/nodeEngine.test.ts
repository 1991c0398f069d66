import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, it } from "vitest";
import { openNodeEngine } from "../../../src/query/nodeEngine.ts";
import { createStore } from "../../../src/query/store.ts";
import { readParquet } from "../../../src/query/parquetFile.ts";

const data = join(import.meta.dirname, "../../../data");
const folder = mkdtempSync(join(tmpdir(), "node-engine-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Some observations with the columns that the file of all figures has besides. */
async function someObservations(): Promise<Uint8Array> {
  const path = join(folder, "all.parquet");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    `COPY (SELECT 'internet-use' AS indicator, *, 'a name' AS name, '%' AS unit, 'ours' AS origin
     FROM read_parquet('${join(data, "observations/internet-use.parquet")}')) TO '${path}' (FORMAT parquet)`
  );
  return readFileSync(path);
}

describe("the observations", () => {
  it("say of whom a survey asked, where it says so", async () => {
    const engine = await openNodeEngine(await someObservations(), createStore(data).bytes);
    const { columns } = await engine.run(
      "SELECT ages, count(*) AS figures FROM observations WHERE ages <> '' GROUP BY ages ORDER BY figures DESC"
    );
    const own = (await createStore(data).observations("internet-use")).flatMap(({ ages }) => ages ?? []);
    expect(columns[0]?.values).toContain("Y_GE15");
    const counts = columns[1]?.values ?? [];
    expect(counts.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(own.length);
  });
});

describe("the database file", () => {
  it("holds the same tables, columns, rows and order each time that it is written", async () => {
    const engine = await openNodeEngine(await someObservations(), createStore(data).bytes);
    const written = async (name: string): Promise<unknown> => {
      const path = join(folder, `${name}.duckdb`);
      writeFileSync(path, await engine.databaseFile());
      const connection = await (await DuckDBInstance.create(":memory:")).connect();
      await connection.run(`ATTACH '${path}' AS facts (READ_ONLY)`);
      const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRows();
      const tables = (await rows("SELECT table_name FROM duckdb_tables() ORDER BY ALL")).map(([table]) =>
        String(table)
      );
      return Promise.all(
        tables.map(async (table) => [
          table,
          await rows(`DESCRIBE facts.${table}`),
          await rows(`SELECT count(*), md5(string_agg(t::VARCHAR, chr(10) ORDER BY rowid)) FROM facts.${table} AS t`)
        ])
      );
    };
    expect(await written("again")).toEqual(await written("once"));
  });

  it("holds every row of every table in its order, and can be opened read-only", async () => {
    const engine = await openNodeEngine(await someObservations(), createStore(data).bytes);
    const path = join(folder, "facts.duckdb");
    writeFileSync(path, await engine.databaseFile());
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`ATTACH '${path}' AS facts (READ_ONLY)`);
    const rows = async (sql: string): Promise<unknown> => (await connection.runAndReadAll(sql)).getRowObjectsJS();
    const areas = await createStore(data).areas();
    expect(areas.length).toBeGreaterThan(200);
    expect(await rows("SELECT code, name_ar FROM facts.areas")).toEqual(
      areas.map(({ code, names }) => ({ code, name_ar: names["ar"] }))
    );
    const observations = await readParquet(join(data, "observations/internet-use.parquet"));
    expect(await rows("SELECT area, period, value FROM facts.observations")).toEqual(
      observations.map(({ area, period, value }) => ({ area, period, value }))
    );
    const { columns } = await engine.run("DESCRIBE observations");
    expect(columns[0]?.values).not.toContain("origin");
  });
});
