import { SourceError } from "../adapter.ts";
import { areaCodeIn } from "../areaCodes.ts";
import { numberIn, parseCsv, yearIn } from "../csv.ts";
import type { AreaCode } from "../../../src/model/area.ts";

/** People of an area in a year as the UN has them. */
export interface Reference {
  readonly area: AreaCode;
  readonly period: number;
  readonly people: number;
}

/**
 * Returns the people of each area and year of the tidy copy of the World Population Prospects: only held against the
 * figures that are published, never published itself. Throws a SourceError for a second row of an area and year.
 */
export function parseProspectsCopy(content: Uint8Array, file: string): readonly Reference[] {
  const seen = new Set<string>();
  return parseCsv(content, file, ["area", "year", "population"]).flatMap(({ row, cells }): Reference[] => {
    const area = areaCodeIn(file, row, cells["area"] ?? "");
    if (typeof area !== "string") return [];
    const period = yearIn(file, row, cells["year"] ?? "");
    const people = numberIn(file, row, cells["population"] ?? "");
    const key = `${area} ${period}`;
    if (seen.has(key)) throw new SourceError(file, `row ${row}: ${key} stands twice`);
    seen.add(key);
    if (!(people > 0)) throw new SourceError(file, `row ${row}: ${key} has ${people} people`);
    return [{ area, period, people }];
  });
}
