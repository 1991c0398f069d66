import { strToU8, unzipSync } from "fflate";
import { SourceError } from "../adapter.ts";
import { decodeText, parseCsv } from "../csv.ts";
import { ituFiles } from "../sources/ituFiles.ts";
import { download } from "./download.ts";
import type { Effects } from "../effects.ts";
import type { Download, Patience, SourceRequest } from "./download.ts";
import { known } from "../../../src/model/known.ts";

/** Throughput and latency are not fit to publish: nobody asks for them. */
const unasked: readonly string[] = ["average-download-throughput-fixed-broadband", "packet-latency-fixed-broadband"];

/** The DataHub's numbers of the series in each of our files. */
export const dataHubFiles: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  Object.entries(ituFiles)
    .filter(([name]) => !unasked.includes(name))
    .map(([name, { series }]) => [name, Object.values(series)])
);

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

const publisher = "International Telecommunication Union (ITU), DataHub";

const fileOf = (name: string): string => `itu/${name}.csv`;

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
    file: fileOf(name),
    publisher,
    licence: "CC-BY-NC-SA-3.0-IGO",
    url: urlOf(known(codes[0], "series")).href,
    vintage: effects.now().toISOString().slice(0, 10),
    content: strToU8(`${[header, ...lines].join("\n")}\n`)
  };
}

/** Returns a request for every file of the ITU DataHub. The DataHub dates none: the day of fetching is the vintage. */
export function ituRequests(base: URL, effects: Effects, patience?: Patience): readonly SourceRequest[] {
  return Object.entries(dataHubFiles).map(([name, codes]) => ({
    file: fileOf(name),
    publisher,
    fetch: () => fetchDataHubFile(name, codes, base, effects, patience)
  }));
}
