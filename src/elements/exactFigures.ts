import Papa from "papaparse";
import type { AreaCode } from "../model/area.ts";
import { sliceKey, type DimensionId } from "../model/dimension.ts";
import type { Indicator } from "../model/indicator.ts";
import { known } from "../model/known.ts";

/** A figure with every digit that its source gives, and that source. */
export interface ExactFigure {
  readonly low: string;
  readonly high: string;
  readonly source: string;
}

/** Returns the exact figure of an area, slice and year; undefined where there is none. */
export type ExactFigures = (area: AreaCode, key: string, period: number) => ExactFigure | undefined;

/** Returns the exact figures in the CSV of an indicator, as the site hands it out. */
export function readExactFigures({ dimensions }: Indicator, csv: string): ExactFigures {
  const { data } = Papa.parse<Readonly<Record<string, string>>>(csv, { header: true, skipEmptyLines: true });
  const rows = new Map(
    data.map((row) => {
      const codes = Object.fromEntries(dimensions.map(({ id }): [DimensionId, string] => [id, known(row[id], id)]));
      return [`${known(row["area"], "area")} ${sliceKey(dimensions, codes)} ${known(row["period"], "period")}`, row];
    })
  );
  return (area, key, period) => {
    const row = rows.get(`${area} ${key} ${period}`);
    if (!row) return undefined;
    const low = known(row["value"] ?? row["low"], "value");
    return { low, high: row["high"] ?? low, source: known(row["source"], "source") };
  };
}
