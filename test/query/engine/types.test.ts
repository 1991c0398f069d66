import { tableFromIPC } from "@uwdata/flechette";
import { parquetReadObjects } from "hyparquet";
import Papa from "papaparse";
import readWorkbook from "read-excel-file/universal";
import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../../src/model/answer.ts";
import { csvOf } from "../../../src/query/csv.ts";
import { toArrowFile } from "../../../src/query/engine/arrowStream.ts";
import type { Runner } from "../../../src/query/engine/runner.ts";
import { answerJson } from "../../../src/query/export/answerAbout.ts";
import { answerTable, columnsOf } from "../../../src/query/export/answerTable.ts";
import { parquetOf } from "../../../src/query/export/parquet.ts";
import { sheetOf, workbook } from "../../../src/query/export/workbook.ts";
import { openWasmEngine } from "./wasmEngine.ts";

/** Every type of the engine, a value of it as SQL writes it, and what is shown and taken away of it. */
const types: readonly (readonly [type: string, sql: string, value: number | string | boolean])[] = [
  ["BOOLEAN", "true", true],
  ["TINYINT", "(-128)::TINYINT", -128],
  ["SMALLINT", "32767::SMALLINT", 32767],
  ["INTEGER", "2147483647", 2147483647],
  ["BIGINT", "9007199254740991::BIGINT", 9007199254740991],
  ["BIGINT beyond a double", "9007199254740993::BIGINT", "9007199254740993"],
  ["UTINYINT", "255::UTINYINT", 255],
  ["USMALLINT", "65535::USMALLINT", 65535],
  ["UINTEGER", "4294967295::UINTEGER", 4294967295],
  ["UBIGINT", "18446744073709551615::UBIGINT", "18446744073709551615"],
  ["HUGEINT", "170141183460469231731687303715884105727::HUGEINT", "170141183460469231731687303715884105727"],
  ["HUGEINT, negative", "(-5)::HUGEINT", -5],
  ["UHUGEINT", "340282366920938463463374607431768211455::UHUGEINT", "340282366920938463463374607431768211455"],
  ["BIGNUM", "123456789012345678901234567890::BIGNUM", "123456789012345678901234567890"],
  ["DECIMAL", "(-1.50)::DECIMAL(9, 2)", -1.5],
  ["DECIMAL beyond a double", "1234567890123456.78::DECIMAL(38, 2)", "1234567890123456.78"],
  ["DOUBLE", "0.1::DOUBLE", 0.1],
  ["FLOAT", "0.5::FLOAT", 0.5],
  ["VARCHAR", "'Côte d’Ivoire'", "Côte d’Ivoire"],
  ["DATE", "DATE '2024-03-31'", "2024-03-31"],
  ["DATE before 1900", "DATE '1848-02-29'", "1848-02-29"],
  ["DATE beyond four digits", "DATE '12024-03-31'", "12024-03-31"],
  ["DATE without end", "'infinity'::DATE", "infinity"],
  ["TIME", "TIME '12:34:56.789012'", "12:34:56.789012"],
  ["TIMETZ", "TIMETZ '12:34:56+02'", "12:34:56+02"],
  ["TIMESTAMP", "TIMESTAMP '2024-03-31 12:34:56.789012'", "2024-03-31 12:34:56.789012"],
  ["TIMESTAMP_S", "TIMESTAMP_S '2024-03-31 12:34:56'", "2024-03-31 12:34:56"],
  ["TIMESTAMP_MS", "TIMESTAMP_MS '2024-03-31 12:34:56.789'", "2024-03-31 12:34:56.789"],
  ["TIMESTAMP_NS", "TIMESTAMP_NS '2024-03-31 12:34:56.789012345'", "2024-03-31 12:34:56.789012345"],
  ["INTERVAL", "INTERVAL '1 year 2 days 3 seconds'", "1 year 2 days 00:00:03"],
  ["ENUM", "'low'::ENUM('low', 'high')", "low"],
  ["UUID", "'550e8400-e29b-41d4-a716-446655440000'::UUID", "550e8400-e29b-41d4-a716-446655440000"],
  ["BLOB", "'\\xAA\\x01'::BLOB", "\\xAA\\x01"],
  ["BIT", "'101'::BIT", "101"],
  ["LIST", "[DATE '2024-03-31', NULL]", "[2024-03-31, NULL]"],
  ["ARRAY", "[1, 2]::INTEGER[2]", "[1, 2]"],
  ["STRUCT", "{'a': 1, 'b': 'x'}", "{'a': 1, 'b': x}"],
  ["MAP", "MAP {'k': 1}", "{k=1}"],
  ["UNION", "union_value(num := 2)", "2"]
];

