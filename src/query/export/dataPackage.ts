import { deedOf } from "../../model/licenceDeed.ts";
import { statuses } from "../../model/observation.ts";
import type { Release } from "../../model/release.ts";
import { licenceClasses, type LicenceClass, type SourceRecord } from "../../model/source.ts";
import { keyColumns, requiredColumns } from "./columnDescriptions.ts";
import type { ExportColumn, FigureTable } from "./figureTable.ts";

/** A licence as the Data Package specification writes it. */
interface PackageLicence {
  readonly name?: string;
  readonly path: string;
  readonly title?: string;
}

/** What a file of a table says of itself beside its columns. */
export interface TableWords {
  /** Lower case, digits and hyphens: the id of the indicator, or "all". */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly sources: readonly SourceRecord[];
  readonly licences: ReadonlySet<LicenceClass>;
  readonly release: Release;
  /** What a column holds; undefined where its name says it all. */
  readonly describe: (column: string) => string | undefined;
  /** Columns that together name a row; by default those of a table of figures. */
  readonly key?: readonly string[];
}

/** Where a table lies below its package, and its bytes. */
export interface PackagedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a package says of itself. `homepage` is where the data are on the site. */
export interface PackageWords {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  readonly release: Release;
  readonly sources: readonly SourceRecord[];
  readonly licences: ReadonlySet<LicenceClass>;
}

/** Returns the descriptor of a package of CSV tables, after Data Package 1.0 (tabular profile). */
export function dataPackage(words: PackageWords, resources: readonly object[]): object {
  const { release, sources, licences, ...own } = words;
  return {
    profile: "tabular-data-package",
    ...own,
    version: release.id,
    ...licencesAndSources(sources, licences),
    resources
  };
}

/** Returns the descriptor of a CSV file, with its hash and the schema of its columns. */
export function csvResource(words: TableWords, { columns }: FigureTable, file: PackagedFile): object {
  return {
    ...described(words, columns),
    path: file.path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`
  };
}

/** Returns a table as JSON: a tabular data resource whose `data` is a head and rows of cells, null where empty. */
export function jsonOf(words: TableWords, table: FigureTable): string {
  const head = JSON.stringify({ ...described(words, table.columns), version: words.release.id }, undefined, 1);
  return `${head.slice(0, -2)},\n "data": [\n${jsonRows(table)}\n ]\n}\n`;
}

/** Returns tables as one JSON: a tabular data package whose resources carry their rows themselves. */
export function jsonOfAll(words: PackageWords, tables: readonly (readonly [TableWords, FigureTable])[]): string {
  const head = JSON.stringify({ ...dataPackage(words, []), resources: undefined }, undefined, 1);
  return `${head.slice(0, -2)},\n "resources": [\n${tables.map(([own, table]) => jsonOf(own, table).trimEnd()).join(",\n")}\n ]\n}\n`;
}

function jsonRows({ columns, rows }: FigureTable): string {
  const lines = [columns.map(({ name }) => name), ...rows];
  return lines.map((row) => JSON.stringify(row.map((cell) => cell ?? null))).join(",\n");
}

function described(words: TableWords, columns: readonly ExportColumn[]): object {
  const { name, title, description, sources, licences, describe, key = keyColumns } = words;
  const has = new Set(columns.map((column) => column.name));
  const keys = key.filter((column) => has.has(column));
  return {
    profile: "tabular-data-resource",
    name,
    title,
    description,
    ...licencesAndSources(sources, licences),
    schema: {
      fields: columns.map((column) => toField(column, describe(column.name), keys.includes(column.name))),
      missingValues: [""],
      ...(keys.length > 0 && { primaryKey: keys })
    }
  };
}

function toField({ name, type }: ExportColumn, description: string | undefined, isKey: boolean): object {
  const codes = codesOf(name);
  const required = isKey || requiredColumns.has(name);
  return {
    name,
    type,
    ...(description !== undefined && { description }),
    ...((codes !== undefined || required) && {
      constraints: { ...(required && { required }), ...(codes !== undefined && { enum: codes }) }
    })
  };
}

function codesOf(column: string): readonly string[] | undefined {
  if (column === "status") return statuses;
  return column === "licence" ? licenceClasses : undefined;
}

function licencesAndSources(sources: readonly SourceRecord[], licences: ReadonlySet<LicenceClass>): object {
  if (sources.length === 0) return {};
  return {
    licenses: licencesOf(sources),
    "x-licence-classes": licenceClasses.filter((each) => licences.has(each)),
    sources: sources.map(sourceOf)
  };
}

function sourceOf({ attribution, url }: SourceRecord): object {
  return { title: attribution, path: url.replace("{code}", "") };
}

/** A publisher's own terms have no identifier: they are named by their title, and lie at the source's address. */
function licencesOf(sources: readonly SourceRecord[]): readonly PackageLicence[] {
  const byLicence = new Map(sources.map(({ licence, url }) => [licence, url]));
  return [...byLicence].map(([licence, url]) => {
    const deed = deedOf(licence);
    return { ...(deed === undefined ? { path: url } : { name: licence, path: deed }), title: licence };
  });
}
