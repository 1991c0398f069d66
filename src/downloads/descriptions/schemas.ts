import { licenceClasses } from "../../model/source.ts";
import { companion, dataPackageSchema, slice, table, tables } from "./figureSchemas.ts";
import { panel, scriptSchemas } from "./scriptSchemas.ts";
import {
  about,
  address,
  listOf,
  mapOf,
  oneOf,
  releaseId,
  sha256,
  shape,
  text,
  whole,
  yesNo,
  type Schema
} from "./schemaParts.ts";

const sourceRecord = shape({
  id: text("^[a-z0-9-]+$"),
  file: text(),
  publisher: text(),
  attribution: text(),
  licence: text(),
  licenceClass: oneOf(licenceClasses),
  url: text("^https?://"),
  vintage: about("The publisher's date of the data, or the number of an edition.", text()),
  retrieved: text(),
  bytes: whole(1),
  sha256,
  "asCatalogued?": yesNo,
  rows: about("read = kept + the sum of dropped.", shape({ read: whole(), kept: whole(), dropped: mapOf(whole()) }))
});

const manifest = shape({
  schema: about("The version of the layout of the tables.", whole(1)),
  sources: listOf(sourceRecord, 1),
  quarantined: listOf(shape({ source: text(), key: text(), value: text(), reason: text() })),
  "accepted?": listOf(shape({ name: text(), found: text(), reason: text(), sources: mapOf(sha256) })),
  "unfetched?": listOf({ type: "object", required: ["file", "publisher"] }),
  outputs: mapOf(shape({ sha256, bytes: whole(1), rows: whole() }))
});

const oembed = shape({
  version: { const: "1.0" },
  type: { const: "rich" },
  title: text(),
  provider_name: text(),
  provider_url: address,
  html: about("The frame as HTML.", text("^<iframe ")),
  width: whole(1),
  height: whole(1),
  cache_age: whole(),
  "thumbnail_url?": address,
  "thumbnail_width?": whole(1),
  "thumbnail_height?": whole(1),
  "panel?": about("Of a country, for the maps of the site: its form follows the scripts.", panel)
});

const releases = shape({
  releases: listOf(shape({ id: releaseId, date: text("^\\d{4}-\\d{2}(-\\d{2})?$"), hash: sha256 }))
});

const sdmxArtefact: Schema = {
  type: "object",
  required: ["id", "agencyID", "version", "name"],
  properties: { id: text("^[A-Za-z][A-Za-z0-9_]*$"), agencyID: text(), version: text("^\\d+\\.\\d+$"), name: text() }
};

const sdmxStructure = shape({
  meta: {
    type: "object",
    required: ["schema", "id", "prepared", "sender", "contentLanguages", "test"],
    properties: { id: text("^[A-Za-z0-9_@$-]+$"), prepared: text("^\\d{4}-\\d{2}-\\d{2}T") }
  },
  data: shape({
    codelists: listOf({ ...sdmxArtefact, required: ["id", "agencyID", "version", "name", "codes"] }, 1),
    conceptSchemes: listOf({ ...sdmxArtefact, required: ["id", "agencyID", "version", "name", "concepts"] }, 1),
    dataStructures: listOf(
      { ...sdmxArtefact, required: ["id", "agencyID", "version", "name", "dataStructureComponents"] },
      1
    ),
    dataflows: listOf({ ...sdmxArtefact, required: ["id", "agencyID", "version", "name", "structure"] }, 1)
  })
});

/** Descriptions that follow a standard of their own: its validator says more of them than a schema does here. */
const standards = {
  openapi: { type: "object", required: ["openapi", "info", "paths"], properties: { openapi: text("^3\\.1\\.") } },
  linked: { type: "object", required: ["@context", "@type"] },
  schema: { type: "object", required: ["$schema", "$id", "title"] }
};

const schemas = {
  table,
  tables,
  package: dataPackageSchema,
  slice,
  companion,
  manifest,
  releases,
  oembed,
  sdmxStructure,
  ...standards,
  ...scriptSchemas
} satisfies Readonly<Record<string, Schema>>;

/** The name of a schema, and of its file below `data/schema/`. */
export type SchemaName = keyof typeof schemas;

/** The names of all schemas. */
export const schemaNames = Object.keys(schemas) as readonly SchemaName[];

const titles: Readonly<Record<SchemaName, string>> = {
  table: "A table of figures with its rows",
  tables: "All tables of figures with their rows",
  package: "A Data Package of CSV tables",
  slice: "A slice of an indicator",
  companion: "What the page for comparing adds to a slice",
  manifest: "The manifest of the data",
  releases: "The kept releases",
  oembed: "The oEmbed answer of a chart",
  sdmxStructure: "The SDMX structures",
  openapi: "The description of the addresses",
  linked: "A description in JSON-LD",
  schema: "A JSON Schema",
  names: "The names that the search knows",
  sourceLines: "Who publishes what is compared",
  seriesBreaks: "Breaks in the series of an indicator",
  pictureWords: "The words of pictures",
  compareAreas: "The areas of the page for comparing",
  tableNames: "Names of areas for tables that readers bring",
  keptParts: "What of a language can be kept on a device",
  keptFiles: "The files that are kept on a device",
  deskWords: "The words of the analysis page",
  outlines: "The outlines of a map",
  regionWords: "The words about regions"
};

/** Returns the schema of a kind of file without an address of its own, to stand in another description. */
export function namedSchema(name: SchemaName): Schema {
  return { title: titles[name], ...schemas[name] };
}

/** Returns the JSON Schema (2020-12) of a kind of file; `root` is the address of the site. */
export function jsonSchema(name: SchemaName, root: string): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: new URL(`data/schema/${name}.json`, root).href,
    ...namedSchema(name)
  };
}
