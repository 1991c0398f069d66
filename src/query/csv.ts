import type { Area } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { LicenceClass } from "../model/source.ts";

/** Returns the licence class of a column `source`. */
export type LicenceOfSource = (source: string) => LicenceClass;

/** Returns the CSV of an indicator: UTF-8, a head line, one row per figure, every digit that the data hold. */
export function formatCsv(
  indicator: Indicator,
  observations: readonly Observation[],
  areas: readonly Area[],
  licenceOf: LicenceOfSource
): string {
  const names = new Map(areas.map(({ code, names: { en } }) => [code, en ?? ""]));
  const dimensions = indicator.dimensions.map(({ id }) => id);
  const figures = indicator.range ? (["low", "high"] as const) : (["value"] as const);
  const withBase = observations.some(({ base }) => base !== undefined);
  const head = ["area", "name", "period", ...dimensions, ...figures, "status"];
  const lines = observations.map((each) => [
    each.area,
    names.get(each.area) ?? "",
    String(each.period),
    ...dimensions.map((id) => each.dimensions[id] ?? ""),
    ...figures.map((figure) => each[figure]?.toString() ?? ""),
    each.status,
    ...(withBase ? [each.base ?? ""] : []),
    each.source,
    each.origin ?? "",
    licenceOf(each.source)
  ]);
  const columns = [...head, ...(withBase ? ["base"] : []), "source", "origin", "licence"];
  return [columns, ...lines].map((cells) => cells.map(quoteCell).join(",")).join("\n") + "\n";
}

/** Returns a cell of a CSV file; a text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function quoteCell(text: string): string {
  const harmless = /^[=+@\t\r-]/.test(text) && !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
