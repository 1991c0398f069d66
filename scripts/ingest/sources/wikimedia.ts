import { SourceError } from "../adapter.ts";
import { checkHeader, numberIn, parseCsv } from "../csv.ts";
import { cellText, sheetIn } from "../xlsx.ts";
import type { CsvRow } from "../csv.ts";

/** An edition of Wikipedia in the List of Wikipedias. */
export interface EditionRow {
  /** The first part of its address, which is not always a language code: "als" is Alemannic. */
  readonly wiki: string;
  readonly name: string;
  readonly articles: number;
  readonly activeUsers: number;
}

/** The Wikipedia page views of a country by edition. */
export interface PageViewsRow {
  readonly area: string;
  /** Per cent by wiki code. */
  readonly shares: ReadonlyMap<string, number>;
  /** Per cent in editions that are not named. */
  readonly other: number;
}

const editionColumns = ["Wiki", "Language", "Articles", "Active users"];

/** Returns the editions of the workbook, whose names are right; throws a SourceError for another layout. */
export async function parseEditionsWorkbook(content: Uint8Array, file: string): Promise<readonly EditionRow[]> {
  const [header = [], ...rows] = await sheetIn(content, file);
  checkHeader(header, editionColumns, file);
  const places = new Map(editionColumns.map((column) => [column, header.indexOf(column)]));
  return toEditions(
    rows.map((cells, index) => ({
      row: index + 2,
      cells: Object.fromEntries([...places].map(([column, place]) => [column, cellText(cells[place])]))
    })),
    file
  );
}

/** Returns the editions of the CSV, which is not UTF-8 and has lost the letters that its encoding lacks. */
export function parseEditionsCsv(content: Uint8Array, file: string): readonly EditionRow[] {
  const text = new TextDecoder("windows-1252").decode(content);
  return toEditions(parseCsv(new TextEncoder().encode(text), file, editionColumns), file);
}

/** Throws a SourceError unless the two copies of the list hold the same editions with the same counts. */
export function compareEditions(workbook: readonly EditionRow[], csv: readonly EditionRow[], file: string): void {
  const byWiki = new Map(csv.map((edition) => [edition.wiki, edition]));
  if (byWiki.size !== workbook.length) {
    throw new SourceError(file, `${byWiki.size} editions, but ${workbook.length} in the workbook`);
  }
  for (const { wiki, articles, activeUsers } of workbook) {
    const other = byWiki.get(wiki);
    if (other?.articles !== articles || other.activeUsers !== activeUsers) {
      throw new SourceError(file, `${wiki}: ${other?.articles ?? "no"} articles, but ${articles} in the workbook`);
    }
  }
}

/** Returns the language of each Wikipedia by wiki code, and how many wikis of all kinds the file lists. */
export function parseWikiLanguages(
  content: Uint8Array,
  file: string
): { readonly languages: ReadonlyMap<string, string>; readonly read: number } {
  const rows = parseCsv(content, file, ["domain_name", "database_group", "language_code"], "\t");
  const languages = new Map<string, string>();
  for (const { row, cells } of rows) {
    const { database_group: group, domain_name: domain = "", language_code: language = "" } = cells;
    if (group !== "wikipedia") continue;
    const wiki = domain.split(".")[0] ?? "";
    if (wiki === "" || language === "") throw new SourceError(file, `row ${row}: "${domain}" has no language`);
    languages.set(wiki, language);
  }
  return { languages, read: rows.length };
}

/** Returns the page views of each country by edition; small shares stand in HTML, which is taken off. */
export function parsePageViews(content: Uint8Array, file: string): readonly PageViewsRow[] {
  return parseCsv(content, file, ["ISO", "breakdown_per_language"]).map(({ row, cells }) => {
    const shares = new Map<string, number>();
    let other = 0;
    for (const part of (cells["breakdown_per_language"] ?? "").split("|")) {
      const [wiki = "", , text = ""] = part.split(":");
      const percent = /^(\d+(?:\.\d+)?)%$/.exec(text.replace(/<[^>]*>/g, "").replaceAll("^", ","));
      if (wiki === "" || !percent) throw new SourceError(file, `row ${row}: "${part}" is not code:name:share%`);
      const share = Number(percent[1]);
      if (wiki === "^") other += share;
      else shares.set(wiki, (shares.get(wiki) ?? 0) + share);
    }
    return { area: cells["ISO"] ?? "", shares, other };
  });
}

function toEditions(rows: readonly CsvRow[], file: string): readonly EditionRow[] {
  const seen = new Set<string>();
  return rows.map(({ row, cells }) => {
    const wiki = cells["Wiki"] ?? "";
    if (!/^[a-z][a-z-]*$/.test(wiki)) throw new SourceError(file, `row ${row}: "${wiki}" is not a wiki code`);
    if (seen.has(wiki)) throw new SourceError(file, `row ${row}: ${wiki} occurs twice`);
    seen.add(wiki);
    const count = (column: string): number => numberIn(file, row, cells[column] ?? "");
    return { wiki, name: cells["Language"] ?? "", articles: count("Articles"), activeUsers: count("Active users") };
  });
}
