import { sqlName, sqlText } from "../model/codeText.ts";
import type { FilterWay, RowFilter } from "../model/rowFilter.ts";
import { lastAsTable } from "./readerSql.ts";

/** Returns the query whose answer is those rows of another's that fit; undefined where that is no query for rows. */
export function filteredSql(sql: string, { column, way, value }: RowFilter): string | undefined {
  const table = lastAsTable(sql)?.trim();
  if (table === undefined) return undefined;
  const name = sqlName(column);
  const literal = typeof value === "number" ? String(value) : sqlText(value);
  const conditions: Readonly<Record<FilterWay, string>> = {
    least: `${name} >= ${literal}`,
    most: `${name} <= ${literal}`,
    above: `${name} > ${literal}`,
    below: `${name} < ${literal}`,
    is: `${name} = ${literal}`,
    "is-not": `${name} IS DISTINCT FROM ${literal}`,
    contains: `contains(lower(CAST(${name} AS VARCHAR)), lower(${sqlText(String(value))}))`,
    known: `${name} IS NOT NULL`,
    missing: `${name} IS NULL`
  };
  return `SELECT *\nFROM (\n${table.replace(/^/gm, "  ")}\n) AS answer\nWHERE ${conditions[way]};`;
}
