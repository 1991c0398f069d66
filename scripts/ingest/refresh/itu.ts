import { strToU8, unzipSync } from "fflate";
import { SourceError } from "../adapter.ts";
import { decodeText, parseCsv } from "../csv.ts";
import { download } from "./download.ts";
import type { Effects } from "../effects.ts";
import type { Download, Patience } from "./download.ts";

/** The DataHub's code ids of the series in each of our files; throughput and latency are not asked for. */
export const dataHubFiles: Readonly<Record<string, readonly number[]>> = {
  "individuals-using-the-internet": [11624],
  "households-with-internet-access-at-home": [12047],
  "individuals-who-own-a-mobile-telephone": [28027],
  "population-coverage-by-mobile-network-technology": [194, 430, 19306, 34236],
  "data-only-mobile-broadband-basket-5-gb": [36055, 36056, 36057],
  "fixed-broadband-internet-basket-5-gb": [33330, 33331, 33332],
  "mobile-data-and-voice-low-consumption-basket": [38964, 38965, 38966],
  "mobile-data-and-voice-high-consumption-basket": [38968, 38969, 38970],
  "active-mobile-broadband-subscriptions": [11632, 12066],
  "fixed-broadband-subscriptions": [19257, 19303],
  "mobile-cellular-subscriptions": [178, 392],
  "individuals-with-ict-skills-by-skill-level": [37371, 37372, 37374, 37375, 37377, 37378, 37380, 37381, 37383, 37384],
  "individuals-with-ict-skills-safety": [
    33797, 33798, 33799, 33800, 33803, 33806, 33809, 33812, 33815, 33954, 33957, 33960, 34003, 34006, 34007, 34021,
    34030, 34031
  ],
  "households-without-internet-by-reason": [
    16298, 16299, 16300, 16307, 16308, 16309, 16325, 16326, 16327, 16334, 16335, 16336, 16343, 16344, 16345, 16352,
    16353, 16354, 16361, 16362, 16363, 16370, 16371, 16372, 32217, 32218, 32219, 32226, 32227, 32228
  ]
};

/** Returns the one table in the DataHub's archive; throws a SourceError for anything else, or rows of another series. */
function tableIn(body: Uint8Array, code: number, url: string): string {
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(body);
  } catch (error) {
    throw new SourceError(url, `is not a zip archive: ${String(error)}`);
  }
  const tables = Object.entries(files).filter(([name]) => /\.csv$/i.test(name));
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new SourceError(url, `holds ${tables.length} tables`);
  const rows = parseCsv(table[1], url, ["seriesID", "seriesCode", "entityIso", "dataValue", "dataYear"]);
  const other = rows.find(({ cells }) => Number(cells["seriesID"]) !== code);
  if (other) throw new SourceError(url, `row ${other.row}: series "${other.cells["seriesID"] ?? ""}", not ${code}`);
  return decodeText(table[1], url).replace(/\r\n/g, "\n").trimEnd();
}

/** Returns one of our files, made of its series; throws a SourceError where their columns differ. */
export async function fetchDataHubFile(
  name: string,
  codes: readonly number[],
  base: URL,
  effects: Effects,
  patience?: Patience
): Promise<Download> {
  const urlOf = (code: number): URL => new URL(`v2/data/download/byid/${code}/iscollection/false`, base);
  let header: string | undefined;
  const lines: string[] = [];
  for (const code of codes) {
    const url = urlOf(code);
    const table = await download(url, (body) => tableIn(body, code, url.href), effects, patience);
    const end = table.indexOf("\n");
    header ??= table.slice(0, end);
    if (table.slice(0, end) !== header) throw new SourceError(url.href, "has other columns than the series before it");
    lines.push(table.slice(end + 1));
  }
  return {
    file: `itu/${name}.csv`,
    publisher: "International Telecommunication Union (ITU), DataHub",
    licence: "CC-BY-NC-SA-3.0-IGO",
    url: urlOf(codes[0] ?? 0).href,
    vintage: effects.now().toISOString().slice(0, 10),
    content: strToU8(`${[header, ...lines].join("\n")}\n`)
  };
}

/** Fetches every series of the ITU DataHub that is published here. The DataHub dates none: the day of fetching is the vintage. */
export async function fetchItu(base: URL, effects: Effects, patience?: Patience): Promise<readonly Download[]> {
  const downloads: Download[] = [];
  for (const [name, codes] of Object.entries(dataHubFiles)) {
    downloads.push(await fetchDataHubFile(name, codes, base, effects, patience));
  }
  return downloads;
}
