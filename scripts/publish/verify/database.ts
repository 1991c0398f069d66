import { readFile } from "node:fs/promises";
import { existsSync, readdirSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import { indicators } from "../../../src/catalog/catalog.ts";
import { reviewedGroups } from "../../../src/catalog/reviewedGroups.ts";
import { subregionsOf } from "../../../src/model/areaGroup.ts";
import { known } from "../../../src/model/known.ts";
import { firstPeriod, lastPeriod } from "../../../src/query/slices.ts";
import { thresholds } from "./thresholds.ts";
import type { Indicator } from "../../../src/model/indicator.ts";
import type { Field, Figures } from "./figures.ts";

/** A row of an answer: numbers as JavaScript numbers, lists as texts joined by commas, null as undefined. */
export type Answer = Readonly<Record<string, Field>>;

/** DuckDB over the data folder. */
export interface Database {
  /** The indicators of the catalogue that the folder has a table of. */
  readonly indicators: readonly Indicator[];
  /** Returns the rows of a query. */
  readonly query: (sql: string) => Promise<readonly Answer[]>;
  /** Returns the rows of a file of `sql/`, with each `$name` in it replaced by the value given. */
  readonly run: (file: string, values?: Readonly<Record<string, number | string>>) => Promise<readonly Answer[]>;
  readonly close: () => void;
}

const tables = [
  "names",
  "areas",
  "area_groups",
  "languages",
  "area_languages",
  "differences",
  "withheld",
  "breaks",
  "carried",
  "totals",
  "shutdown_events",
  "origins",
  "regions",
  "region_figures"
];

/**
 * Opens an engine in memory with a view for each table of the folder and each indicator (by its id), the catalogue as a
 * table `catalog`, and `cells`: every figure since 2000 by slice, rounded as the site shows it. It reads files itself
 * and shares no code with the store.
 */
export async function openDatabase(folder: string): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const query = async (sql: string): Promise<readonly Answer[]> => {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjectsJS().map(toAnswer);
  };
  const run: Database["run"] = async (file, values = {}) => query(withValues(await readSql(file), values));
  for (const table of tables) await connection.run(viewOf(table, `${folder}/${table}.parquet`));
  await run("macros");
  const pathOf = (id: string): string => `${folder}/observations/${id}.parquet`;
  for (const indicator of indicators) {
    const path = pathOf(indicator.id);
    await connection.run(existsSync(path) ? viewOf(indicator.id, path) : emptyViewOf(indicator));
  }
  for (const file of readdirSync(`${folder}/vintages`)) {
    await connection.run(viewOf(file.replace(".parquet", ""), `${folder}/vintages/${file}`));
  }
  await run("parted");
  await connection.run(catalogTable());
  await connection.run(
    withValues(await readSql("cells"), { figures: indicators.map(figuresOf).join("\nunion all\n"), ...groupLists() })
  );
  await run("carried");
  return {
    indicators: indicators.filter(({ id }) => existsSync(pathOf(id))),
    query,
    run,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    }
  };
}

/** Returns answers by the columns that name a figure, joined by spaces; the other columns are its fields. */
export function figuresBy(answers: readonly Answer[], keys: readonly string[], prefix = ""): Figures {
  return new Map(
    answers.map((answer) => {
      const name = [prefix, ...keys.map((key) => String(answer[key]))].filter((part) => part !== "").join(" ");
      return [name, Object.fromEntries(Object.entries(answer).filter(([column]) => !keys.includes(column)))] as const;
    })
  );
}

async function readSql(file: string): Promise<string> {
  return readFile(new URL(`./sql/${file}.sql`, import.meta.url), "utf8");
}

function withValues(sql: string, values: Readonly<Record<string, number | string>>): string {
  const all: Readonly<Record<string, number | string>> = { ...thresholds, ...values };
  return sql.replaceAll(/\$([a-z_]+)/g, (_, name: string) => String(known(all[name], `value of $${name} in the SQL`)));
}

function toAnswer(row: Readonly<Record<string, unknown>>): Answer {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, toField(value)]));
}

function toField(value: unknown): Field {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "bigint" || typeof value === "boolean") return Number(value);
  if (Array.isArray(value)) return value.map((each) => String(toField(each))).join(",");
  throw new TypeError(`neither a number nor a text: ${JSON.stringify(value)}`);
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function viewOf(name: string, path: string): string {
  return `create view "${name}" as select * from read_parquet(${quoted(path)})`;
}

/** An indicator of which no figures have come has no table, and no rows. */
function emptyViewOf({ id, dimensions, range }: Indicator): string {
  const texts = ["area", ...dimensions.map((dimension) => dimension.id), "status", "source", "origin"];
  const values = range ? ["low", "high"] : ["value"];
  const columns = [
    ...texts.map((name) => `null::text as ${name}`),
    "null::integer as period",
    ...values.map((name) => `null::double as ${name}`)
  ];
  return `create view "${id}" as select ${columns.join(", ")} where false`;
}

/** What is true by definition, and so not computed a second time: units, breaks, targets. */
function catalogTable(): string {
  const rows = indicators.map(
    ({ id, unit, decimals, summary, absence, ranked, breaks, closed, firstSide, carriesForward }) =>
      `(${quoted(id)}, ${quoted(unit)}, ${decimals}, ${quoted(summary)}, ${quoted(absence)}, ${String(ranked)}, ` +
      `[${breaks.join(", ")}]::double[], ${quoted(closed)}, ${breaks[firstSide - 1] ?? "null"}, ${String(carriesForward)})`
  );
  return (
    "create table catalog (indicator text, unit text, decimals int, summary text, absence text, ranked boolean, " +
    `breaks double[], closed text, ceiling double, carries boolean); insert into catalog values ${rows.join(", ")}`
  );
}

/** Which sub-regions belong to a region, each to itself, and the members of the reviewed lists: by definition, too. */
function groupLists(): Readonly<Record<"subregions" | "reviewed", string>> {
  const pair = (one: string, other: string): string => `(${quoted(one)}, ${quoted(other)})`;
  const subregions = Object.entries(subregionsOf).flatMap(([region, own]) =>
    own.flatMap((each) => [pair(region, each), pair(each, each)])
  );
  const reviewed = reviewedGroups.flatMap(({ id, members }) => members.map((area) => pair(id, area)));
  return { subregions: subregions.join(", "), reviewed: reviewed.join(", ") };
}

/** The figures of an indicator that a slice may hold, with the name of the slice. */
function figuresOf({ id, dimensions, range, rowsHaveBase }: Indicator): string {
  const parts = dimensions.map(({ id: dimension, codes }) => {
    const isFirst = `${dimension} is null or ${dimension} = ${quoted(codes[0])}`;
    return `case when ${isFirst} then null else '${dimension}-' || ${dimension} end`;
  });
  const slice = parts.length === 0 ? "'total'" : `coalesce(nullif(concat_ws('.', ${parts.join(", ")}), ''), 'total')`;
  const [low, high] = range ? ["low", "high"] : ["value", "value"];
  const base = rowsHaveBase ? " and base <> 'population'" : "";
  return (
    `select ${quoted(id)} as indicator, ${slice} as slice, area, period, ${low} as low, ${high} as high, status ` +
    `from "${id}" where period between ${firstPeriod} and ${lastPeriod}${base}`
  );
}
