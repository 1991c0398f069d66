import type { MapRegion } from "../model/mapRegion.ts";

/** The regions whose pages can be kept without those of the others; a country of none of them is in every copy. */
export const keptRegions = [
  "africa",
  "asia",
  "europe",
  "latin-america-caribbean",
  "pacific"
] as const satisfies readonly MapRegion[];

/** What can be asked for: all of them, or one. */
export const keptChoices = ["world", ...keptRegions] as const;
export type KeptChoice = (typeof keptChoices)[number];

/** Returns the parts of an offer that some regions need, what every page needs first. */
export function partsOf(regions: readonly KeptChoice[]): readonly string[] {
  return ["shared", "pages", ...keptRegions.filter((region) => regions.includes("world") || regions.includes(region))];
}

const sharedFile =
  /^(?:index\.html|icon\.svg|favicon\.ico|apple-touch-icon\.png|manifest\.webmanifest|watch\.js|outlines\/[^/]+\.json|charts\/words-[^/]+\.json|data\/pick-map\.svg|data\/(?!free\/|sdmx\/|schema\/|vintages\/|country\/)[^/]+\/[^/]+\.json)$/;
const languageFile = /^([a-z]{2,3})\/(?!embed\/|feeds\/)(?:([^/]+)\/)?(.+\/)?index\.html$/;
/** What a map shows of a country beside it comes with the country's oEmbed answer. */
const panelFile = /^oembed\/([a-z]{2,3})\/(country)\/([^/]+)\.json$/;

/**
 * Returns the shard that holds the hash of a file, by its path below the base path; undefined for what is not kept:
 * frames, feeds, files to take away, the engine, kept releases, and what its own name dates.
 */
export function shardOf(path: string): string | undefined {
  if (sharedFile.test(path)) return "shared";
  const [, language, section, subject] = languageFile.exec(path) ?? panelFile.exec(path) ?? [];
  if (language === undefined) return undefined;
  return section !== undefined && subject !== undefined ? `${language}-${section}` : language;
}

/** True for a file whose name holds its hash, and which is thus of no other build than the page that asks for it. */
export function isDated(path: string): boolean {
  return /^(?:assets|workers)\//.test(path);
}

/** Returns the file below the base path that an address names, whatever its query; empty outside of it. */
export function fileOf(scope: string, address: string): string {
  const bare = address.replace(/[?#].*$/s, "");
  if (!bare.startsWith(scope)) return "";
  const path = bare.slice(scope.length);
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** Returns the address that a file has: a page that of its folder. */
export function addressOf(scope: string, path: string): string {
  return scope + path.replace(/(^|\/)index\.html$/, "$1");
}

const types: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  webmanifest: "application/manifest+json"
};

/** Returns what a host would say that a file is. */
export function contentTypeOf(path: string): string {
  return types[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}
