import { SourceError } from "../adapter.ts";
import { numberIn, parseCsv, yearIn } from "../csv.ts";
import { createQuarantineLookup } from "../quarantine.ts";
import { normaliseRows } from "./normaliseRows.ts";
import type { DimensionCodes } from "../../../src/model/dimension.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";
import type { SourceAdapter } from "../adapter.ts";
import type { FigureRow } from "./normaliseRows.ts";

/** A share of the households of an area, of a part of them, or of a region. */
export interface SurveyRow extends FigureRow, Part {
  readonly indicator: IndicatorId;
}

/** Whose households a row speaks of. */
interface Part {
  readonly dimensions: DimensionCodes;
  readonly region?: string;
}

const indicators: Readonly<Record<string, IndicatorId>> = {
  internet: "survey-internet",
  cellphone: "survey-phone",
  computer: "survey-computer",
  electr: "survey-electricity"
};

const places: Readonly<Record<string, string>> = { u: "URB", r: "RUR" };

/**
 * How a code of each level begins and ends: three letters of the area, then a "t" or two of the total (which some lack),
 * "u" or "r" of the place, "w41" to "w44" of the quarter, "r101" of the region.
 */
const levels: Readonly<Record<string, readonly [pattern: RegExp, part: (area: string, rest: string) => Part]>> = {
  national: [/^([a-z]{3})(t{0,2})$/, () => ({ dimensions: {} })],
  urb_rur: [/^([a-z]{3})t?([ur])$/, (_, place) => ({ dimensions: { location: places[place] ?? "" } })],
  wealth_quartiles: [/^([a-z]{3})w4([1-4])$/, (_, quarter) => ({ dimensions: { wealth: `Q${quarter}` } })],
  subnat: [/^([a-z]{3})(r\d{3})$/, (area, rest) => ({ dimensions: {}, region: regionCode(area, rest) })]
};

/** Returns the code of a region as the Global Data Lab writes it: "KENr101". */
function regionCode(area: string, rest: string): string {
  return area.toUpperCase() + rest;
}

const quarantineOf = createQuarantineLookup([]);

/**
 * The Global Data Lab's shares of households with the Internet, a mobile phone, a computer and electricity, from
 * household surveys: a file for each of them and for each level, in the layout of the open-numbers copy.
 */
export const globalDataLab: SourceAdapter<SurveyRow> = {
  publisher: "Global Data Lab",

  parse: (content, { file }) => {
    const [, variable = "", level = ""] = /--datapoints--(\w+)--by--(\w+)--year\.csv$/.exec(file) ?? [];
    const indicator = indicators[variable];
    const [pattern, partOf] = levels[level] ?? [];
    if (indicator === undefined || pattern === undefined || partOf === undefined)
      throw new SourceError(file, "is of a variable or a level that nobody has looked at");
    return parseCsv(content, file, [level, "year", variable]).map(({ row, cells }) => {
      const { [level]: code = "", year = "", [variable]: text = "" } = cells;
      const [, area = "", rest = ""] = pattern.exec(code) ?? [];
      if (area === "") throw new SourceError(file, `row ${row}: "${code}" is no code of this level`);
      return {
        row,
        area,
        indicator,
        ...partOf(area, rest),
        period: yearIn(file, row, year),
        value: numberIn(file, row, text),
        text,
        key: `${variable} ${code} ${year}`
      };
    });
  },

  normalise: (rows, file) =>
    normaliseRows(rows, file, quarantineOf, ({ indicator, dimensions, region }) => ({
      ...{ indicator, dimensions, unit: "percent", status: "A", origin: "" },
      ...(region !== undefined && { region })
    }))
};
