import { sqlText } from "../../../src/model/codeText.ts";
import type { ExportColumn, FigureTable } from "../../../src/query/export/figureTable.ts";

/** The engines for which statements are written. */
export const ddlDialects = ["spark", "trino", "athena"] as const;
export type DdlDialect = (typeof ddlDialects)[number];

/** Where the folder is taken to lie; whoever runs the statements puts the bucket's name in. */
const bucket = "bucket/connectivity";

type Types = Readonly<Record<ExportColumn["type"], string>>;

const hiveTypes: Types = { string: "string", integer: "int", number: "double", boolean: "boolean", date: "date" };
const trinoTypes: Types = { string: "varchar", integer: "integer", number: "double", boolean: "boolean", date: "date" };

/** Returns the statements that make the tables of a lake known to an engine: the figures with their partitions, the others plain. */
export function lakeDdl(dialect: DdlDialect, tables: ReadonlyMap<string, FigureTable>): string {
  const statements = [...tables].map(([name, { columns }]) => {
    const isPartitioned = name === "figures";
    const own = isPartitioned ? columns.filter((column) => column.name !== "indicator") : columns;
    return tableDdl(dialect, name, own, isPartitioned);
  });
  const schema = {
    spark: "CREATE DATABASE IF NOT EXISTS connectivity;",
    trino: `CREATE SCHEMA IF NOT EXISTS hive.connectivity WITH (location = 's3a://${bucket}/');`,
    athena: "CREATE DATABASE IF NOT EXISTS connectivity;"
  }[dialect];
  return `${[schema, ...statements].join("\n\n")}\n`;
}

function tableDdl(
  dialect: DdlDialect,
  table: string,
  columns: readonly ExportColumn[],
  isPartitioned: boolean
): string {
  const partition = isPartitioned ? "indicator" : undefined;
  switch (dialect) {
    case "spark":
      return [
        `CREATE TABLE connectivity.${table} (${columnList(columns, hiveTypes, "`", partition)})`,
        `USING parquet${partition === undefined ? "" : ` PARTITIONED BY (${partition})`}`,
        `LOCATION ${sqlText(`s3a://${bucket}/${table}/`)};`,
        ...(partition === undefined ? [] : [`MSCK REPAIR TABLE connectivity.${table};`])
      ].join("\n");
    case "trino": {
      const location = sqlText(`s3a://${bucket}/${table}/`);
      const partitions = partition === undefined ? "" : `, partitioned_by = ARRAY['${partition}']`;
      return [
        `CREATE TABLE hive.connectivity.${table} (${columnList(columns, trinoTypes, '"', partition)})`,
        `WITH (format = 'PARQUET', external_location = ${location}${partitions});`,
        ...(partition === undefined
          ? []
          : [`CALL hive.system.sync_partition_metadata('connectivity', '${table}', 'FULL');`])
      ].join("\n");
    }
    case "athena":
      return [
        `CREATE EXTERNAL TABLE connectivity.${table} (${columnList(columns, hiveTypes, "`")})`,
        ...(partition === undefined ? [] : [`PARTITIONED BY (${partition} string)`]),
        `STORED AS PARQUET LOCATION ${sqlText(`s3://${bucket}/${table}/`)};`,
        ...(partition === undefined ? [] : [`MSCK REPAIR TABLE connectivity.${table};`])
      ].join("\n");
  }
}

/** The columns with their types; Spark and Trino want the partition among them, at their end. */
function columnList(columns: readonly ExportColumn[], types: Types, quote: string, partition?: string): string {
  const all = partition === undefined ? columns : [...columns, { name: partition, type: "string" } as const];
  return `\n${all.map(({ name, type }) => `  ${quote}${name}${quote} ${types[type]}`).join(",\n")}\n`;
}
