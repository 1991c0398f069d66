import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromUrl, parquetMetadata, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesBelow, readWithDuckDb, readWithHyparquet, withFiles } from "../../../scripts/publish/lake/readLake.ts";
import { connect, writeLake, type Lake } from "../../../scripts/publish/lake/writeLake.ts";
import { serveSite } from "../../../scripts/publish/serve.ts";
import { createStore } from "../../../src/query/store.ts";
import { publishedIds } from "../publishedIndicators.ts";

const store = createStore(join(import.meta.dirname, "../../../data"));
const documentation = new URL("../../../docs/data.md", import.meta.url);
let scratch: string;
let folder: string;
let figures: string;
let lake: Lake;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "lake-test-"));
  folder = join(scratch, "lake");
  figures = join(folder, "figures");
  lake = await writeLake(store, folder);
}, 120_000);
afterAll(() => rm(scratch, { recursive: true, force: true }));

describe("the tables for object storage", () => {
  it("hold every figure, one partition an indicator, the same to two readers", async () => {
    const rows = await Promise.all(publishedIds.map(async (id) => (await store.observations(id)).length));
    const files = await filesBelow(figures);
    const whole = await readWithDuckDb(await connect(), figures);
    expect(whole.rows).toBe(rows.reduce((sum, count) => sum + count, 0));
    expect(whole.rows).toBe(lake.rows);
    expect(
      await withFiles(
        files.map(({ path }) => path),
        readWithHyparquet
      )
    ).toEqual(whole);
    expect(files.map(({ path }) => /indicator=([^/]+)\/[^/]+$/.exec(path)?.[1]).toSorted()).toEqual(
      publishedIds.toSorted()
    );
  });

  it("give one partition its rows alone", async () => {
    const own = await store.observations("internet-use");
    const found = await readWithDuckDb(await connect(), figures, "internet-use");
    expect(found.rows).toBe(own.length);
    expect(found.sum).toBeCloseTo(
      own.reduce((sum, { value = 0 }) => sum + value, 0),
      3
    );
  });

  it("have bounds of area and year in each row group, in the order of the areas", async () => {
    for (const { path } of await filesBelow(figures)) {
      const bytes = await readFile(path);
      const { row_groups: groups } = parquetMetadata(new Uint8Array(bytes).buffer);
      const bounds = groups.flatMap(({ columns }) =>
        columns.flatMap(({ meta_data: meta }) => (meta?.path_in_schema.join() === "area" ? [meta.statistics] : []))
      );
      expect(bounds.length, path).toBe(groups.length);
      const lowest = bounds.map((each) => String(each?.min_value));
      expect(lowest, path).toEqual(lowest.toSorted());
      expect(
        bounds.every((each) => each?.max_value !== undefined),
        path
      ).toBe(true);
    }
  });

  it("are asked over a network for the partition that a question names, and no other", async () => {
    const site = await serveSite({ root: folder, port: 0 });
    const asked = new Set<string>();
    const counting: typeof fetch = (input, init) => {
      asked.add(new URL(input instanceof Request ? input.url : input).pathname);
      return fetch(input, init);
    };
    try {
      const url = `${site.url}figures/indicator=internet-use/figures_0.parquet`;
      const file = await asyncBufferFromUrl({ url, fetch: counting });
      const rows = await parquetReadObjects({ file, compressors, columns: ["area", "period", "value"] });
      expect(rows.length).toBe((await store.observations("internet-use")).length);
      expect([...asked]).toEqual(["/figures/indicator=internet-use/figures_0.parquet"]);
    } finally {
      await site.close();
    }
  });

  it("are refused where the folder is there already", async () => {
    await expect(writeLake(store, folder)).rejects.toThrow(/EEXIST/);
  });
});

describe("the statements that make the tables known", () => {
  it.each(["spark", "trino", "athena"])(
    "name every table for %s, and stand in the documentation for the figures",
    async (dialect) => {
      const sql = await readFile(join(folder, `${dialect}.sql`), "utf8");
      for (const table of ["figures", ...lake.tables]) expect(sql).toContain(`connectivity.${table} (`);
      const [, statement = ""] = /(CREATE (?:EXTERNAL )?TABLE (?:hive\.)?connectivity\.figures[^;]+;)/.exec(sql) ?? [];
      expect(statement.length).toBeGreaterThan(500);
      expect(await readFile(documentation, "utf8")).toContain(statement);
    }
  );
});
