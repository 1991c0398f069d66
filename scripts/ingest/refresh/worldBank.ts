import { SourceError } from "../adapter.ts";
import { readApiPage } from "../sources/worldBankApi.ts";
import { awaitedSeries, worldBankSeries } from "../sources/worldBankSeries.ts";
import { download } from "./download.ts";
import type { Effects } from "../effects.ts";
import type { ApiPage } from "../sources/worldBankApi.ts";
import type { Download, Patience, SourceRequest } from "./download.ts";

/** Series that the repository holds since 2000 only; the others since 1960. */
const since2000: readonly string[] = [
  "IT.NET.USER.ZS",
  "IT.CEL.SETS.P2",
  "NY.GDP.PCAP.CD",
  "SI.POV.DDAY",
  "SE.ADT.LITR.ZS"
];

const publisher = "World Bank, World Development Indicators";

const fileOf = (code: string): string => `worldbank/api/${code}.json`;

function pageUrl(base: URL, code: string, page: number, lastYear: number): URL {
  const url = new URL(`v2/country/all/indicator/${code}`, base);
  const first = since2000.includes(code) ? 2000 : 1960;
  url.search = new URLSearchParams({
    format: "json",
    date: `${first}:${lastYear}`,
    per_page: "10000",
    page: String(page)
  }).toString();
  return url;
}

/** Returns all pages of a series in one document; throws a SourceError where the series changes between two pages. */
export async function fetchSeries(code: string, base: URL, effects: Effects, patience?: Patience): Promise<Download> {
  const lastYear = effects.now().getUTCFullYear();
  const read = (page: number): Promise<ApiPage> => {
    const url = pageUrl(base, code, page, lastYear);
    return download(url, (body) => readApiPage(body, url.href), effects, patience);
  };
  const first = await read(1);
  const rows = [...first.rows];
  for (let page = 2; page <= first.pages; page += 1) {
    const next = await read(page);
    if (next.page !== page || next.pages !== first.pages || next.lastUpdated !== first.lastUpdated) {
      throw new SourceError(pageUrl(base, code, page, lastYear).href, "is not a page of the same edition");
    }
    rows.push(...next.rows);
  }
  const { total, lastUpdated } = first;
  const url = pageUrl(base, code, 1, lastYear).href;
  if (rows.length !== total) throw new SourceError(url, `has ${rows.length} rows, not ${total}`);
  const head = { page: 1, pages: 1, total, lastupdated: lastUpdated };
  return {
    file: fileOf(code),
    publisher,
    licence: "CC-BY-4.0",
    url,
    vintage: lastUpdated,
    content: new TextEncoder().encode(JSON.stringify([head, rows]))
  };
}

/** Returns a request for every series of the World Bank that is an indicator of ours, or that the site awaits. */
export function worldBankRequests(base: URL, effects: Effects, patience?: Patience): readonly SourceRequest[] {
  return [...worldBankSeries.keys(), ...Object.keys(awaitedSeries)].map((code) => ({
    file: fileOf(code),
    publisher,
    fetch: () => fetchSeries(code, base, effects, patience)
  }));
}
