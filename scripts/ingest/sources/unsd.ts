import { SourceError } from "../adapter.ts";
import { numberIn, parseCsv, yearIn } from "../csv.ts";
import { createQuarantineLookup } from "../quarantine.ts";
import { unsdQuarantine } from "../quarantine/unsd.ts";
import { agesIn } from "./ituNotes.ts";
import { stemOf } from "../sourceId.ts";
import { normaliseRows } from "./normaliseRows.ts";
import type { SourceAdapter } from "../adapter.ts";
import type { FigureRow } from "./normaliseRows.ts";
import type { Status } from "../../../src/model/observation.ts";

/** A value of an SDG series. */
export interface UnsdRow extends FigureRow {
  readonly sex: string;
  /** The code of a computer activity; undefined for phone ownership. */
  readonly activity: string | undefined;
  readonly status: Status;
  readonly origin: string;
  /** What the country says of its figure, such as "Population age 15+". */
  readonly comment: string;
}

const columns = ["ISO3", "TIME_PERIOD", "SEX", "OBS_VALUE", "UNIT_MEASURE", "NATURE", "SOURCE_DETAIL", "SDG_SeriesID"];

/** SDG 4.4.1: e-mail, copy and paste, files, spreadsheet, transfer, software, devices, slides, programming. */
export const activities: readonly string[] = ["EMAIL", "COPA", "CMFL", "ARSP", "TRAF", "SOFT", "INST", "EPRS", "PCPR"];

/** The UN's codes for how a figure came about: country data, global monitoring, adjusted, estimated, modelled. */
export const statusOfNature: ReadonlyMap<string, Status> = new Map([
  ["C", "A"],
  ["G", "A"],
  ["CA", "E"],
  ["E", "E"],
  ["M", "E"]
]);

/** A row of the UN as it is written, with its codes known. */
type Written = Omit<UnsdRow, "period" | "value" | "key"> & { readonly year: string };

/** Returns a row of a series with its numbers read; what nobody is named for is no measurement. Throws a SourceError. */
export function toRow(file: string, series: string, { year, ...written }: Written): UnsdRow {
  const { row, area, sex, activity, status, text } = written;
  const origin = written.origin.replace(/\s+/g, " ").trim();
  return {
    ...written,
    origin,
    status: origin === "" && status === "A" ? "_U" : status,
    period: yearIn(file, row, year),
    value: numberIn(file, row, text),
    key: [series, area, year, sex, ...(activity === undefined ? [] : [activity])].join(" ")
  };
}

const quarantineOf = createQuarantineLookup(unsdQuarantine);

/**
 * The UN Statistics Division's SDG tables, separated by tabs although they end in .csv: phone ownership by sex
 * (IT_MOB_OWN, SDG 5.b.1) and nine computer activities by sex (SE_ADT_ACTS, SDG 4.4.1).
 */
export const unsd: SourceAdapter<UnsdRow> = {
  publisher: "United Nations Statistics Division",

  parse: (content, { file }) =>
    parseCsv(content, file, columns, "\t").map(({ row, cells }) => {
      const { ISO3: area = "", TIME_PERIOD: year = "", SEX: sex = "", OBS_VALUE: text = "" } = cells;
      const fail = (column: string): never => {
        throw new SourceError(file, `row ${row}: unknown ${column} "${cells[column] ?? ""}"`);
      };
      if (!["_T", "F", "M"].includes(sex)) fail("SEX");
      if (cells["UNIT_MEASURE"] !== "PT") fail("UNIT_MEASURE");
      const status = statusOfNature.get(cells["NATURE"] ?? "") ?? fail("NATURE");
      const series = cells["SDG_SeriesID"] ?? "";
      if (series !== "IT_MOB_OWN" && series !== "SE_ADT_ACTS") fail("SDG_SeriesID");
      if (series !== stemOf(file))
        throw new SourceError(file, `row ${row}: SDG_SeriesID "${series}" is of another file`);
      const activity = series === "SE_ADT_ACTS" ? (cells["ICT_SKILL"] ?? "") : undefined;
      if (activity !== undefined && !activities.includes(activity)) fail("ICT_SKILL");
      const origin = cells["SOURCE_DETAIL"] ?? "";
      const comment = cells["COMMENT_OBS"] ?? "";
      return toRow(file, series, { row, area, sex, activity, origin, comment, status, year, text });
    }),

  normalise: (rows, file) =>
    normaliseRows(rows, file, quarantineOf, ({ activity, sex, status, origin, comment }) => {
      const ages = agesIn(comment);
      const noted = { status, origin, ...(ages !== undefined && { ages }) };
      return activity === undefined
        ? { indicator: "mobile-phone-ownership", unit: "percent", dimensions: { sex }, ...noted }
        : { indicator: "ict-activities", unit: "percent", dimensions: { activity, sex }, ...noted };
    })
};
