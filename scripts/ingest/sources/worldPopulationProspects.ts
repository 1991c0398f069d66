import { gunzipSync } from "fflate";
import { SourceError } from "../adapter.ts";
import { areaCodeIn } from "../areaCodes.ts";
import { checkHeader, numberIn, parseLines, yearIn } from "../csv.ts";
import type { AreaCode } from "../../../src/model/area.ts";

/** People of an area in a year as the UN has them. */
export interface Reference {
  readonly area: AreaCode;
  readonly period: number;
  readonly people: number;
}

const columns = ["ISO3_code", "LocTypeName", "Variant", "Time", "PopMale", "PopFemale", "PopTotal"] as const;

/** Women and men of the UN's file, in thousands, are the total to this much. */
const thousandsOfRounding = 0.01;

function unpacked(content: Uint8Array, file: string): Uint8Array {
  if (!file.endsWith(".gz")) return content;
  try {
    return gunzipSync(content);
  } catch (error) {
    throw new SourceError(file, `is no gzip archive: ${String(error)}`);
  }
}

/**
 * Returns the people of each country and year of the UN's own file (WPP2024_TotalPopulationBySex.csv, packed or not):
 * its medium variant, 1 July, which the file gives in thousands. Throws a SourceError for another variant, a second row
 * of a country and year, and where women and men are not the total.
 */
export function parseProspects(content: Uint8Array, file: string): readonly Reference[] {
  const [header = [], ...lines] = parseLines(unpacked(content, file), file);
  checkHeader(header, columns, file);
  const places = columns.map((column) => header.indexOf(column));
  const seen = new Set<string>();
  const found = lines.flatMap((line, index): Reference[] => {
    const row = index + 2;
    if (line.length !== header.length) {
      throw new SourceError(file, `row ${row}: ${line.length} cells under ${header.length} columns`);
    }
    const [code = "", type = "", variant = "", time = "", men = "", women = "", all = ""] = places.map(
      (at) => line[at] ?? ""
    );
    if (type !== "Country/Area") return [];
    if (variant !== "Medium") throw new SourceError(file, `row ${row}: variant "${variant}", not Medium`);
    const area = areaCodeIn(file, row, code);
    if (typeof area !== "string") return [];
    const period = yearIn(file, row, time);
    if (seen.has(`${area} ${period}`)) throw new SourceError(file, `row ${row}: ${area} ${period} stands twice`);
    seen.add(`${area} ${period}`);
    const [male = NaN, female = NaN, total = NaN] = [men, women, all].map((text) => numberIn(file, row, text));
    if (!(total > 0) || Math.abs(male + female - total) > thousandsOfRounding) {
      throw new SourceError(file, `row ${row}: ${male} men and ${female} women are not ${total} people`);
    }
    return [{ area, period, people: Math.round(total * 1000) }];
  });
  if (found.length === 0) throw new SourceError(file, "has no country");
  return found;
}
