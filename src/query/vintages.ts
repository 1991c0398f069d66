import { isAreaCode, type AreaCode } from "../model/area.ts";
import type { IndicatorId } from "../model/indicator.ts";
import type { Manifest } from "../model/source.ts";
import { numberOf, parquetRows, textOf } from "./parquetFile.ts";

/** Returns the dates of the editions of an indicator's series that the data have, the oldest first. */
export function editionDates({ outputs }: Pick<Manifest, "outputs">, indicator: IndicatorId): readonly string[] {
  const prefix = `vintages/${indicator}-`;
  return Object.keys(outputs)
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length, -".parquet".length))
    .toSorted();
}

/** A figure as an edition of a series gave it; editions carry no status. */
export interface VintageFigure {
  readonly period: number;
  readonly value: number;
}

/**
 * Returns the figures of an edition of an indicator's series, such as "internet-use-2025-04-15", by area and ascending
 * by year. `bytes` reads a file by its path below the data folder, as `Store.bytes`; it throws where there is no such
 * edition.
 */
export async function readVintage(
  bytes: (path: string) => Promise<Uint8Array>,
  edition: string
): Promise<ReadonlyMap<AreaCode, readonly VintageFigure[]>> {
  const byArea = new Map<AreaCode, VintageFigure[]>();
  for (const row of await parquetRows(await bytes(`vintages/${edition}.parquet`))) {
    const area = textOf(row, "area");
    const period = numberOf(row, "period");
    const value = numberOf(row, "value");
    if (!isAreaCode(area) || period === undefined || value === undefined) continue;
    const own = byArea.get(area) ?? [];
    own.push({ period, value });
    byArea.set(area, own);
  }
  for (const own of byArea.values()) own.sort((a, b) => a.period - b.period);
  return byArea;
}
