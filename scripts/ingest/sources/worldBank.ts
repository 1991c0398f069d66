import { areaCodeIn } from "../areaCodes.ts";
import { modelledIndicators, worldBankSeries } from "./worldBankSeries.ts";
import type { Normalised, SourceFile, SourceObservation } from "../adapter.ts";

/** A figure as any of the World Bank's layouts gives it. */
export interface WorldBankRow {
  readonly row: number | string;
  /** The code of the series, such as "SP.POP.TOTL". */
  readonly series: string;
  /** As the file writes it. */
  readonly area: string;
  readonly period: number;
  readonly value: number;
}

export const worldBankPublisher = "World Bank";

/** Series whose source is the ITU: the World Bank does not carry its flags, so nothing says what was measured. */
const withoutFlags: readonly string[] = ["internet-use", "mobile-cellular-subscriptions"];

/**
 * Returns the figures of areas under our names. Groups, former states and series that are no indicator are dropped
 * and counted; the status of ITU's series is `_U` until merging finds ITU's own row, and E of what is modelled.
 */
export function normaliseWorldBank(rows: readonly WorldBankRow[], file: SourceFile): Normalised {
  const observations: SourceObservation[] = [];
  const dropped: Record<string, number> = {};
  for (const { row, series, area, period, value } of rows) {
    const code = areaCodeIn(file.file, row, area, period);
    const indicator = worldBankSeries.get(series);
    const reason = typeof code !== "string" ? code.dropped : indicator === undefined ? "not-an-indicator" : undefined;
    if (typeof code !== "string" || indicator === undefined || reason !== undefined) {
      dropped[reason ?? "not-an-indicator"] = (dropped[reason ?? "not-an-indicator"] ?? 0) + 1;
      continue;
    }
    const status = withoutFlags.includes(indicator) ? "_U" : modelledIndicators.has(indicator) ? "E" : "A";
    observations.push({ indicator, area: code, period, dimensions: {}, value, status, source: file.id });
  }
  return { observations, read: rows.length, kept: observations.length, dropped, quarantined: [] };
}
