import {
  javaScriptBlock,
  javaScriptText,
  pythonBlock,
  pythonText,
  rBlock,
  rText,
  shellSql,
  sqlText
} from "../../model/codeText.ts";

/** The languages for which there is a snippet of a query. */
export const snippetLanguages = ["DuckDB", "Python", "R", "JavaScript"] as const;
export type SnippetLanguage = (typeof snippetLanguages)[number];

/** A table of the engine and the whole address of its file. */
export interface TableAddress {
  readonly table: string;
  readonly url: string;
}

/** Returns a few lines that load the same rows elsewhere: the tables that the query names, read from their files. */
export function snippet(language: SnippetLanguage, sql: string, tables: readonly TableAddress[]): string {
  const named = tables.filter(({ table }) => new RegExp(`\\b${table}\\b`).test(sql));
  const views = named.map(({ table, url }) => `CREATE VIEW ${table} AS FROM ${sqlText(url)};`);
  const query = sql.trim();
  const one = query.replace(/;$/, "");
  switch (language) {
    case "DuckDB":
      return [...views, shellSql(query)].join("\n");
    case "Python":
      return [
        "import duckdb  # pip install duckdb pandas pyarrow",
        "import pandas as pd",
        "",
        ...named.map(({ table, url }) => `${table} = pd.read_parquet(${pythonText(url)})`),
        `rows = duckdb.sql(${pythonBlock(one)}).df()`
      ].join("\n");
    case "R":
      return [
        'library(duckdb)  # install.packages("duckdb")',
        "",
        "con <- dbConnect(duckdb())",
        ...views.map((view) => `dbExecute(con, ${rText(view)})`),
        `rows <- dbGetQuery(con, ${rBlock(one)})`
      ].join("\n");
    case "JavaScript":
      return [
        'import { writeFile } from "node:fs/promises";',
        'import { DuckDBInstance } from "@duckdb/node-api"; // npm install @duckdb/node-api',
        "",
        "const db = await (await DuckDBInstance.create()).connect();",
        ...named.flatMap(({ table, url }) => [
          `await writeFile("${table}.parquet", Buffer.from(await (await fetch(${javaScriptText(url)})).arrayBuffer()));`,
          `await db.run("CREATE VIEW ${table} AS FROM '${table}.parquet'");`
        ]),
        `const rows = (await db.runAndReadAll(${javaScriptBlock(one)})).getRowObjectsJson();`
      ].join("\n");
  }
}
