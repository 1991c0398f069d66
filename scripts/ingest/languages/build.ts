import { readableArticles, readableDepth } from "../../../src/stats/readable.ts";
import { SourceError } from "../adapter.ts";
import { toAreaCode } from "../areaCodes.ts";
import { cldrFiles, parseCldr } from "../sources/cldr.ts";
import { parseCrawledPages } from "../sources/commonCrawl.ts";
import { parseGlottolog } from "../sources/glottolog.ts";
import { parseSpeechHours } from "../sources/commonVoice.ts";
import { parseDeclarationIndex } from "../sources/declaration.ts";
import {
  compareEditions,
  parseEditionsCsv,
  parseEditionsWorkbook,
  parsePageViews,
  parseWikiLanguages
} from "../sources/wikimedia.ts";
import { areaLanguagesOf } from "./areaLanguages.ts";
import { createLanguageCodes, type LanguageCodes } from "./codes.ts";
import { listedLanguages } from "./settled.ts";
import { languageTable, speakersByLanguage } from "./languageTable.ts";
import { coverageObservations, depthObservations, knownAreas, pageViewObservations, unreadAreas } from "./measures.ts";
import { editionsByLanguage, pagesByLanguage, speechByLanguage, translationsByLanguage } from "./presence.ts";
import type { SourceFile, SourceObservation } from "../adapter.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import type { AreaLanguage, Language } from "../../../src/model/language.ts";
import type { RowCount } from "../../../src/model/source.ts";
import type { IsLocal } from "./measures.ts";

/** The two tables of languages, the measures on them, and what became of the rows of each file. */
export interface Languages {
  readonly languages: readonly Language[];
  readonly areaLanguages: readonly AreaLanguage[];
  readonly observations: readonly SourceObservation[];
  /** By the path of the file in the source folder; CLDR's, which is one source, by "cldr-core". */
  readonly counts: ReadonlyMap<string, RowCount>;
  /** The areas that the measures leave out, by reason. */
  readonly withheld: Readonly<Record<string, readonly string[]>>;
  /** The areas that only `best-language-depth` leaves out: the languages of half of their people are not detected. */
  readonly notDetected: readonly string[];
  /** The areas that only the coverage leaves out: programs made the editions of half of their people. */
  readonly unread: readonly string[];
}

const roles = {
  workbook: /^wikimedia\/list-of-wikipedias-.*\.xlsx$/,
  editions: /^wikimedia\/list-of-wikipedias-.*\.csv$/,
  wikis: /^wikimedia\/wikis\.tsv$/,
  views: /^wikimedia\/page-views-per-country-.*\.csv$/,
  settled: /^glottolog\/languages\.csv$/,
  crawl: /^commoncrawl\/languages-.*\.csv$/,
  speech: /^commonvoice\/.*\.json$/,
  declaration: /^unicode\/udhr-index\.xml$/
} as const;
type Role = keyof typeof roles;

/** True for a file that `buildLanguages` reads from the source folder. */
export function isLanguageFile(path: string): boolean {
  return Object.values(roles).some((role) => role.test(path));
}

/** Returns the kinds of files, as patterns, that `buildLanguages` would miss among these; none where there are none at all. */
export function missingLanguageFiles(files: readonly string[]): readonly string[] {
  if (!files.some(isLanguageFile)) return [];
  return Object.values(roles).flatMap((role) => (files.some((file) => role.test(file)) ? [] : [String(role)]));
}

/**
 * Builds the tables of languages from the files of the source folder, by path, and those of CLDR (`cldrFiles`, by their
 * path below node_modules). `sources` holds a record for each file of the folder and the one of `cldrSourceFile`.
 * `isLocal` decides what the measures count; the table of area languages keeps its own flag. Throws a SourceError for a
 * file that is missing, of another layout, or at odds with its copy.
 */
export async function buildLanguages(
  files: ReadonlyMap<string, Uint8Array>,
  sources: readonly SourceFile[],
  isLocal: IsLocal = ({ local }) => local
): Promise<Languages> {
  const input = createInput(files, sources);
  const cldr = parseCldr(new Map(cldrFiles.flatMap((path) => entryOf(files, path))));
  const toCode = createLanguageCodes(cldr.aliases);
  const settled = input("settled");
  const glottolog = parseGlottolog(settled.content, settled.file.file);
  const isListed = listedLanguages(glottolog.languages, toCode, settled.file.file);
  const areas = areaLanguagesOf(cldr, toCode, isListed);
  const speakers = speakersByLanguage(areas);
  const isSpoken = (language: string): boolean => speakers.has(language);

  const { workbook, crawl, wikiLanguages, presence, counts } = await readPresence(input, toCode, isSpoken);
  const languages = languageTable(speakers, presence, cldr, toCode);
  const byCode = new Map(languages.map((language) => [language.code, language]));
  const cldrSource = sourceOf(sources, "unicode-cldr");
  const basis = (file: SourceFile): { readonly period: number; readonly source: string } => ({
    period: yearOf(file),
    source: `${settled.file.id}+${cldrSource.id}+${file.id}`
  });
  const { known, withheld } = knownAreas(areas.rows, isLocal);
  const views = measurePageViews(input("views"), areas.rows.filter(isLocal), wikiLanguages.languages, toCode, basis);
  const articlesOf = readableArticles(byCode);
  const depths = depthObservations(known, readableDepth(byCode), basis(crawl.file));
  const deep = new Set(depths.filter(({ indicator }) => indicator === "best-language-depth").map(({ area }) => area));
  return {
    languages,
    areaLanguages: areas.rows,
    observations: [...coverageObservations(known, articlesOf, basis(workbook.file)), ...depths, ...views.observations],
    counts: new Map([
      [cldrSource.file, areas.counts],
      [settled.file.file, glottolog.counts],
      [views.file.file, views.counts],
      ...counts
    ]),
    withheld,
    unread: [...unreadAreas(known, articlesOf)],
    notDetected: known.filter(({ area }) => !deep.has(area)).map(({ area }) => area)
  };
}