let engine: Runner;
const options = { limit: 100, patience: 10_000 };

beforeAll(async () => {
  engine = await openWasmEngine();
}, 60_000);

async function ask(sql: string): Promise<Answer> {
  return engine.run(`SELECT ${sql} AS v, 1 AS n UNION ALL SELECT NULL, 2 ORDER BY n`, options);
}

const about = {
  title: "",
  sentence: "",
  sql: "",
  address: "",
  date: "",
  release: "",
  freeOnly: false,
  sources: [],
  ownFile: undefined
};

/** The first cells of a file in each format, read by programs of others. */
async function takenCells(answer: Answer): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const columns = answer.columns.map((column) => ({ ...column, meaning: { kind: "text" as const } }));
  const table = answerTable(columns, [0, 1], () => undefined);
  const parquet = new Uint8Array(parquetOf(table)).buffer;
  const book = new Uint8Array(workbook([sheetOf("answer", table)])).buffer;
  const [sheet] = await readWorkbook(book);
  const json = JSON.parse(answerJson(about, table)) as { readonly data: readonly { readonly v: unknown }[] };
  return {
    csv: Papa.parse<string[]>(csvOf(table))
      .data.slice(1, 3)
      .map(([cell]) => cell),
    json: json.data.map(({ v }) => v),
    xlsx: (sheet?.data ?? []).slice(1, 3).map(([cell]) => cell),
    parquet: (await parquetReadObjects({ file: parquet })).map((row): unknown => row["v"]),
    arrow: Array.from(
      tableFromIPC(toArrowFile(columnsOf(table)))
        .getChild("v")
        .toArray() as Iterable<unknown>
    )
  };
}

describe("a value of each type of the engine", () => {
  it.each(types)("%s is what it is, in every format", async (type, sql, value) => {
    const answer = await ask(sql);
    expect(answer.columns[0]?.values).toEqual([value, null]);
    // A day leaves as a day, where the format has days, and a workbook has none before March 1900.
    const isDay = type.startsWith("DATE") && /^\d{4}-\d\d-\d\d$/.test(String(value));
    const day = new Date(`${value}T00:00:00Z`);
    const quoted = typeof value === "string" && /^[=+@-]/.test(value) ? `'${value}` : String(value);
    expect(await takenCells(answer)).toEqual({
      csv: [quoted, ""],
      json: [value, null],
      xlsx: [isDay && day.getUTCFullYear() >= 1900 ? day : value, null],
      parquet: [isDay ? day : value, null],
      arrow: [isDay ? Number(day) : value, null]
    });
  });

  it("comes in the order of the query, of the last statement, and with each name once", async () => {
    const many = await engine.run(
      "SELECT DATE '2024-01-01' + i::INTEGER AS d, i AS d FROM range(5000) t(i) ORDER BY i DESC; -- end",
      { ...options, limit: 3 }
    );
    expect(many.columns.map(({ name }) => name)).toEqual(["d", "d_2"]);
    expect(many.columns[0]?.values).toEqual(["2037-09-08", "2037-09-07", "2037-09-06"]);
    expect(many.cut).toBe(true);
    const last = await engine.runReaders(
      "CREATE OR REPLACE TABLE days AS SELECT DATE '2024-03-31' AS d; FROM days;",
      options
    );
    expect(last.columns[0]?.values).toEqual(["2024-03-31"]);
  });

  it("is refused where a query would change what others are answered from", async () => {
    await expect(engine.runReaders("DETACH facts", options)).rejects.toMatchObject({ fault: "kept" });
  });
});
