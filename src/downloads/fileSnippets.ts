import {
  formulaText,
  javaScriptText,
  plainLine,
  powerQueryText,
  pythonText,
  rText,
  sqlName,
  sqlText
} from "../model/codeText.ts";
import type { ExportColumn } from "../query/export/figureTable.ts";

/** A table as a program finds it. */
export interface FileToLoad {
  /** The name of the table where a language wants one. */
  readonly name: string;
  readonly csv: string;
  readonly parquet: string;
  readonly columns: readonly ExportColumn[];
  /** A country to ask for: a code of the column `area`. */
  readonly area: string;
}

/** A few lines that load a table, and the program that reads them. */
export interface FileSnippet {
  readonly language: string;
  readonly code: string;
}

const trinoTypes: Readonly<Record<ExportColumn["type"], string>> = {
  string: "varchar",
  integer: "integer",
  number: "double",
  boolean: "boolean",
  date: "date"
};

const mTypes: Readonly<Record<ExportColumn["type"], string>> = {
  string: "type text",
  integer: "Int64.Type",
  number: "type number",
  boolean: "type logical",
  date: "type date"
};

/** Returns how a table is loaded in each language, with one country picked out where that is one line. */
export function fileSnippets(file: FileToLoad): readonly FileSnippet[] {
  const snippets = {
    Python: python,
    R: r,
    JavaScript: javaScript,
    DuckDB: duckDb,
    "Excel, Power Query": powerQuery,
    "Google Sheets": sheets,
    Spark: spark,
    Trino: trino
  };
  return Object.entries(snippets).map(([language, code]) => ({ language, code: code(file).join("\n") }));
}

function python({ csv, area }: FileToLoad): readonly string[] {
  return [
    "import pandas as pd  # pip install pandas",
    "",
    `figures = pd.read_csv(${pythonText(csv)}, keep_default_na=False, na_values=[""])`,
    `rows = figures[figures["area"] == ${pythonText(area)}]`
  ];
}

function r({ csv, area }: FileToLoad): readonly string[] {
  return [`figures <- read.csv(${rText(csv)}, na.strings = "")`, `rows <- subset(figures, area == ${rText(area)})`];
}

function javaScript({ parquet, area }: FileToLoad): readonly string[] {
  return [
    'import { asyncBufferFromUrl, parquetReadObjects } from "hyparquet"; // npm install hyparquet',
    "",
    `const file = await asyncBufferFromUrl({ url: ${javaScriptText(parquet)} });`,
    `const rows = (await parquetReadObjects({ file })).filter((row) => row.area === ${javaScriptText(area)});`
  ];
}

function duckDb({ parquet, area }: FileToLoad): readonly string[] {
  return [`FROM ${sqlText(parquet)} WHERE area = ${sqlText(area)};`];
}

function powerQuery({ csv, columns, area }: FileToLoad): readonly string[] {
  const types = columns.map(({ name, type }) => `{${powerQueryText(name)}, ${mTypes[type]}}`);
  return [
    "let",
    `  Source = Csv.Document(Web.Contents(${powerQueryText(csv)}), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
    "  Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),",
    `  Figures = Table.TransformColumnTypes(Headed, {${types.join(", ")}}, "en-US"),`,
    `  Rows = Table.SelectRows(Figures, each [area] = ${powerQueryText(area)})`,
    "in",
    "  Rows"
  ];
}

function sheets({ csv, columns, area }: FileToLoad): readonly string[] {
  const place = columns.findIndex(({ name }) => name === "area") + 1;
  const query = `select * where Col${place} = ${sqlText(area)}`;
  return [`=QUERY(IMPORTDATA(${formulaText(csv)}, ",", "en_US"), ${formulaText(query)}, 1)`];
}

function spark({ name, parquet, area }: FileToLoad): readonly string[] {
  return [
    "from urllib.request import urlretrieve",
    "from pyspark.sql import SparkSession  # pip install pyspark",
    "",
    `urlretrieve(${pythonText(parquet)}, ${pythonText(`${name}.parquet`)})`,
    "spark = SparkSession.builder.getOrCreate()",
    `figures = spark.read.parquet(${pythonText(`${name}.parquet`)})`,
    `rows = figures.where(figures["area"] == ${pythonText(area)})`
  ];
}

/** Trino reads folders of a bucket, not addresses of a website: the file is put there first. */
function trino({ name, parquet, columns, area }: FileToLoad): readonly string[] {
  const table = sqlName(name);
  return [
    `-- ${plainLine(parquet)} lies alone in this folder of the bucket`,
    `CREATE TABLE hive.connectivity.${table} (`,
    columns.map((column) => `  ${sqlName(column.name)} ${trinoTypes[column.type]}`).join(",\n"),
    `) WITH (format = 'PARQUET', external_location = ${sqlText(`s3a://bucket/connectivity/${name}/`)});`,
    `SELECT * FROM hive.connectivity.${table} WHERE area = ${sqlText(area)};`
  ];
}
