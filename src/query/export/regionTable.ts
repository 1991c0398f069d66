import { total } from "../../model/dimension.ts";
import type { Indicator } from "../../model/indicator.ts";
import { known } from "../../model/known.ts";
import type { Observation } from "../../model/observation.ts";
import type { RegionFigure } from "../../model/region.ts";
import type { RegionsOfArea } from "../regions.ts";
import { wholeTable, type ExportColumn, type FigureTable, type RowContext } from "./figureTable.ts";

/** What the file of an area has behind the columns of the whole table: empty where a figure is of the whole area. */
export const regionColumns: readonly ExportColumn[] = [
  { name: "region", type: "string" },
  { name: "region_name", type: "string" }
];

/**
 * Returns the figures of the regions of an area under the columns of the whole table, in the order of indicators, regions
 * and years, each with the code and the name of its region behind.
 */
export function regionTable(
  indicators: readonly Indicator[],
  { regions, figures }: RegionsOfArea,
  context: RowContext
): FigureTable {
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  const tables = [...indicators]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((indicator) => {
      const own = figures
        .filter((figure) => figure.indicator === indicator.id)
        .sort((a, b) => (a.region === b.region ? a.period - b.period : a.region < b.region ? -1 : 1));
      const observations = own.map((figure) => wholeOf(indicator, figure));
      const { columns, rows } = wholeTable([{ indicator, observations }], context);
      const behind = own.map(({ region }) => [region, known(names.get(region), `name of ${region}`)]);
      return { columns, rows: rows.map((row, index) => [...row, ...known(behind[index], "region")]) };
    });
  const { columns } = wholeTable([], context);
  return { columns: [...columns, ...regionColumns], rows: tables.flatMap(({ rows }) => rows) };
}

/** A figure of a region is one of all its households. */
function wholeOf({ dimensions }: Indicator, { area, period, value, status, source }: RegionFigure): Observation {
  const totals = Object.fromEntries(dimensions.map(({ id }) => [id, total]));
  return { area, period, value, status, source, dimensions: totals };
}
