import type { Area } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import { figureTable, type FigureTable, type LicenceOfSource } from "./export/figureTable.ts";

/** Returns the CSV of an indicator: UTF-8, a head line, one row per figure, every digit that the data hold. */
export function formatCsv(
  indicator: Indicator,
  observations: readonly Observation[],
  areas: readonly Area[],
  licenceOf: LicenceOfSource
): string {
  return csvOf(figureTable({ indicator, observations }, { areas, licenceOf }));
}

/** Returns the CSV of a table, a head line first; a cell without a value is empty. */
export function csvOf({ columns, rows }: FigureTable): string {
  const lines = rows.map((cells) => cells.map((cell) => quoteCell(cell === undefined ? "" : String(cell))).join(","));
  return [columns.map(({ name }) => quoteCell(name)).join(","), ...lines].join("\n") + "\n";
}

/** Returns a cell of a CSV file; a text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function quoteCell(text: string): string {
  const harmless = /^[=+@\t\r-]/.test(text) && !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
