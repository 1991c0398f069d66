import { sqlName } from "../../model/codeText.ts";
import type { RepeatWay } from "./ownRoles.ts";

/** The schema of the reader's own tables, apart from those of the site. */
export const ownSchema = "own";

/** A measure of a reader's own table, as a question may ask for it. */
export interface OwnSource {
  /** What the question calls it; no two have one name. */
  readonly name: string;
  /** The table in the schema of own tables, and the column in it. */
  readonly table: string;
  readonly column: string;
  /** The column of years, where there is one: a country's figure is then that of its latest year. */
  readonly year: string | undefined;
  /** The flag of the rows that count. */
  readonly counts: string;
  /** What the reader wants made of several rows of a country and year; nothing tells them apart then. */
  readonly repeats: RepeatWay | undefined;
}

/** Returns a table of the reader as SQL writes it, whatever else is called so. */
export const ownTableSql = (table: string): string => `memory.${ownSchema}.${sqlName(table)}`;

const waySql: Readonly<Record<RepeatWay, (value: string) => string>> = {
  first: (value) => `arg_min(${value}, rowid)`,
  last: (value) => `arg_max(${value}, rowid)`,
  sum: (value) => `sum(${value})`,
  mean: (value) => `avg(${value})`,
  largest: (value) => `max(${value})`
};

/**
 * Returns the numbers of a reader's own table by area: of the latest year that has one, where there are years. Several
 * rows of a country and year are put together as the reader said, and never otherwise.
 */
export function ownValuesSql({ table, column, year, counts, repeats }: OwnSource): string {
  const value = sqlName(column);
  const one = repeats === undefined ? `any_value(${value})` : waySql[repeats](value);
  const from = `  FROM ${ownTableSql(table)} WHERE ${sqlName(counts)} AND area IS NOT NULL AND ${value} IS NOT NULL`;
  if (year === undefined) return [`  SELECT area, ${one} AS value`, from, "  GROUP BY area"].join("\n");
  return [
    `  SELECT area, ${one} AS value, ${sqlName(year)} AS year`,
    from,
    `  GROUP BY area, ${sqlName(year)}`,
    `  QUALIFY row_number() OVER (PARTITION BY area ORDER BY ${sqlName(year)} DESC NULLS LAST) = 1`
  ].join("\n");
}
