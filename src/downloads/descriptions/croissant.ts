import { deedOf } from "../../model/licenceDeed.ts";
import { sourceLanguage } from "../../model/language.ts";
import { keyColumns } from "../../query/export/columnDescriptions.ts";
import type { PackageWords, TableWords } from "../../query/export/dataPackage.ts";
import type { ExportColumn, FigureTable } from "../../query/export/figureTable.ts";

/** A CSV table as it lies on the site. */
export interface HashedTable {
  readonly words: TableWords;
  readonly table: FigureTable;
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The context that the specification of Croissant recommends, as far as its words stand here. */
const context = {
  "@language": sourceLanguage,
  "@vocab": "https://schema.org/",
  sc: "https://schema.org/",
  cr: "http://mlcommons.org/croissant/",
  dct: "http://purl.org/dc/terms/",
  citeAs: "cr:citeAs",
  column: "cr:column",
  conformsTo: "dct:conformsTo",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  examples: { "@id": "cr:examples", "@type": "@json" },
  extract: "cr:extract",
  field: "cr:field",
  fileObject: "cr:fileObject",
  fileProperty: "cr:fileProperty",
  fileSet: "cr:fileSet",
  format: "cr:format",
  includes: "cr:includes",
  isLiveDataset: "cr:isLiveDataset",
  jsonPath: "cr:jsonPath",
  key: "cr:key",
  md5: "cr:md5",
  parentField: "cr:parentField",
  path: "cr:path",
  recordSet: "cr:recordSet",
  references: "cr:references",
  regex: "cr:regex",
  repeated: "cr:repeated",
  replace: "cr:replace",
  separator: "cr:separator",
  source: "cr:source",
  subField: "cr:subField",
  transform: "cr:transform"
};

const types: Readonly<Record<ExportColumn["type"], string>> = {
  string: "sc:Text",
  integer: "sc:Integer",
  number: "sc:Float",
  boolean: "sc:Boolean",
  date: "sc:Date"
};

/**
 * Returns the CSV tables as a data set after Croissant 1.0. `citeAs` is a citation. Its version is the release, which is
 * no number of three parts: two states of the data of one month would have the same.
 */
export function croissant(words: PackageWords, tables: readonly HashedTable[], citeAs: string): object {
  const { release, sources } = words;
  const names = new Set(tables.map((each) => each.words.name));
  return {
    "@context": context,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.0",
    name: words.name,
    description: words.description,
    url: words.homepage,
    license: licencesOf(sources),
    creator: [...new Set(sources.map(({ publisher }) => publisher))].map((name) => ({
      "@type": "sc:Organization",
      name
    })),
    publisher: { "@type": "sc:Organization", name: words.title },
    datePublished: release.date,
    version: release.id,
    isLiveDataset: true,
    inLanguage: sourceLanguage,
    citeAs,
    distribution: tables.map(fileObject),
    recordSet: tables.map((each) => recordSet(each, names))
  };
}

/** The deeds of the sources' licences; terms that a publisher words for himself lie at his address. */
function licencesOf(sources: PackageWords["sources"]): readonly string[] {
  return [...new Set(sources.map(({ licence, url }) => deedOf(licence) ?? url.replace("{code}", "")))];
}

function fileObject({ words, url, bytes, sha256 }: HashedTable): object {
  return {
    "@type": "cr:FileObject",
    "@id": `${words.name}.csv`,
    name: `${words.name}.csv`,
    description: words.description,
    contentUrl: url,
    contentSize: `${bytes} B`,
    encodingFormat: "text/csv",
    sha256,
    ...(words.sources.length > 0 && { license: licencesOf(words.sources) })
  };
}

function recordSet({ words, table }: HashedTable, names: ReadonlySet<string>): object {
  const { name, title, description, describe, key = keyColumns } = words;
  const keys = key.filter((column) => table.columns.some((each) => each.name === column));
  return {
    "@type": "cr:RecordSet",
    "@id": name,
    name: title,
    description,
    ...(keys.length > 0 && { key: keys.map((column) => ({ "@id": `${name}/${column}` })) }),
    field: table.columns.map((column) => {
      const says = describe(column.name);
      return {
        "@type": "cr:Field",
        "@id": `${name}/${column.name}`,
        name: column.name,
        ...(says !== undefined && { description: says }),
        dataType: types[column.type],
        source: { fileObject: { "@id": `${name}.csv` }, extract: { column: column.name } },
        ...(column.name === "area" && names.has("areas") && { references: { field: { "@id": "areas/code" } } })
      };
    })
  };
}
