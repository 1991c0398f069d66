import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { SourceError } from "../adapter.ts";
import { areaCodeNamed } from "../areaNames.ts";
import { checkHeader } from "../csv.ts";
import type { AsyncSourceAdapter, SourceObservation, WorldTotal } from "../adapter.ts";
import type { AreaCode } from "../../../src/model/area.ts";

/** One shutdown in one year; one that lasts for years is a row in each of them. */
export interface ShutdownRow {
  readonly areas: readonly AreaCode[];
  readonly year: number;
}

/**
 * Access Now's #KeepItOn dataset: `shutdowns`, the events that the publisher counts for a year, by the country where
 * they happened. A row with several countries counts in each, so the areas of a year may sum to more than its rows, which are the total of the world.
 */
export const accessNow: AsyncSourceAdapter<ShutdownRow> = {
  publisher: "Access Now",

  async parse(content, { file }) {
    const rows = await readColumns(content, ["country", "count_year"], file);
    return rows.map((row, index) => toShutdown(row, file, index + 1));
  },

  normalise(rows, { id }) {
    const counts = new Map<string, { readonly area: AreaCode; readonly period: number; value: number }>();
    for (const { areas, year } of rows) {
      for (const area of areas) {
        const key = `${area} ${year}`;
        const count = counts.get(key) ?? { area, period: year, value: 0 };
        count.value += 1;
        counts.set(key, count);
      }
    }
    const observations = [...counts.values()].map((count): SourceObservation => ({
      indicator: "shutdowns",
      ...count,
      dimensions: {},
      status: "A",
      source: id
    }));
    const totals = [...Map.groupBy(rows, ({ year }) => year)].map(([period, events]): WorldTotal => ({
      indicator: "shutdowns",
      period,
      value: events.length
    }));
    return { observations, totals, read: rows.length, kept: rows.length, dropped: {}, quarantined: [] };
  }
};

type Row = Readonly<Record<string, unknown>>;

async function readColumns(content: Uint8Array, columns: readonly string[], file: string): Promise<readonly Row[]> {
  const buffer = content.slice().buffer;
  try {
    const present = parquetMetadata(buffer).schema.map(({ name }) => name);
    checkHeader(present, columns, file);
    return await parquetReadObjects({ file: buffer, columns: [...columns] });
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(file, `is not a Parquet file: ${String(error)}`);
  }
}

function toShutdown(row: Row, file: string, number: number): ShutdownRow {
  const country = row["country"];
  const year = Number(row["count_year"]);
  if (!Number.isInteger(year) || year < 2016 || year > 2100) {
    throw new SourceError(file, `row ${number}: count_year ${String(row["count_year"])}`);
  }
  if (typeof country !== "string") throw new SourceError(file, `row ${number}: country ${String(country)}`);
  const areas = country.split(";").map((name) => {
    const area = areaCodeNamed(name);
    if (area === undefined) throw new SourceError(file, `row ${number}: unknown country "${name.trim()}"`);
    return area;
  });
  return { areas: [...new Set(areas)], year };
}
