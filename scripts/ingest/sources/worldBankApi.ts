import { SourceError } from "../adapter.ts";
import { parseJson, yearIn } from "../csv.ts";
import { normaliseWorldBank, worldBankPublisher } from "./worldBank.ts";
import { checkSeries } from "./worldBankSeries.ts";
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

/** The World Bank's codes of two letters for its groups; which of them a row is of does not matter: none is an area. */
const groupIds: ReadonlySet<string> = new Set(
  (
    "1A 1W 4E 7E 8S B8 EU F1 OE S1 S2 S3 S4 T2 T3 T4 T5 T6 T7 V1 V2 V3 V4 XC XD XE XF XG XH XI XJ XL XM XN XO XP XQ XT " +
    "XU XY Z4 Z7 ZF ZG ZH ZI ZJ ZQ ZT"
  ).split(" ")
);
const anyGroup = "WLD";

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** Returns a page of the API's JSON; throws a SourceError for a message in place of data, no rows, or another shape. */
export function readApiPage(content: Uint8Array, file: string): ApiPage {
  const answer = parseJson(content, file);
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

/**
 * The API leaves the code of some groups empty, and of every area where it takes a series from another database: then
 * `country.id` is the code of three letters, or the World Bank's own of two, which only groups are known by here.
 */
function areaOf(file: string, row: number, code: string, country: unknown): string {
  const [id, label] = ["id", "value"].map((name) => field(country, name));
  if (code === "") {
    if (typeof id === "string" && (id.length === 3 || groupIds.has(id))) return id.length === 3 ? id : anyGroup;
    throw new SourceError(file, `row ${row}: no area code for ${JSON.stringify(label ?? id ?? country)}`);
  }
  if (typeof id === "string" && id.length === 3 && id !== code) {
    throw new SourceError(file, `row ${row}: countryiso3code "${code}" is not country.id "${id}"`);
  }
  return code;
}

function toRow(value: unknown, row: number, file: string): ApiRow {
  const [area, date, figure] = ["countryiso3code", "date", "value"].map((name) => field(value, name));
  const [series, name] = ["id", "value"].map((name) => field(field(value, "indicator"), name));
  if (typeof area !== "string" || typeof date !== "string" || typeof series !== "string") {
    throw new SourceError(file, `row ${row}: ${JSON.stringify(value)} is no figure`);
  }
  if (figure !== null && typeof figure !== "number") {
    throw new SourceError(file, `row ${row}: ${JSON.stringify(figure)} is not a number`);
  }
  checkSeries(file, row, { series, name: typeof name === "string" ? name : undefined });
  return {
    row,
    series,
    area: areaOf(file, row, area, field(value, "country")),
    period: yearIn(file, row, date),
    value: figure ?? undefined
  };
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
