import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { tableFromIPC, type Table } from "apache-arrow";
import { parquetMetadata } from "hyparquet";
import { readParquet } from "parquet-wasm";
import { beforeAll, describe, expect, it } from "vitest";
import { publishedIndicators } from "../live/publishedIndicators.ts";

const folder = join(import.meta.dirname, "../../data/observations");
const pathOf = (id: string): string => join(folder, `${id}.parquet`);
let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
});

async function query(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS();
}

/** Rust's implementation of Parquet, which shares no code with the writer or with DuckDB. */
function readWithRust(id: string): Table {
  return tableFromIPC(readParquet(readFileSync(pathOf(id))).intoIPCStream());
}

function sumOf(table: Table, column: string): number {
  let sum = 0;
  for (const value of table.getChild(column) ?? []) sum += Number(value ?? 0);
  return sum;
}

const typeOf: Readonly<Record<string, string>> = {
  period: "INTEGER",
  income_year: "INTEGER",
  value: "DOUBLE",
  low: "DOUBLE",
  high: "DOUBLE"
};
const arrowTypes: Readonly<Record<string, string>> = { INTEGER: "Int32", DOUBLE: "Float64", VARCHAR: "Utf8" };

describe.each(publishedIndicators.map(({ id, range }) => ({ id, figure: range ? "high" : "value" })))(
  "$id.parquet",
  ({ id, figure }) => {
    it("is read alike by DuckDB and by Rust: columns, types, rows, sum", async () => {
      const columns = await query(`describe select * from '${pathOf(id)}'`);
      const table = readWithRust(id);
      expect(columns.length).toBeGreaterThan(5);
      for (const { column_name: name, column_type: type } of columns)
        expect([name, type]).toEqual([name, typeOf[String(name)] ?? "VARCHAR"]);
      expect(table.schema.fields.map((field) => [field.name, String(field.type)])).toEqual(
        columns.map(({ column_name: name, column_type: type }) => [name, arrowTypes[String(type)]])
      );
      const [counted] = await query(`select count(*)::int as rows, sum(${figure}) as sum from '${pathOf(id)}'`);
      expect(table.numRows).toBe(counted?.rows);
      const sum = Number(counted?.sum);
      expect(Math.abs(sumOf(table, figure) - sum)).toBeLessThanOrEqual(1e-9 * Math.abs(sum));
    });

    it("is sorted by area and says of each row group what it holds", () => {
      const areas = [...(readWithRust(id).getChild("area") ?? [])].map(String);
      expect(areas).toEqual(areas.toSorted());
      const bytes = readFileSync(pathOf(id));
      const { row_groups: groups } = parquetMetadata(new Uint8Array(bytes).buffer);
      expect(groups.length).toBeGreaterThan(0);
      let first = 0;
      for (const group of groups) {
        const rows = Number(group.num_rows);
        const area = group.columns.find(({ meta_data: data }) => data?.path_in_schema[0] === "area")?.meta_data;
        const period = group.columns.find(({ meta_data: data }) => data?.path_in_schema[0] === "period")?.meta_data;
        expect([area?.statistics?.min_value, area?.statistics?.max_value]).toEqual([
          areas[first],
          areas[first + rows - 1]
        ]);
        expect(Number(period?.statistics?.min_value)).toBeGreaterThan(1900);
        first += rows;
      }
    });
  }
);
