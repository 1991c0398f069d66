import { referenceTables } from "../exportTables.ts";
import { figureAddresses } from "./figureAddresses.ts";
import { pageAddresses, releaseAddresses } from "./pageAddresses.ts";
import { formats, mixedPlace, indicatorPlace, iso3Place, languagePlace, slicePlace } from "./addressPlaces.ts";
import type { StaticAddress } from "./staticAddress.ts";

/** The tables beside the figures, each in two formats. */
const ofTables: readonly StaticAddress[] = referenceTables.flatMap(({ name }) =>
  (["csv", "parquet"] as const).map((format): StaticAddress => ({
    path: `/data/${name}.${format}`,
    id: `table_${name}_${format}`,
    kind: "tables",
    says: `The table ${name} as ${formats[format].is}.`,
    mediaType: formats[format].mediaType,
    places: []
  }))
);

const csvBeside: readonly StaticAddress[] = [
  {
    path: "/data/country/{iso3}.csv",
    id: "countryCsv",
    kind: "figures",
    says: "Every figure of one country, those of its regions behind them.",
    mediaType: "text/csv",
    places: [iso3Place]
  },
  {
    path: "/data/changes.csv",
    id: "changesCsv",
    kind: "tables",
    says: "What changed between two editions of a series, figure by figure.",
    mediaType: "text/csv",
    places: []
  },
  {
    path: "/data/carrying-tested.csv",
    id: "carryingTestedCsv",
    kind: "tables",
    says: "How far figures that are carried forward lay from those that came.",
    mediaType: "text/csv",
    places: []
  },
  {
    path: "/data/vintages/{vintage}.parquet",
    id: "vintageParquet",
    kind: "tables",
    says: "An earlier edition of a series as Parquet, as its publisher had it then.",
    mediaType: formats.parquet.mediaType,
    places: [{ name: "vintage", values: "vintage", means: "The id of an indicator and the day of the edition." }]
  }
];

const ofSlices: readonly StaticAddress[] = [
  {
    path: "/data/{indicator}/{slice}.json",
    id: "slice",
    kind: "slices",
    says: "One slice of an indicator for every area and year since 2000, rounded and packed: what a map of the site fetches.",
    mediaType: "application/json",
    places: [indicatorPlace, slicePlace],
    schema: "slice"
  },
  {
    path: "/data/free/{indicator}/{slice}.json",
    id: "sliceFree",
    kind: "slices",
    says: "The same of free rows alone, for the indicators of which some rows are not.",
    mediaType: "application/json",
    places: [mixedPlace, slicePlace],
    schema: "slice"
  },
  {
    path: "/data/{indicator}/{slice}.compare.json",
    id: "companion",
    kind: "slices",
    says: "What the page for comparing adds to a slice: groups, carried figures, licences.",
    mediaType: "application/json",
    places: [indicatorPlace, slicePlace],
    schema: "companion",
    internal: true
  },
  {
    path: "/data/{indicator}/breaks.json",
    id: "breaks",
    kind: "slices",
    says: "The years from which the series of an indicator cannot be held against what was before.",
    mediaType: "application/json",
    places: [indicatorPlace],
    schema: "seriesBreaks",
    internal: true
  },
  {
    path: "/data/source-lines/{language}.json",
    id: "sourceLines",
    kind: "slices",
    says: "Who publishes each measure of the page for comparing, and under which licence, in a language.",
    mediaType: "application/json",
    places: [languagePlace],
    schema: "sourceLines",
    internal: true
  },
  {
    path: "/charts/words-{language}.json",
    id: "pictureWords",
    kind: "charts",
    says: "The words of pictures that a browser draws, in a language.",
    mediaType: "application/json",
    places: [languagePlace],
    schema: "pictureWords",
    internal: true
  },
  {
    path: "/data/names/{language}.json",
    id: "names",
    kind: "slices",
    says: "The names that the search of the site knows in a language.",
    mediaType: "application/json",
    places: [languagePlace],
    schema: "names",
    internal: true
  },
  {
    path: "/data/compare-areas/{language}.json",
    id: "compareAreas",
    kind: "slices",
    says: "What the page for comparing knows of each area, with its name in a language.",
    mediaType: "application/json",
    places: [languagePlace],
    schema: "compareAreas",
    internal: true
  },
  {
    path: "/data/table-names.json",
    id: "tableNames",
    kind: "slices",
    says: "Names of areas in the languages of the site and of the United Nations, for the tables that readers bring.",
    mediaType: "application/json",
    places: [],
    schema: "tableNames",
    internal: true
  },
  {
    path: "/data/pick-map.svg",
    id: "pickMap",
    kind: "slices",
    says: "The outlines on which countries are picked.",
    mediaType: "image/svg+xml",
    places: [],
    internal: true
  }
];

const ofDescriptions: readonly StaticAddress[] = [
  {
    path: "/data/manifest.json",
    id: "manifest",
    kind: "descriptions",
    says: "The sources with licence, hash and rows kept and dropped, what was withheld, and the hash of each table.",
    mediaType: "application/json",
    places: [],
    schema: "manifest"
  },
  {
    path: "/data/openapi.json",
    id: "openapi",
    kind: "descriptions",
    says: "This description of all addresses, OpenAPI 3.1.",
    mediaType: "application/json",
    places: [],
    schema: "openapi"
  },
  {
    path: "/data/schema/{schema}.json",
    id: "schema",
    kind: "descriptions",
    says: "The JSON Schema (2020-12) of a kind of JSON file.",
    mediaType: "application/schema+json",
    places: [{ name: "schema", values: "schema", means: "The name of the schema." }],
    schema: "schema"
  },
  {
    path: "/data/dcat.json",
    id: "dcat",
    kind: "descriptions",
    says: "The catalogue of all data sets and kept releases, DCAT 3 as JSON-LD, with the licence of each distribution.",
    mediaType: "application/ld+json",
    places: [],
    schema: "linked"
  },
  {
    path: "/data/sdmx/structure.json",
    id: "sdmxStructure",
    kind: "descriptions",
    says: "The data structure definition of each indicator with its concepts and code lists, SDMX-JSON 2.0 (SDMX 3.0).",
    mediaType: "application/vnd.sdmx.structure+json;version=2.0.0",
    places: [],
    schema: "sdmxStructure"
  },
  {
    path: "/llms.txt",
    id: "llms",
    kind: "descriptions",
    says: "What the site holds, where, and how to cite it, in Markdown for language models.",
    mediaType: "text/plain",
    places: []
  }
];

/** Every address of the site that programs read; those that only its own scripts read are `internal`. */
export const staticAddresses: readonly StaticAddress[] = [
  ...figureAddresses(""),
  ...figureAddresses("free/"),
  ...csvBeside,
  ...ofTables,
  ...ofSlices,
  ...ofDescriptions,
  ...pageAddresses,
  ...releaseAddresses
];

/** The files that only the scripts of the site read, outside of `data/`: their schemas are kept, their addresses not described. */
export const scriptFiles: readonly Pick<StaticAddress, "path" | "schema">[] = [
  { path: "/offline/{language}.json", schema: "keptParts" },
  { path: "/kept/{hash}.json", schema: "keptFiles" },
  { path: "/engine/words-{language}.json", schema: "deskWords" },
  { path: "/engine/world.json", schema: "outlines" },
  { path: "/outlines/words-{language}.json", schema: "regionWords" },
  { path: "/outlines/{region}.json", schema: "outlines" }
];
