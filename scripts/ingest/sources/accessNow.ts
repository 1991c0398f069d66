import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { SourceError } from "../adapter.ts";
import { areaCodeNamed } from "../areaNames.ts";
import { checkHeader } from "../csv.ts";
import type { AsyncSourceAdapter, SourceObservation, WorldTotal } from "../adapter.ts";
import { cutServices } from "../../../src/model/shutdown.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import type { CutService, ShutdownCause, ShutdownEvent, ShutdownReach } from "../../../src/model/shutdown.ts";

/** One shutdown in one year; one that lasts for years is a row in each of them. */
export interface ShutdownRow extends Pick<
  ShutdownEvent,
  "event" | "start" | "end" | "isStartEstimated" | "cause" | "reach" | "services"
> {
  readonly areas: readonly AreaCode[];
  readonly year: number;
}

const causes: ReadonlyMap<unknown, ShutdownCause> = new Map([
  ["Protests", "protests"],
  ["Conflict", "conflict"],
  ["Political instability", "instability"],
  ["Information control", "information-control"],
  ["Communal violence", "communal-violence"],
  ["Exam cheating", "exams"],
  ["Elections", "elections"],
  ["Religious holiday/anniversary", "holidays"],
  ["Visits by government officials", "visits"],
  ["Other", "other"],
  ["Unknown", "unknown"]
]);

const reaches: ReadonlyMap<unknown, ShutdownReach> = new Map([
  ["Full network", "network"],
  ["Service-based", "services"],
  ["Full network, Service-based", "both"],
  ["Service-based, Full network", "both"]
]);

/** The column that says whether a service was cut: "Yes", "No", "Unknown", or nothing. */
const columnOfService: Readonly<Record<CutService, string>> = {
  facebook: "facebook_affected",
  twitter: "twitter_affected",
  whatsapp: "whatsapp_affected",
  instagram: "instagram_affected",
  telegram: "telegram_affected",
  sms: "sms_affected",
  calls: "phonecall_affected"
};

/**
 * Access Now's #KeepItOn dataset: `shutdowns`, the events that the publisher counts for a year, by the country where
 * they happened, and what is recorded of each. A row with several countries counts in each, so the areas of a year may sum
 * to more than its rows, which are the total of the world. The column `duration` is not read: it is a difference of days
 * in some rows, counts both ends in others, and is a text or below zero in a hundred more; the dates say how long.
 */
export const accessNow: AsyncSourceAdapter<ShutdownRow> = {
  publisher: "Access Now",

  async parse(content, { file }) {
    const rows = await readColumns(content, columns, file);
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
    const shutdowns = rows.flatMap(({ areas, year, ...event }) =>
      areas.map((area): ShutdownEvent => ({ ...event, area, period: year, source: id }))
    );
    return { observations, totals, shutdowns, read: rows.length, kept: rows.length, dropped: {}, quarantined: [] };
  }
};

type Row = Readonly<Record<string, unknown>>;

const columns = [
  "country",
  "count_year",
  "start_date_type",
  "start_date",
  "end_date",
  "actual_cause",
  "shutdown_extent",
  ...Object.values(columnOfService)
];

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
  const fault = (column: string): SourceError =>
    new SourceError(file, `row ${number}: ${column} ${String(row[column])}`);
  const start = dayOf(row["start_date"]);
  const end = dayOf(row["end_date"]);
  const cause = causes.get(row["actual_cause"]);
  const reach = reaches.get(row["shutdown_extent"]);
  if (start === undefined) throw fault("start_date");
  if (cause === undefined) throw fault("actual_cause");
  if (reach === undefined) throw fault("shutdown_extent");
  return {
    event: number,
    areas: [...new Set(areas)],
    year,
    start,
    end: end !== undefined && end >= start ? end : undefined,
    isStartEstimated: row["start_date_type"] === "Estimated",
    cause,
    reach,
    services: cutServices.filter((service) => isCut(row, columnOfService[service], fault))
  };
}

const answers: readonly unknown[] = ["Yes", "No", "Unknown", "", null, undefined];

function isCut(row: Row, column: string, fault: (column: string) => SourceError): boolean {
  if (!answers.includes(row[column])) throw fault(column);
  return row[column] === "Yes";
}

function dayOf(value: unknown): string | undefined {
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : undefined;
}
