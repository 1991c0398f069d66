import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { median, quantile } from "d3-array";
import { openNodeEngine } from "../../src/query/nodeEngine.ts";
import { createStore } from "../../src/query/store.ts";
import { launchBrowser } from "./browser.ts";
import { measureDesk, type DeskFigures } from "./bench/analyseDesk.ts";
import { serveSite, toBasePath } from "./serve.ts";

const copies = 20;
const most = { ready: 3000, questions: 150, brush: 50, megabytes: 500 };

/** Prints how long the analyse page takes on all figures, and on twenty times as many, in the real browser. */
async function benchAnalyse(): Promise<void> {
  const base = toBasePath(process.env["BASE_PATH"] ?? "/");
  const site = await serveSite({ root: "dist", base, port: 0 });
  const browser = await launchBrowser();
  try {
    const url = `${site.url}en/analyse/`;
    const whole = await measureDesk(browser, url, 10, undefined);
    const isWithin = print("All figures", whole, true);
    const large = await measureDesk(browser, url, 3, await manyTimes(copies));
    print(`${copies} times as many`, large, false);
    console.log(`Growth with ${copies} times the data`);
    console.log(`  ready            ${(large.ready / whole.ready).toFixed(1)} times`);
    console.log(
      `  questions        ${((median(large.questions) ?? NaN) / (median(whole.questions) ?? NaN)).toFixed(1)} times`
    );
    console.log(`  a brush step     ${((median(large.brush) ?? NaN) / (median(whole.brush) ?? NaN)).toFixed(1)} times`);
    if (whole.bytes && large.bytes) console.log(`  memory           ${(large.bytes / whole.bytes).toFixed(1)} times`);
    process.exitCode = isWithin ? 0 : 1;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The database with all figures again and again, each time a hundred years earlier, so that every query reads all. */
async function manyTimes(count: number): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), "many-times-"));
  const path = join(folder, "all.parquet");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    `COPY (SELECT a.* REPLACE (CAST(a.period - 100 * t.k AS INTEGER) AS period)
     FROM read_parquet('dist/data/all.parquet') AS a, range(${count}) AS t(k) ORDER BY t.k)
     TO '${path}' (FORMAT parquet, COMPRESSION snappy)`
  );
  const engine = await openNodeEngine(readFileSync(path), createStore("data").bytes);
  rmSync(folder, { recursive: true });
  return gzipSync(await engine.databaseFile());
}

function print(title: string, { ready, questions, inHaste, brush, bytes }: DeskFigures, hasLimits: boolean): boolean {
  const line = (name: string, text: string, isFine: boolean, limit: string): boolean => {
    console.log(`  ${name.padEnd(16)} ${text}${hasLimits ? `, at most ${limit}${isFine ? "" : "  ✗"}` : ""}`);
    return isFine;
  };
  const both = (values: readonly number[]): string =>
    `median ${(median(values) ?? NaN).toFixed(1)} ms, 95th percentile ${(quantile(values, 0.95) ?? NaN).toFixed(1)} ms`;
  console.log(title);
  const fine = [
    line("ready", `${Math.round(ready)} ms`, ready <= most.ready, `${most.ready} ms`),
    line(
      "questions",
      both(questions),
      (quantile(questions, 0.95) ?? Infinity) <= most.questions,
      `${most.questions} ms`
    ),
    line("a brush step", both(brush), (quantile(brush, 0.95) ?? Infinity) <= most.brush, `${most.brush} ms`),
    bytes === undefined
      ? line("memory", "not told by this system", true, `${most.megabytes} MB`)
      : line("memory", `${Math.round(bytes / 1e6)} MB`, bytes / 1e6 <= most.megabytes, `${most.megabytes} MB`)
  ];
  console.log(`  in haste         ${both(inHaste)}: each question in the moment of the answer before, no limit`);
  console.log("");
  return !fine.includes(false);
}

await benchAnalyse();
