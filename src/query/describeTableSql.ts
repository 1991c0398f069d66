import { sqlName, sqlText } from "../model/codeText.ts";

/** So many values of a column are shown, those of most rows first. */
const examples = 4;
/** A text is shown up to so many letters. */
const longest = 40;

/** Asks in which database and schema a table lies; one of the site goes before others of its name. */
export function placeOfTableSql(table: string): string {
  return `SELECT database_name, schema_name FROM duckdb_columns() WHERE table_name = ${sqlText(table)} AND NOT internal
ORDER BY database_name = 'facts' DESC, schema_name LIMIT 1`;
}

/** Asks for each column of a table what it holds: its type, rows, rows with a value, values that differ, and examples. */
export function describeTableSql(place: readonly string[], table: string, columns: readonly string[]): string {
  const whole = [...place, table].map(sqlName).join(".");
  return columns
    .map((column, at) => {
      const name = sqlName(column);
      return [
        `SELECT ${at} AS place, any_value(typeof(${name})) FILTER (${name} IS NOT NULL) AS type, count(*) AS rows,`,
        `  count(${name}) AS filled, count(DISTINCT ${name}) AS different,`,
        `  (SELECT string_agg(example, ' · ' ORDER BY often DESC, example) FROM (`,
        `    SELECT left(CAST(${name} AS VARCHAR), ${longest}) AS example, count(*) AS often FROM ${whole}`,
        `    WHERE ${name} IS NOT NULL GROUP BY ${name} ORDER BY often DESC, ${name} LIMIT ${examples})) AS examples`,
        `FROM ${whole}`
      ].join("\n");
    })
    .join("\nUNION ALL\n")
    .concat("\nORDER BY place");
}
