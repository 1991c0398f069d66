import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { OwnQuestion } from "../../../../src/model/ownNote.ts";
import type { ReadAreas } from "../../../../src/query/own/areaColumn.ts";
import { layTable } from "../../../../src/query/own/layTable.ts";
import { readOwnTable } from "../../../../src/query/own/readOwnTable.ts";
import { understand } from "../../../../src/query/own/understand.ts";
import { siteAreas } from "./siteAreas.ts";

const sources = join(import.meta.dirname, "../../../../../shared/sources");

/** A file as its publisher writes it, and what a reader's desk makes of it without a word from the reader. */
interface LargeFile {
  readonly path: string;
  readonly rows: number;
  readonly measure: string;
  /** What the reader is asked before it is joined. */
  readonly asked: readonly OwnQuestion[];
  /** The columns that tell rows of one country and year apart. */
  readonly series: readonly string[];
  /** Names that are no areas of the site: groups, and countries that have parted. */
  readonly unmatched: readonly string[];
}

/** The regions and unions that the World Bank's Data360 has among its countries. */
const unions = ["CEB", "ECA", "ECS", "EMU", "EUU", "OED", "PST", "TEC"] as const;

const ofUsers = {
  measure: "OBS_VALUE",
  asked: ["series"],
  series: ["AGE", "SEX", "URBANISATION"],
  unmatched: unions
} as const;

const files: readonly LargeFile[] = [
  {
    path: "itu/mobile-cellular-subscriptions.csv",
    rows: 10_456,
    measure: "dataValue",
    asked: ["series"],
    // Ascension and Saint Helena are one area by ISO, and two in this file.
    series: ["seriesID", "entityID"],
    unmatched: ["Neth. Antilles", "Serbia and Montenegro"]
  },
  {
    path: "unsd/SE_ADT_ACTS.csv",
    rows: 5_908,
    measure: "OBS_VALUE",
    asked: ["series"],
    series: ["TSK_sub_id"],
    unmatched: []
  },
  {
    path: "itu/fixed-broadband-subscriptions.csv",
    rows: 8_844,
    measure: "dataValue",
    asked: ["series"],
    series: ["seriesID", "entityID"],
    unmatched: []
  },
  { path: "data360/ITU_DH_INT_USR_WKL.csv", rows: 6_781, ...ofUsers },
  { path: "data360/ITU_DH_INT_USR_DAY.csv", rows: 6_900, ...ofUsers }
];

let read: ReadAreas;

beforeAll(async () => {
  ({ read } = await siteAreas());
}, 60_000);

describe.skipIf(!existsSync(sources))("the five largest public files", () => {
  it.each(files)(
    "$path is read whole: its areas, years and measure",
    async ({ path, rows, measure, asked, series, unmatched }) => {
      const bytes = readFileSync(join(sources, path));
      const began = performance.now();
      const table = await readOwnTable(new Blob([bytes]));
      const parsed = performance.now();
      const found = understand(table, read);
      const laid = layTable(found);
      const seconds = [parsed - began, performance.now() - parsed].map((each) => (each / 1000).toFixed(1));
      console.log(
        `${path}: ${bytes.length} bytes, ${table.rows} rows of ${table.columns.length} columns, ${found.counted.length} count; ` +
          `read in ${seconds[0]} s, understood in ${seconds[1]} s`
      );
      expect(table.rows).toBeGreaterThanOrEqual(rows);
      expect(laid).toMatchObject({ measures: [measure], year: "year" });
      expect(found.open).toEqual(asked);
      expect(found.series.map(({ column }) => table.columns[column]?.name)).toEqual(series);
      expect(found.areas.unmatched.map(([name]) => name)).toEqual(unmatched);
    },
    60_000
  );
});
