import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { sqlText } from "../../../src/model/codeText.ts";
import { known } from "../../../src/model/known.ts";
import { createStore } from "../../../src/query/store.ts";
import { filesBelow, readWithDuckDb, readWithHyparquet, withFiles, type Found } from "./readLake.ts";
import { connect, inScratch, writeFigures, writeLake } from "./writeLake.ts";

/** How many times the figures of today. */
const times = 100;

/** How much more a hundredfold may take than a hundred times as much, before this fails. */
const mostGrowth = 1.5;

/** What a measure took for one of the two sizes, in milliseconds. */
type Timings = Readonly<Record<string, number>>;

/**
 * Writes the figures of today and a hundred times as many for object storage, reads both back whole and by one partition
 * with DuckDB and with hyparquet, holds the readers to each other, and prints what each took and how it grew.
 */
async function benchLake(): Promise<boolean> {
  return inScratch(async (scratch) => {
    const store = createStore("data");
    const today = join(scratch, "today");
    await writeLake(store, today);
    const figures = join(today, "figures");
    const one = await largestPartition(figures);
    const relation = `read_parquet(${sqlText(`${figures}/*/*.parquet`)}, hive_partitioning = true)`;
    // A copy is of an area of its own, so that every row still has a key; its values are the same, and pack well.
    const many = `(SELECT * REPLACE (area || '-' || copy AS area) FROM ${relation}, range(${times}) AS copies(copy))`;
    const small = await measure(relation, join(scratch, "small"), one);
    const large = await measure(`(SELECT * EXCLUDE (copy) FROM ${many})`, join(scratch, "large"), one);
    print(small, large);
    return small.agrees && large.agrees && large.bytes <= small.bytes * times * mostGrowth;
  });
}

/** What one size took. */
interface Measured {
  readonly rows: number;
  readonly bytes: number;
  readonly files: number;
  readonly largest: number;
  readonly partition: number;
  readonly took: Timings;
  readonly agrees: boolean;
}

/** The indicator of the largest partition: the worst case of reading one. */
async function largestPartition(folder: string): Promise<string> {
  const files = (await filesBelow(folder)).toSorted((a, b) => b.bytes - a.bytes);
  const [, name] = /indicator=([^/]+)/.exec(known(files[0], "partition").path) ?? [];
  if (name === undefined) throw new Error(`no partition below ${folder}`);
  return name;
}

async function measure(relation: string, folder: string, one: string): Promise<Measured> {
  const connection = await connect();
  const took: Record<string, number> = {};
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    took[name] = performance.now() - start;
    return result;
  };
  await timed("written", () => writeFigures(connection, relation, folder));
  const files = await filesBelow(folder);
  const own = files.filter(({ path }) => path.includes(`indicator=${one}/`));
  const all = await both(
    timed,
    "whole",
    connection,
    folder,
    files.map(({ path }) => path)
  );
  const part = await both(
    timed,
    "one partition",
    connection,
    folder,
    own.map(({ path }) => path),
    one
  );
  return {
    rows: all.duckDb.rows,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    files: files.length,
    largest: Math.max(...files.map(({ bytes }) => bytes)),
    partition: part.duckDb.rows,
    took,
    agrees: same(all.duckDb, all.hyparquet) && same(part.duckDb, part.hyparquet)
  };
}

type Timed = <T>(name: string, work: () => Promise<T>) => Promise<T>;

async function both(
  timed: Timed,
  name: string,
  connection: DuckDBConnection,
  folder: string,
  paths: readonly string[],
  indicator?: string
): Promise<{ readonly duckDb: Found; readonly hyparquet: Found }> {
  return {
    duckDb: await timed(`${name}, DuckDB`, () => readWithDuckDb(connection, folder, indicator)),
    hyparquet: await timed(`${name}, hyparquet`, () => withFiles(paths, readWithHyparquet))
  };
}

const same = (a: Found, b: Found): boolean =>
  a.rows === b.rows && a.values === b.values && Math.abs(a.sum - b.sum) <= Math.abs(a.sum) * 1e-8;

function print(small: Measured, large: Measured): void {
  const number = (value: number): string => Math.round(value).toLocaleString("en");
  const line = (name: string, a: number, b: number, unit: string): void =>
    console.log(
      `${name.padEnd(28)}${`${number(a)} ${unit}`.padStart(16)}${`${number(b)} ${unit}`.padStart(18)}   × ${(b / a).toFixed(1)}`
    );
  console.log(`${"".padEnd(28)}${"today".padStart(16)}${`× ${times}`.padStart(18)}   growth`);
  line("rows", small.rows, large.rows, "");
  line("bytes", small.bytes, large.bytes, "");
  line("files", small.files, large.files, "");
  line("largest file", small.largest, large.largest, "");
  line("rows of one partition", small.partition, large.partition, "");
  for (const [name, milliseconds] of Object.entries(small.took))
    line(name, milliseconds, large.took[name] ?? NaN, "ms");
  console.log(`memory at the peak          ${number((process.resourceUsage().maxRSS * 1024) / 1e6)} MB`);
  console.log(small.agrees && large.agrees ? "Both readers found the same." : "The readers found different figures.");
}

if (!(await benchLake())) process.exitCode = 1;
