import { SourceError } from "../adapter.ts";
import { numberIn, parseCsv } from "../csv.ts";

/** The pages of one crawl in a language, by ISO 639-3 code or macrolanguage. */
export interface CrawledPages {
  /** "<unknown>" for pages whose language was not recognised. */
  readonly language: string;
  readonly pages: number;
}

/** Returns the pages by language of the one crawl in the file; throws a SourceError for a second crawl or language. */
export function parseCrawledPages(content: Uint8Array, file: string): readonly CrawledPages[] {
  const rows = parseCsv(content, file, ["crawl", "primary_language", "pages"]);
  const seen = new Set<string>();
  const crawl = rows[0]?.cells["crawl"];
  return rows.map(({ row, cells }) => {
    const language = cells["primary_language"] ?? "";
    if (cells["crawl"] !== crawl) throw new SourceError(file, `row ${row}: a second crawl, "${cells["crawl"] ?? ""}"`);
    if (language === "" || seen.has(language)) throw new SourceError(file, `row ${row}: "${language}" occurs twice`);
    seen.add(language);
    return { language, pages: numberIn(file, row, cells["pages"] ?? "") };
  });
}
