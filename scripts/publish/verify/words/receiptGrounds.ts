import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isIndicatorId } from "../../../../src/catalog/catalog.ts";
import type { AreaCode } from "../../../../src/model/area.ts";
import type { IndicatorId } from "../../../../src/model/indicator.ts";
import type { Grounds as Tables } from "../check.ts";
import type { Answer } from "../database.ts";
import type { Ground } from "./grounds.ts";
import type { Block } from "./pageBlocks.ts";

/** What the tables give for the receipts of countries. */
export interface ReceiptGrounds {
  /** Every figure of an area, as it was read, and how many there are of its indicator. */
  readonly figures: (area: AreaCode, indicator: string) => readonly Ground[];
  /** How many figures there are of an area in all. */
  readonly count: (area: AreaCode) => number;
  /** The days and the length of a shutdown, by its number. */
  readonly event: (area: AreaCode, number: string) => readonly Ground[];
  /** The numbers in the record of the files. */
  readonly files: readonly Ground[];
}

/** Returns what the tables give for the receipts of countries: every row, also of years that no page draws. */
export async function readReceiptGrounds({
  database,
  folder
}: Pick<Tables, "database" | "folder">): Promise<ReceiptGrounds> {
  const rows = await Promise.all(
    database.indicators.map(async ({ id, range }) => {
      const values = range ? "low, high" : "value, value as high";
      const found = await database.query(`select area, period, status, ${values} from "${id}"`);
      return [id, Map.groupBy(found, ({ area }) => String(area))] as const;
    })
  );
  const byIndicator = new Map<string, ReadonlyMap<string, readonly Answer[]>>(rows);
  const rowsOf = (area: AreaCode, id: string): readonly Answer[] => byIndicator.get(id)?.get(area) ?? [];
  const regional = Map.groupBy(
    await database.query("select area, indicator, period, value, status from region_figures"),
    ({ area, indicator }) => `${String(area)} ${String(indicator)}`
  );
  const regionsOf = (area: AreaCode, id: string): readonly Answer[] => regional.get(`${area} ${id}`) ?? [];
  const shut = await database.query(
    'select area, event, period, start, "end", date_diff(\'day\', start::date, "end"::date) + 1 as days from shutdown_events'
  );
  const events = Map.groupBy(shut, ({ area, event, period }) => `${String(area)} ${String(event)} ${String(period)}`);
  const manifest: unknown = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
  return {
    figures: (area, id) => {
      const own = [...rowsOf(area, id), ...regionsOf(area, id)];
      const values = own.flatMap(({ period, status, value, low, high }) =>
        [value ?? low, high].flatMap((each) =>
          typeof each === "number" ? [{ value: each, year: Number(period), status: String(status) }] : []
        )
      );
      return own.length === 0 ? [] : [{ value: own.length }, ...values];
    },
    count: (area) =>
      database.indicators.reduce((sum, { id }) => sum + rowsOf(area, id).length + regionsOf(area, id).length, 0),
    event: (area, number) =>
      [...events].flatMap(([key, own]) =>
        key.startsWith(`${area} ${number} `)
          ? own.flatMap(({ start, end, days, period }) =>
              [...daysIn(start), ...daysIn(end), days, period].map((value) => ({ value: Number(value) }))
            )
          : []
      ),
    files: numbersIn(manifest).map((value) => ({ value }))
  };
}

/** The numbers of a record, and those in its texts: days, versions, names of files. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value === "string") return value.match(/\d+/g)?.map(Number) ?? [];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(numbersIn) : [];
}

const daysIn = (day: Answer[string]): readonly number[] => String(day).match(/\d+/g)?.map(Number) ?? [];

/**
 * Returns what the tables give for a block of the receipt of a country: the part of an indicator holds its rows alone,
 * and that of a shutdown its own. The numbers of sources are those that the block links.
 */
export function receiptGroundsOf(
  area: AreaCode,
  grounds: ReceiptGrounds,
  { section, links }: Block
): readonly Ground[] {
  const sources = linkedSources(links);
  const [, event] = /^shutdown-(\d+)$/.exec(section) ?? [];
  if (event !== undefined) return [...grounds.event(area, event), ...sources];
  if (/^(?:s\d+|sources)$/.test(section)) return grounds.files;
  const [indicator = ""] = indicatorIn(section);
  return [...grounds.figures(area, indicator), ...sources, { value: grounds.count(area) }];
}

/** Returns the indicator whose rows a section of a receipt holds: "internet-use", "internet-use-2024"; or none. */
export function indicatorIn(section: string): readonly [IndicatorId] | readonly [] {
  const id = section.replace(/-\d{4}$/, "");
  return isIndicatorId(id) ? [id] : [];
}

/** Returns the numbers of the sources that a block links. */
export function linkedSources(links: readonly string[]): readonly Ground[] {
  return links.flatMap((href) => /^#s(\d+)$/.exec(href)?.slice(1).map(Number) ?? []).map((value) => ({ value }));
}
