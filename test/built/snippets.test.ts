import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveSite } from "../../scripts/publish/serve.ts";
import { snippet } from "../../src/query/export/snippets.ts";
import { openDist } from "./dist.ts";

const top = join(import.meta.dirname, "../..");
const dist = openDist();
// Below the project, so that a program finds the packages that it names.
const folder = join(top, ".cache/snippets");
const run = promisify(execFile);
const hasPandas = spawnSync("python3", ["-c", "import pandas"]).status === 0;
const hasR = spawnSync("Rscript", ["--version"]).status === 0;

let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite({ root: join(top, "dist"), base: dist.base, port: 0 });
  mkdirSync(folder, { recursive: true });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site.close();
});

const unescape = (html: string): string =>
  html
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** The lines that the page of files shows for a program. */
function linesFor(program: string): string {
  const [, code = ""] =
    new RegExp(`<pre[^>]*data-program="${program}"[^>]*>\\s*<code>([^<]*)</code>`).exec(
      dist.text("en/data/index.html")
    ) ?? [];
  return unescape(code);
}

/** The address of the site's root in its files. */
const { servers } = JSON.parse(dist.text("data/openapi.json")) as {
  readonly servers: readonly { readonly url: string }[];
};
const published = `${servers[0]?.url ?? ""}/`;

const wanted = dist
  .text("data/internet-use.csv")
  .split("\n")
  .filter((line) => line.startsWith("KEN,")).length;

/** Runs lines of JavaScript as a module, against the site that is served here, and returns what they found. */
async function runModule(name: string, lines: string): Promise<unknown> {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `${lines.replaceAll(published, site.url)}\nconsole.log(JSON.stringify(rows));\n`);
  const { stdout } = await run(process.execPath, [path], { cwd: folder, maxBuffer: 1e8 });
  return JSON.parse(stdout);
}

describe("the lines that load a file", () => {
  it("find the rows of the country in JavaScript", async () => {
    const lines = linesFor("JavaScript");
    expect(lines).toContain(published);
    const rows = (await runModule("file", lines)) as readonly { area: string; period: number }[];
    expect(wanted).toBeGreaterThan(20);
    expect(rows.length).toBe(wanted);
    expect(new Set(rows.map(({ area }) => area))).toEqual(new Set(["KEN"]));
  });

  it("find them in DuckDB, from the file as it lies here", async () => {
    const db = await (await DuckDBInstance.create()).connect();
    const lines = linesFor("DuckDB").replace(published, `${join(top, "dist")}/`);
    expect((await db.runAndReadAll(lines)).currentRowCount).toBe(wanted);
  });

  it.skipIf(!hasPandas)("find them in Python", async () => {
    const { stdout } = await run("python3", [
      "-c",
      `${linesFor("Python").replaceAll(published, site.url)}\nprint(len(rows))`
    ]);
    expect(Number(stdout)).toBe(wanted);
  });

  it.skipIf(!hasR)("find them in R", async () => {
    const { stdout } = await run("Rscript", [
      "-e",
      `${linesFor("R").replaceAll(published, site.url)}\ncat(nrow(rows))`
    ]);
    expect(Number(stdout)).toBe(wanted);
  });

  it("name columns that the file has, for Power Query and Trino", () => {
    const [head = ""] = dist.text("data/internet-use.csv").split("\n");
    const powerQuery = [...linesFor("Excel, Power Query").matchAll(/\{"(\w+)", /g)].map(([, name]) => name);
    const trino = [...linesFor("Trino").matchAll(/^ {2}"(\w+)" /gm)].map(([, name]) => name);
    expect(powerQuery).toEqual(head.split(","));
    expect(trino).toEqual(head.split(","));
  });
});

describe("the lines that ask a query elsewhere", () => {
  const sql = `SELECT area, max(value) AS "most )---""" FROM observations WHERE indicator = 'internet-use' AND area = 'KEN' GROUP BY area;`;
  const tables = [{ table: "observations", url: `${published}data/all.parquet` }];

  it("give the same answer in JavaScript and DuckDB", async () => {
    const rows = await runModule("query", snippet("JavaScript", sql, tables));
    const db = await (await DuckDBInstance.create()).connect();
    const lines = snippet("DuckDB", sql, tables).replaceAll(published, `${join(top, "dist")}/`);
    const [view = "", query = ""] = lines.split(";\n");
    await db.run(view);
    expect((await db.runAndReadAll(query)).getRowObjectsJson()).toEqual(rows);
    expect(rows).toHaveLength(1);
  });
});
