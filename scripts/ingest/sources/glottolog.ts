import { SourceError } from "../adapter.ts";
import { parseCsv } from "../csv.ts";
import { isoCodeOfTwo } from "../isoCodesOfTwo.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import type { RowCount } from "../../../src/model/source.ts";

/** A language or dialect of Glottolog that has an ISO 639-3 code. */
export interface GlottologLanguage {
  readonly iso3: string;
  /** Where a community of long standing speaks it. */
  readonly areas: readonly AreaCode[];
}

/** What a file of Glottolog holds of languages that others have a code for, and what became of its rows. */
export interface GlottologRead {
  readonly languages: readonly GlottologLanguage[];
  readonly counts: RowCount;
}

const columns = ["Glottocode", "ISO639P3code", "Level", "Countries"];
const levels: readonly string[] = ["family", "language", "dialect"];

/**
 * Returns the languages of Glottolog's table that have an ISO 639-3 code, families and dialects with one too: some
 * standards are dialects there. Throws a SourceError for a code that stands twice, an unknown level, or a country that
 * is no ISO code.
 */
export function parseGlottolog(content: Uint8Array, file: string): GlottologRead {
  const rows = parseCsv(content, file, columns);
  const seen = new Map<string, number>();
  const languages = rows.flatMap(({ row, cells }): readonly GlottologLanguage[] => {
    const { ISO639P3code: iso3 = "", Level: level = "", Countries: listed = "" } = cells;
    if (!levels.includes(level)) throw new SourceError(file, `row ${row}: unknown level "${level}"`);
    if (iso3 === "") return [];
    const first = seen.get(iso3);
    if (first !== undefined) throw new SourceError(file, `row ${row}: ${iso3} stands in row ${first} already`);
    seen.set(iso3, row);
    const areas = listed
      .split(";")
      .filter((code) => code !== "")
      .map((code) => {
        const area = isoCodeOfTwo(code);
        if (area === undefined) throw new SourceError(file, `row ${row}: "${code}" is no code of a country`);
        return area;
      });
    return [{ iso3, areas }];
  });
  const kept = languages.length;
  return { languages, counts: { read: rows.length, kept, dropped: { "no-iso-code": rows.length - kept } } };
}