/** What there is in each language that is spoken, by the files of the publishers, and how many rows each of them had. */
async function readPresence(
  input: (role: Role) => Input,
  toCode: LanguageCodes,
  isSpoken: (language: string) => boolean
) {
  const [workbook, copy, wikis] = [input("workbook"), input("editions"), input("wikis")];
  const [crawl, speech, declaration] = [input("crawl"), input("speech"), input("declaration")];
  const listed = await parseEditionsWorkbook(workbook.content, workbook.file.file);
  compareEditions(listed, parseEditionsCsv(copy.content, copy.file.file), copy.file.file);
  const wikiLanguages = parseWikiLanguages(wikis.content, wikis.file.file);
  const editions = editionsByLanguage(listed, wikiLanguages.languages, toCode, isSpoken);
  const pages = pagesByLanguage(parseCrawledPages(crawl.content, crawl.file.file), toCode, isSpoken);
  const hours = speechByLanguage(parseSpeechHours(speech.content, speech.file.file), toCode, isSpoken);
  const texts = parseDeclarationIndex(declaration.content, declaration.file.file);
  const translations = translationsByLanguage(texts, toCode, isSpoken);
  const counts: readonly (readonly [file: string, counts: RowCount])[] = [
    [workbook.file.file, editions.counts],
    [copy.file.file, { read: listed.length, kept: 0, dropped: { "compared-with-workbook": listed.length } }],
    [wikis.file.file, wikiCounts(wikiLanguages.read, wikiLanguages.languages.size)],
    [crawl.file.file, pages.counts],
    [speech.file.file, hours.counts],
    [declaration.file.file, translations.counts]
  ];
  return {
    ...{ workbook, crawl, wikiLanguages, counts },
    presence: {
      editions: editions.byLanguage,
      pages: pages.byLanguage,
      speechHours: hours.byLanguage,
      translations: translations.byLanguage
    }
  };
}

interface Input {
  readonly file: SourceFile;
  readonly content: Uint8Array;
}

function createInput(files: ReadonlyMap<string, Uint8Array>, sources: readonly SourceFile[]): (role: Role) => Input {
  return (role) => {
    const file = sources.find((source) => roles[role].test(source.file));
    const content = file && files.get(file.file);
    if (!file || !content) throw new SourceError(String(roles[role]), "no such source file");
    return { file, content };
  };
}

function measurePageViews(
  { file, content }: Input,
  local: readonly AreaLanguage[],
  wikiLanguages: ReadonlyMap<string, string>,
  toCode: (tag: string) => string | undefined,
  basis: (file: SourceFile) => { readonly period: number; readonly source: string }
): { readonly file: SourceFile; readonly observations: readonly SourceObservation[]; readonly counts: RowCount } {
  const rows = parsePageViews(content, file.file);
  const localByArea = Map.groupBy(local, ({ area }) => area);
  const { observations, dropped } = pageViewObservations(
    rows,
    (area) => {
      const languages = localByArea.get(area);
      return languages && new Set(languages.map(({ language }) => language));
    },
    areaOrUndefined,
    (wiki) => toCode(wikiLanguages.get(wiki) ?? wiki),
    basis(file)
  );
  return { file, observations, counts: { read: rows.length, kept: observations.length, dropped } };
}

function areaOrUndefined(code: string): AreaCode | undefined {
  const area = toAreaCode(code);
  return typeof area === "string" ? area : undefined;
}

function wikiCounts(read: number, wikipedias: number): RowCount {
  return { read, kept: wikipedias, dropped: { "not-a-wikipedia": read - wikipedias } };
}

function entryOf(files: ReadonlyMap<string, Uint8Array>, path: string): readonly (readonly [string, Uint8Array])[] {
  const content = files.get(path);
  return content ? [[path, content]] : [];
}

function sourceOf(sources: readonly SourceFile[], id: string): SourceFile {
  const source = sources.find((each) => each.id === id);
  if (!source) throw new SourceError(id, "no such source");
  return source;
}

function yearOf({ vintage, file }: SourceFile): number {
  const year = Number(vintage.slice(0, 4));
  if (!(year >= 2000 && year <= 2100)) throw new SourceError(file, `no year in the vintage "${vintage}"`);
  return year;
}
