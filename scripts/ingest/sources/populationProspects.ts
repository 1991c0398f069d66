import { numberIn, parseCsv, yearIn } from "../csv.ts";
import { createQuarantineLookup } from "../quarantine.ts";
import { normaliseRows, type FigureRow } from "./normaliseRows.ts";
import { SourceError, type SourceAdapter } from "../adapter.ts";

/** The people of an area and year, of all ages or of 15 and over. */
interface ProspectsRow extends FigureRow {
  readonly age: "_T" | "Y_GE15";
}

/** The last year of the edition's estimates: from the next one on it gives the medium variant of its projection. */
const lastEstimate: ReadonlyMap<string, number> = new Map([["2024", 2023]]);

const ages = [
  { age: "_T", column: "population" },
  { age: "Y_GE15", column: "population_15_and_over" }
] as const;

/** Returns the last year that an edition estimates; throws a SourceError for one that nobody has looked at. */
function lastEstimateOf(file: string): number {
  const edition = /wpp(\d{4})/.exec(file)?.[1] ?? "";
  const last = lastEstimate.get(edition);
  if (last === undefined) throw new SourceError(file, `edition "${edition}": which years it estimates is not known`);
  return last;
}

/**
 * The tidy copy of the UN's World Population Prospects: people on 1 July, of all ages and of 15 and over, an area and
 * year a row. Years after the edition's estimates are a projection, and say so. More people of 15 and over than people
 * are a SourceError.
 */
export const populationProspects: SourceAdapter<ProspectsRow> = {
  publisher: "United Nations, World Population Prospects",
  parse: (content, { file }) =>
    parseCsv(content, file, ["area", "year", ...ages.map(({ column }) => column)]).flatMap(({ row, cells }) => {
      const area = cells["area"] ?? "";
      const period = yearIn(file, row, cells["year"] ?? "");
      const rows = ages.map(({ age, column }): ProspectsRow => {
        const text = cells[column] ?? "";
        return { row, area, period, age, text, value: numberIn(file, row, text), key: `${area} ${period} ${age}` };
      });
      const [all, adults] = rows;
      if (!all || !adults || !(all.value > 0) || adults.value > all.value) {
        throw new SourceError(file, `row ${row}: ${adults?.text} people of 15 and over of ${all?.text}`);
      }
      return rows;
    }),
  normalise: (rows, file) => {
    const last = lastEstimateOf(file.file);
    return normaliseRows(rows, file, createQuarantineLookup([]), ({ age, period }) => ({
      indicator: "population-prospects",
      dimensions: { age },
      unit: "people",
      status: period <= last ? "E" : "F"
    }));
  }
};
