import { SourceError } from "../adapter.ts";
import { areaCodeOfM49 } from "../areaCodes.ts";
import { parseCsv } from "../csv.ts";
import { stemOf } from "../sourceId.ts";
import { activities, statusOfNature, toRow, unsd } from "./unsd.ts";
import type { SourceAdapter } from "../adapter.ts";
import type { UnsdRow } from "./unsd.ts";

const columns = [
  "SeriesCode",
  "GeoAreaCode",
  "TimePeriod",
  "Value",
  "Source",
  "[Nature]",
  "[Sex]",
  "[Units]",
  "[Reporting Type]",
  "FootNote"
];

const sexes: Readonly<Record<string, string>> = { BOTHSEX: "_T", FEMALE: "F", MALE: "M" };

/** The numbers of the world, regions and groups among the areas; one that is in neither list stops the run. */
const groups: ReadonlySet<number> = new Set([
  1, 2, 5, 9, 11, 13, 14, 15, 17, 18, 19, 21, 29, 30, 34, 35, 39, 53, 54, 57, 61, 62, 127, 135, 142, 143, 145, 150, 151,
  154, 155, 199, 202, 223, 419, 420, 432, 485, 513, 514, 515, 518, 543, 722, 738, 746, 747, 753, 840001
]);

const aggregate = "WLD";

/**
 * The two SDG series in the layout of the UN's own API (`/v1/sdg/Series/DataCSV`), commas between and the dimensions in
 * brackets: phone ownership by sex (IT_MOB_OWN, 5.b.1) and computer activities by sex (SE_ADT_ACTS, 4.4.1).
 */
export const unsdApi: SourceAdapter<UnsdRow> = {
  publisher: "United Nations Statistics Division",

  parse: (content, { file }) =>
    parseCsv(content, file, stemOf(file) === "SE_ADT_ACTS" ? [...columns, "[Type of skill]"] : columns).map(
      ({ row, cells }) => {
        const cell = (column: string): string => (cells[column] ?? "").trim();
        const fail = (column: string): never => {
          throw new SourceError(file, `row ${row}: unknown ${column} "${cell(column)}"`);
        };
        const series = cell("SeriesCode");
        if (series !== stemOf(file))
          throw new SourceError(file, `row ${row}: SeriesCode "${series}" is of another file`);
        if (cell("[Units]") !== "PERCENT") fail("[Units]");
        if (cell("[Reporting Type]") !== "G") fail("[Reporting Type]");
        const sex = sexes[cell("[Sex]")] ?? fail("[Sex]");
        const status = statusOfNature.get(cell("[Nature]")) ?? fail("[Nature]");
        const activity = series === "SE_ADT_ACTS" ? cell("[Type of skill]") : undefined;
        if (activity !== undefined && !activities.includes(activity)) fail("[Type of skill]");
        const number = cell("GeoAreaCode");
        const area = areaCodeOfM49(number) ?? (groups.has(Number(number)) ? aggregate : fail("GeoAreaCode"));
        const [year, text] = [cell("TimePeriod"), cell("Value")];
        const [origin, comment] = [cell("Source"), cell("FootNote")];
        return toRow(file, series, { row, area, sex, activity, origin, comment, status, year, text });
      }
    ),

  normalise: unsd.normalise
};
