import { SourceError } from "../adapter.ts";
import { numberIn, parseCsv, yearIn } from "../csv.ts";
import { createQuarantineLookup } from "../quarantine.ts";
import { data360Quarantine } from "../quarantine/data360.ts";
import { skillLevels } from "./ituSeries.ts";
import { joinSkillLevels } from "./ituSkillLevels.ts";
import { stemOf } from "../sourceId.ts";
import { normaliseRows } from "./normaliseRows.ts";
import type { SourceAdapter } from "../adapter.ts";
import type { FigureRow, Reading } from "./normaliseRows.ts";
import { isStatus } from "../../../src/model/observation.ts";
import type { Status } from "../../../src/model/observation.ts";
import { weeklyUse, type SeriesId } from "../weeklyUse.ts";

/** A value of Data360's copy of an ITU series. */
export interface Data360Row extends FigureRow {
  readonly series: string;
  readonly sex: string;
  readonly location: string;
  readonly age: string;
  /** "_Z" where the series has no levels. */
  readonly level: string;
  readonly status: Status;
}

const codes = {
  SEX: ["_T", "F", "M"],
  URBANISATION: ["_T", "URB", "RUR"],
  AGE: ["_T", "Y0T14", "Y15T24", "Y25T74", "Y_GE75"],
  COMP_BREAKDOWN_1: ["_Z", "BASIC", "ABOVE_BASIC"],
  UNIT_MEASURE: ["PT_POP"],
  UNIT_MULT: ["0"],
  FREQ: ["A"]
} as const;

const columns = ["REF_AREA", "INDICATOR", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", ...Object.keys(codes)];

const indicatorOfSeries: Readonly<Record<string, SeriesId>> = {
  ITU_DH_INT_USR_DAY: "daily-use-among-users",
  ITU_DH_INT_USR_WKL: weeklyUse,
  ITU_DH_SKLS_DIG_CONT: skillLevels
};

const quarantineOf = createQuarantineLookup(data360Quarantine);

/**
 * The World Bank's Data360, SDMX-CSV: daily and weekly use, content skills. Daily use has no `base` yet: `derive` finds
 * it. The content skills are an older copy of ITU's (all 163 rows in both agree to 0.05, and Oman's 2023 is its 2024):
 * merging takes ITU's row and fills in what ITU's file lacks.
 */
export const data360: SourceAdapter<Data360Row> = {
  publisher: "World Bank Data360",

  parse: (content, { file }) =>
    parseCsv(content, file, columns).map(({ row, cells }) => {
      for (const [column, known] of Object.entries(codes)) {
        const code = cells[column] ?? "";
        if (!(known as readonly string[]).includes(code)) {
          throw new SourceError(file, `row ${row}: unknown ${column} "${code}"`);
        }
      }
      const { INDICATOR: series = "", REF_AREA: area = "", TIME_PERIOD: year = "", OBS_VALUE: text = "" } = cells;
      const { SEX: sex = "", URBANISATION: location = "", AGE: age = "", COMP_BREAKDOWN_1: level = "" } = cells;
      const status = cells["OBS_STATUS"] ?? "";
      if (!isStatus(status)) throw new SourceError(file, `row ${row}: unknown OBS_STATUS "${status}"`);
      if (!(series in indicatorOfSeries)) throw new SourceError(file, `row ${row}: unknown INDICATOR "${series}"`);
      if (series !== stemOf(file)) throw new SourceError(file, `row ${row}: INDICATOR "${series}" is of another file`);
      const parts = level === "_Z" ? [sex, location, age] : [level];
      return {
        row,
        series,
        area,
        sex,
        location,
        age,
        level,
        status,
        period: yearIn(file, row, year),
        value: numberIn(file, row, text),
        text,
        key: [area, year, ...parts].join(" ")
      };
    }),

  normalise: (rows, file) => joinSkillLevels(normaliseRows(rows, file, quarantineOf, readRow), file)
};

function readRow({ series, sex, location, age, level, status }: Data360Row): Reading {
  const indicator = indicatorOfSeries[series];
  if (indicator === undefined) return { dropped: "unknown-series" };
  if (indicator !== skillLevels)
    return { indicator, unit: "percent", dimensions: { sex, location, age }, status, origin: "" };
  if ([sex, location, age].some((code) => code !== "_T")) return { dropped: "breakdown-not-published" };
  return { indicator, unit: "percent", dimensions: { skill: "CONTENT", level }, status, origin: "" };
}
