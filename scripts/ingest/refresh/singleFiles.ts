import { download } from "./download.ts";
import type { Effects } from "../effects.ts";
import type { Download, Form, Patience, SourceRequest } from "./download.ts";

/** A file that a publisher gives at one address, as its adapter reads it. */
interface SingleFile {
  readonly file: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** What is sent, where the publisher wants the question so. */
  readonly form?: Form;
  readonly publisher: string;
  readonly licence: string;
  /** The edition, where the file's name says it; else the day of fetching. */
  readonly vintage?: string;
}

const unsdSeries = (code: string): SingleFile => ({
  file: `unsd/sdg-api/${code}.csv`,
  path: "sdgapi/v1/sdg/Series/DataCSV",
  form: { seriesCodes: code },
  publisher: "United Nations Statistics Division, SDG Global Database",
  licence: "UNdata terms, attribution"
});

/** The last October that is over: one month of every year, so that years compare and each has one file. */
function lastOctober(now: Date): number {
  return now.getUTCMonth() > 9 ? now.getUTCFullYear() : now.getUTCFullYear() - 1;
}

/** The files of each publisher that answers for a file at a time, as they are asked for on a day. */
export const singleFiles = {
  unsd: () => [unsdSeries("IT_MOB_OWN"), unsdSeries("SE_ADT_ACTS")],
  "un-wpp": () => [
    {
      file: "unwpp/WPP2024_TotalPopulationBySex.csv.gz",
      path: "wpp/assets/Excel Files/1_Indicator (Standard)/CSV_FILES/WPP2024_TotalPopulationBySex.csv.gz",
      publisher: "United Nations, Department of Economic and Social Affairs, World Population Prospects",
      licence: "CC-BY-3.0-IGO",
      vintage: "2024-07-11"
    }
  ],
  eurostat: () => [
    {
      file: "eurostat/isoc_sk_dskl_i21.csv",
      path: "eurostat/api/dissemination/sdmx/2.1/data/isoc_sk_dskl_i21",
      query: { format: "SDMX-CSV", compressed: "false" },
      publisher: "Eurostat",
      licence: "CC-BY-4.0"
    }
  ],
  wikimedia: (now) => [
    {
      file: `wikimedia/top-by-country-all-projects-${lastOctober(now)}-10.json`,
      path: `api/rest_v1/metrics/pageviews/top-by-country/all-projects/all-access/${lastOctober(now)}/10`,
      publisher: "Wikimedia Foundation, page views by country",
      licence: "CC0-1.0",
      vintage: `${lastOctober(now)}-10`
    }
  ],
  pip: () => [
    {
      file: "worldbank/pip.csv",
      path: "pip/v1/pip",
      query: { country: "all", year: "all", fill_gaps: "false", format: "csv" },
      publisher: "World Bank, Poverty and Inequality Platform",
      licence: "CC-BY-4.0"
    }
  ]
} as const satisfies Readonly<Record<string, (now: Date) => readonly SingleFile[]>>;

/** Returns what asks such a publisher for its files: each by itself, so that one that cannot be had keeps no other away. */
export function requestsForFiles(
  filesOn: (now: Date) => readonly SingleFile[]
): (base: URL, effects: Effects, patience?: Patience) => readonly SourceRequest[] {
  return (base, effects, patience) =>
    filesOn(effects.now()).map((single) => ({
      file: single.file,
      publisher: single.publisher,
      fetch: () => fetchSingle(single, base, effects, patience)
    }));
}

async function fetchSingle(single: SingleFile, base: URL, effects: Effects, patience?: Patience): Promise<Download> {
  const { file, path, query, form, publisher, licence } = single;
  const url = new URL(path, base);
  if (query) url.search = new URLSearchParams(query).toString();
  const content = await download(url, notEmpty, effects, patience, form);
  const vintage = single.vintage ?? effects.now().toISOString().slice(0, 10);
  return { file, publisher, licence, url: url.href, vintage, content };
}

function notEmpty(body: Uint8Array): Uint8Array {
  if (body.length === 0) throw new Error("answered with nothing");
  return body;
}
