import { SourceError } from "../adapter.ts";
import { decodeText, yearIn } from "../csv.ts";
import { normaliseWorldBank, worldBankPublisher } from "./worldBank.ts";
import type { SourceAdapter } from "../adapter.ts";
import type { WorldBankRow } from "./worldBank.ts";

/** A row of the API: the value is undefined where the World Bank has none for the year. */
export interface ApiRow extends Omit<WorldBankRow, "value"> {
  readonly value: number | undefined;
}

/** A page of an answer: where it stands, and its rows unread. */
export interface ApiPage {
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** The day on which the series was last changed. */
  readonly lastUpdated: string;
  readonly rows: readonly unknown[];
}

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** Returns a page of the API's JSON; throws a SourceError for a message in place of data, no rows, or another shape. */
export function readApiPage(content: Uint8Array, file: string): ApiPage {
  let answer: unknown;
  try {
    answer = JSON.parse(decodeText(content, file));
  } catch (error) {
    throw new SourceError(file, `is not JSON: ${String(error)}`);
  }
  if (!Array.isArray(answer)) throw new SourceError(file, "is not an answer of the World Bank's API");
  const [head, rows] = answer as readonly unknown[];
  // The API answers 200 with a lone message if it does not know the series.
  const message = field(head, "message");
  if (message !== undefined) throw new SourceError(file, `answers ${JSON.stringify(message)}`);
  const [page, pages, total] = ["page", "pages", "total"].map((name) => Number(field(head, name)));
  const lastUpdated = field(head, "lastupdated");
  if (!page || !pages || !total || typeof lastUpdated !== "string" || !Array.isArray(rows)) {
    throw new SourceError(file, `holds no rows: ${JSON.stringify(answer).slice(0, 120)}`);
  }
  return { page, pages, total, lastUpdated, rows };
}

function toRow(value: unknown, row: number, file: string): ApiRow {
  const [area, date, figure] = ["countryiso3code", "date", "value"].map((name) => field(value, name));
  const series = field(field(value, "indicator"), "id");
  if (typeof area !== "string" || typeof date !== "string" || typeof series !== "string") {
    throw new SourceError(file, `row ${row}: ${JSON.stringify(value)} is no figure`);
  }
  if (figure !== null && typeof figure !== "number") {
    throw new SourceError(file, `row ${row}: ${JSON.stringify(figure)} is not a number`);
  }
  // The API leaves the code of some of its groups empty.
  return { row, series, area: area === "" ? "WLD" : area, period: yearIn(file, row, date), value: figure ?? undefined };
}

/** The API's JSON, all pages in one document: see `fetchSeries`. */
export const worldBankApi: SourceAdapter<ApiRow> = {
  publisher: worldBankPublisher,
  parse: (content, { file }) => readApiPage(content, file).rows.map((row, index) => toRow(row, index + 1, file)),
  normalise(rows, file) {
    const filled = rows.flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }]));
    const { dropped, ...normalised } = normaliseWorldBank(filled, file);
    const empty = rows.length - filled.length;
    return { ...normalised, read: rows.length, dropped: empty === 0 ? dropped : { ...dropped, "no-value": empty } };
  }
};
