import { SourceError } from "../adapter.ts";
import { areaCodeIn } from "../areaCodes.ts";
import { parseCsv } from "../csv.ts";
import type { Region } from "../../../src/model/region.ts";

const columns = ["subnat", "gdlcode", "name"];

/** Between the area and the region in a name: "Afghanistan - Central (Kabul Wardak …)". */
const separator = " - ";

/**
 * Returns the regions of the Global Data Lab's surveys by code, with the name without that of the area; empty where the
 * file has none (Kosovo). Throws a SourceError for a code that stands twice, that is no region's, or of an unknown area.
 */
export function readRegions(content: Uint8Array, file: string): readonly Region[] {
  const seen = new Set<string>();
  return parseCsv(content, file, columns).map(({ row, cells }) => {
    const { subnat = "", gdlcode: code = "", name = "" } = cells;
    const [, letters = ""] = /^([A-Z]{3})r\d{3}$/.exec(code) ?? [];
    if (letters === "" || code.toLowerCase() !== subnat)
      throw new SourceError(file, `row ${row}: "${code}" is no code of a region, or not that of "${subnat}"`);
    if (seen.has(code)) throw new SourceError(file, `row ${row}: ${code} stands twice`);
    seen.add(code);
    const area = areaCodeIn(file, row, letters);
    if (typeof area !== "string") throw new SourceError(file, `row ${row}: ${code} is of no area`);
    const at = name.indexOf(separator);
    if (name !== "" && at < 0) throw new SourceError(file, `row ${row}: "${name}" does not name its area first`);
    return {
      code,
      area,
      name:
        name === ""
          ? ""
          : name
              .slice(at + separator.length)
              .replace(/\s+/g, " ")
              .trim()
    };
  });
}
