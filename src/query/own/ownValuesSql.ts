/** The name of the reader's own table in the engine; its `area` column holds the codes that were recognised. */
export const ownTable = "own_table";

/** Returns a name as SQL writes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Returns the numbers of a column of the reader's own table by area: of the latest year that has one, or the mean of
 * all rows where no column holds years; rows of one area and year are averaged.
 */
export function ownValuesSql(name: string, year: string | undefined): string {
  const value = quoted(name);
  if (year === undefined)
    return `  SELECT area, avg(${value}) AS value FROM ${ownTable} WHERE area IS NOT NULL GROUP BY area`;
  return [
    `  SELECT area, avg(${value}) AS value, ${quoted(year)} AS year`,
    `  FROM ${ownTable} WHERE area IS NOT NULL AND ${value} IS NOT NULL`,
    `  GROUP BY area, ${quoted(year)}`,
    `  QUALIFY row_number() OVER (PARTITION BY area ORDER BY ${quoted(year)} DESC NULLS LAST) = 1`
  ].join("\n");
}
