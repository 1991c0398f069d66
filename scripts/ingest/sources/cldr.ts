import { createHash } from "node:crypto";
import { SourceError } from "../adapter.ts";
import { parseJson } from "../csv.ts";
import { baseLanguage, siteLanguages, sourceLanguage } from "../../../src/model/language.ts";
import type { SourceFile } from "../adapter.ts";

/** A language in a territory, as CLDR writes both: `ha_Arab` in `NG`. */
export interface TerritoryLanguage {
  readonly territory: string;
  readonly language: string;
  /** Per cent of people, first and second language mixed. */
  readonly share: number;
  readonly official: string | undefined;
}

/** Readers of `desired` also read `supported`; the nearer, the more easily. */
export interface LanguageMatch {
  readonly desired: string;
  readonly supported: string;
  readonly distance: number;
}

/** What we take from CLDR. */
export interface Cldr {
  readonly version: string;
  readonly territoryLanguages: readonly TerritoryLanguage[];
  /** People in each territory, of the same vintage as the shares. */
  readonly populations: ReadonlyMap<string, number>;
  /** ISO 3166-1 alpha-3 by CLDR's territory code. */
  readonly alpha3: ReadonlyMap<string, string>;
  /** The code that replaces another one, such as "ar" for "ara" and for "arb". */
  readonly aliases: ReadonlyMap<string, string>;
  readonly matches: readonly LanguageMatch[];
  /** "modern", "moderate" or "basic" by locale. */
  readonly coverageLevels: ReadonlyMap<string, string>;
  /** Names of languages by code, of each language of the site without script and region. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const core = {
  packageJson: "cldr-core/package.json",
  territoryInfo: "cldr-core/supplemental/territoryInfo.json",
  codeMappings: "cldr-core/supplemental/codeMappings.json",
  aliases: "cldr-core/supplemental/aliases.json",
  languageMatching: "cldr-core/supplemental/languageMatching.json",
  coverageLevels: "cldr-core/coverageLevels.json"
} as const;
const namesFile = (language: string): string => `cldr-localenames-full/main/${language}/languages.json`;

const namingLanguages: readonly string[] = [...new Set([sourceLanguage, ...siteLanguages].map(baseLanguage))];

/** The files that `parseCldr` reads, below `node_modules`. */
export const cldrFiles: readonly string[] = [...Object.values(core), ...namingLanguages.map(namesFile)];

/** Returns the record of CLDR as a source: all its files count as one, and the version is its vintage. */
export function cldrSourceFile(files: ReadonlyMap<string, Uint8Array>): SourceFile {
  const version = textAt(jsonOf(files, core.packageJson), ["version"], core.packageJson);
  const hash = createHash("sha256");
  let bytes = 0;
  for (const path of cldrFiles) {
    const content = contentOf(files, path);
    hash.update(content);
    bytes += content.length;
  }
  return {
    id: "unicode-cldr",
    file: "cldr-core",
    publisher: "Unicode, CLDR",
    attribution: `Unicode Common Locale Data Repository (CLDR) ${version}`,
    licence: "Unicode-3.0",
    licenceClass: "free",
    url: "https://cldr.unicode.org/",
    vintage: version,
    retrieved: version,
    bytes,
    sha256: hash.digest("hex")
  };
}

/** Returns what CLDR says of languages, from the files of `cldrFiles`; throws a SourceError for another layout. */
export function parseCldr(files: ReadonlyMap<string, Uint8Array>): Cldr {
  const read = (path: string, ...keys: readonly string[]): Json => objectAt(jsonOf(files, path), keys, path);
  const territories = read(core.territoryInfo, "supplemental", "territoryInfo");
  const mappings = read(core.codeMappings, "supplemental", "codeMappings");
  const aliases = read(core.aliases, "supplemental", "metadata", "alias", "languageAlias");
  const namesIn = (language: string): ReadonlyMap<string, string> =>
    textsOf(read(namesFile(language), "main", language, "localeDisplayNames", "languages"));
  return {
    version: textAt(jsonOf(files, core.packageJson), ["version"], core.packageJson),
    territoryLanguages: Object.keys(territories).flatMap((code) => languagesIn(code, territories)),
    populations: new Map(
      Object.keys(territories).map((code) => [code, numberAt(territories, [code, "_population"], core.territoryInfo)])
    ),
    alpha3: textsOf(mapValues(mappings, (mapping) => (isJson(mapping) ? mapping["_alpha3"] : undefined))),
    aliases: textsOf(mapValues(aliases, (alias) => (isJson(alias) ? alias["_replacement"] : undefined))),
    matches: matchesOf(read(core.languageMatching, "supplemental", "languageMatching", "written-new")),
    coverageLevels: textsOf(read(core.coverageLevels, "coverageLevels")),
    names: new Map(namingLanguages.map((language) => [language, namesIn(language)]))
  };
}

function languagesIn(territory: string, territories: Json): readonly TerritoryLanguage[] {
  const info = objectAt(territories, [territory], core.territoryInfo);
  if (info["languagePopulation"] === undefined) return [];
  const languages = objectAt(info, ["languagePopulation"], core.territoryInfo);
  return Object.keys(languages).map((language) => {
    const share = numberAt(languages, [language, "_populationPercent"], `${core.territoryInfo}: ${territory}`);
    const official = objectAt(languages, [language], core.territoryInfo)["_officialStatus"];
    return { territory, language, share, official: typeof official === "string" ? official : undefined };
  });
}

/** Two languages this near read each other, whatever CLDR says of the way: Bosnian and Croatian. */
const twinDistance = 4;

/**
 * Matches of plain languages; those of scripts and regions say nothing of another language. One-way ones as they stand;
 * of those both ways only twins, each way, and two twins of a third: Croatian and Serbian, both twins of Serbo-Croatian.
 */
function matchesOf(matching: Json): readonly LanguageMatch[] {
  const list = matching["languageMatch"];
  if (!Array.isArray(list)) throw new SourceError(core.languageMatching, "no list of matches");
  const plain = list.flatMap((entry: unknown) => {
    if (!isJson(entry)) throw new SourceError(core.languageMatching, "a match is not an object");
    const desired = textAt(entry, ["_desired"], core.languageMatching);
    const supported = textAt(entry, ["_supported"], core.languageMatching);
    const distance = numberAt(entry, ["_distance"], core.languageMatching);
    if (!/^[a-z]{2,3}$/.test(desired) || !/^[a-z]{2,3}$/.test(supported)) return [];
    return [{ desired, supported, distance, isOneWay: entry["_oneway"] === true }];
  });
  const twins = plain
    .filter(({ isOneWay, distance }) => !isOneWay && distance <= twinDistance)
    .flatMap(({ desired, supported, distance }) => [
      { desired, supported, distance },
      { desired: supported, supported: desired, distance }
    ]);
  const ofOne = twins.flatMap((one) =>
    twins.flatMap((other) =>
      one.supported === other.desired && one.desired !== other.supported
        ? [{ desired: one.desired, supported: other.supported, distance: one.distance + other.distance }]
        : []
    )
  );
  const oneWay = plain
    .filter(({ isOneWay }) => isOneWay)
    .map(({ desired, supported, distance }) => ({ desired, supported, distance }));
  return [...oneWay, ...twins, ...ofOne];
}

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function contentOf(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array {
  const content = files.get(path);
  if (content === undefined) throw new SourceError(path, "was not read");
  return content;
}

function jsonOf(files: ReadonlyMap<string, Uint8Array>, path: string): unknown {
  return parseJson(contentOf(files, path), path);
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isJson(inner) ? inner[key] : undefined), value);
}

function objectAt(value: unknown, keys: readonly string[], file: string): Json {
  const found = valueAt(value, keys);
  if (!isJson(found)) throw new SourceError(file, `no object at ${keys.join(".")}`);
  return found;
}

function textAt(value: unknown, keys: readonly string[], file: string): string {
  const found = valueAt(value, keys);
  if (typeof found !== "string") throw new SourceError(file, `no text at ${keys.join(".")}`);
  return found;
}

function numberAt(value: unknown, keys: readonly string[], file: string): number {
  const found = valueAt(value, keys);
  const number = typeof found === "string" && found !== "" ? Number(found) : found;
  if (typeof number !== "number" || !Number.isFinite(number) || number < 0) {
    throw new SourceError(file, `no number at ${keys.join(".")}, but ${String(found)}`);
  }
  return number;
}

function mapValues(json: Json, toValue: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, toValue(value)]));
}

function textsOf(json: Json): ReadonlyMap<string, string> {
  return new Map(Object.entries(json).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])));
}
