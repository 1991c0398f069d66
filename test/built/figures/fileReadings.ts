import Papa from "papaparse";
import readXlsxFile from "read-excel-file/node";
import { indicatorOf } from "../../../src/catalog/catalog.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";
import { decodeCompanion } from "../../../src/query/companionCodec.ts";
import { decodeSlice } from "../../../src/query/sliceCodec.ts";
import type { Summary } from "../../../src/model/slice.ts";
import { smallestCoverage } from "../../../src/stats/smallestCoverage.ts";
import { groupRule } from "../../../src/stats/groupFigure.ts";
import type { Dist } from "../dist.ts";
import type { Reading } from "./reading.ts";

interface Cell {
  readonly low: number;
  readonly high: number;
}

/** Returns the figures of one measure in the files that pages fetch: of groups, of the world, and of some areas. */
export function fileReadings(dist: Dist, measure: IndicatorId, areas: readonly string[]): readonly Reading[] {
  const indicator = indicatorOf(measure);
  const stepOf = (value: number): number => Math.max(10 ** -indicator.decimals, sliceStep(indicator.unit, value));
  const reading = (
    subject: string,
    year: number | "latest",
    cell: Cell | undefined,
    place: string
  ): readonly Reading[] =>
    cell && cell.low === cell.high
      ? [
          {
            figure: `${subject} ${measure} ${String(year)}`,
            value: cell.low,
            step: stepOf(cell.low),
            place,
            printed: String(cell.low)
          }
        ]
      : [];
  const slicePath = `data/${measure}/total.json`;
  const companionPath = `data/${measure}/total.compare.json`;
  const slice = decodeSlice(dist.text(slicePath));
  const companion = decodeCompanion(dist.text(companionPath));
  const groups = [...companion.series].flatMap(([group, { outcomes }]) =>
    outcomes.flatMap(({ figure }, index) => {
      const year = companion.periods[index];
      return year === undefined ? [] : reading(group, year, figure, companionPath);
    })
  );
  const isPrinted = (summary: Summary | undefined): boolean => (summary?.coverage ?? 0) >= smallestCoverage;
  const isFigureOfWorld = indicator.summary === groupRule(indicator).kind;
  const world = slice.summaries.flatMap((summary, index) => {
    const year = slice.periods[index];
    return year === undefined || !isFigureOfWorld || !isPrinted(summary)
      ? []
      : reading("world", year, summary, slicePath);
  });
  const countries = slice.series
    .filter(({ area }) => areas.includes(area))
    .flatMap(({ area, cells }) =>
      cells.flatMap((cell, index) => {
        const year = slice.periods[index];
        return year === undefined ? [] : reading(area, year, cell, slicePath);
      })
    );
  return [...groups, ...world, ...countries];
}

/**
 * Numbers of people travel to pages in four digits, those of groups in all. The fourth is chosen so that three come out
 * of it as they do of the whole number, and may be off by one.
 */
function sliceStep(unit: string, value: number): number {
  if (unit !== "people" || !Number.isInteger(value)) return 0;
  const digits = String(value);
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  return zeros === 0 ? 0 : 2 * 10 ** Math.max(0, Math.min(zeros, digits.length - 4));
}

/** Returns the figures of some areas in the workbook of a measure, of all people and nothing narrower. */
export async function workbookReadings(
  dist: Dist,
  measure: IndicatorId,
  areas: readonly string[]
): Promise<readonly Reading[]> {
  const place = `data/${measure}.xlsx`;
  const [sheet] = await readXlsxFile(dist.read(place));
  const [head = [], ...rows] = sheet?.data ?? [];
  return rows.flatMap((row) => {
    const at = (name: string): string => String(row[head.indexOf(name)] ?? "");
    const [area, value] = [at("area"), at("value")];
    const isTotal = ["sex", "location", "age"].every((name) => ["", "_T"].includes(at(name)));
    if (!areas.includes(area) || value === "" || !isTotal) return [];
    return [{ figure: `${area} ${measure} ${at("period")}`, value: Number(value), step: 1e-9, place, printed: value }];
  });
}

/** Returns the figures of an area in its own file, unrounded, of all people and nothing narrower. */
export function downloadReadings(dist: Dist, area: string, measures: readonly string[]): readonly Reading[] {
  const place = `data/country/${area.toLowerCase()}.csv`;
  const { data } = Papa.parse<Record<string, string>>(dist.text(place), { header: true, skipEmptyLines: true });
  return data.flatMap(({ indicator = "", period = "", value = "", sex = "", location = "", age = "", region = "" }) => {
    const isTotal = [sex, location, age].every((code) => code === "" || code === "_T");
    if (!measures.includes(indicator) || value === "" || !isTotal || region !== "") return [];
    const figure = `${area} ${indicator} ${period}`;
    return [{ figure, value: Number(value), step: 1e-9, place, printed: value }];
  });
}
