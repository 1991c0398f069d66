import { SourceError } from "./adapter.ts";
import { m49ByIsoCode } from "./isoCodes.ts";
import { isAreaCode } from "../../src/model/area.ts";
import type { AreaCode } from "../../src/model/area.ts";

/** A publisher's code that stands for no area of ours, and the name under which its rows are counted. */
export interface DroppedCode {
  readonly dropped: "aggregate" | "former-state" | "part-of-another-area";
}

/** Codes beyond ISO 3166-1 that are areas of ours. */
const own: readonly string[] = ["XKX", "CHI"];

/** Publishers' codes for an area that ISO, or the World Bank, writes otherwise. */
const aliases: ReadonlyMap<string, string> = new Map([
  ["KSO", "XKX"], // ITU, Kosovo
  ["KOS", "XKX"], // Gapminder, Kosovo
  ["KSV", "XKX"], // Global Data Lab, Kosovo
  ["CHY", "CHN"], // Global Data Lab, China in a second series of surveys
  ["WBG", "PSE"], // ITU, State of Palestine
  ["AAA", "GGY"], // ITU, Guernsey
  ["GBJ", "JEY"], // ITU, Jersey
  ["GBM", "IMN"], // Gapminder, Isle of Man
  ["NLD_CURACAO", "CUW"] // Gapminder
]);

/** States that are no more, and the last year of which a publisher has a row: a later one is another area's. */
const formerStates: ReadonlyMap<string, number> = new Map([
  ["YUG", 2006], // Serbia and Montenegro too, until they parted
  ["YUGF", 1992],
  ["CSK", 2006], // ended in 1992; the ITU has one row of coverage in 2006
  ["ANT", 2010],
  ["SCG", 2006],
  ["SUN", 1991]
]);

/** Ascension: ISO counts it in Saint Helena, Ascension and Tristan da Cunha, of which it would be a part only. */
const partsOfAreas: readonly string[] = ["ASC"];

/** The World Bank's groups, and the two of Data360 that carry the same codes. */
const aggregates: ReadonlySet<string> = new Set(
  (
    "AFE AFW ARB CEB CSS EAP EAR EAS ECA ECS EMU EUU FCS HIC HPC IBD IBT IDA IDB IDX INX LAC LCN LDC LIC LMC LMY LTE " +
    "MEA MIC MNA NAC OED OSS PRE PSS PST SAS SSA SSF SST TEA TEC TLA TMN TSA TSS UMC WLD"
  ).split(" ")
);

const codeByM49: ReadonlyMap<string, string> = new Map([...m49ByIsoCode].map(([code, m49]) => [m49, code]));

/**
 * Returns our code for the area that a publisher writes so (any case), or why its rows are dropped; undefined for a
 * code that nobody has reviewed, which is a structural fault: see `areaCodeIn`.
 */
export function toAreaCode(code: string): AreaCode | DroppedCode | undefined {
  const upper = code.trim().toUpperCase();
  const resolved = aliases.get(upper) ?? upper;
  if (isAreaCode(resolved) && (m49ByIsoCode.has(resolved) || own.includes(resolved))) return resolved;
  if (formerStates.has(upper)) return { dropped: "former-state" };
  if (partsOfAreas.includes(upper)) return { dropped: "part-of-another-area" };
  return aggregates.has(upper) ? { dropped: "aggregate" } : undefined;
}

/**
 * As `toAreaCode`, for a row of a file: throws a SourceError that names file, row and code where it is unknown, or of a
 * state that was no more in the year of the row.
 */
export function areaCodeIn(file: string, row: number | string, code: string, period?: number): AreaCode | DroppedCode {
  const area = toAreaCode(code);
  if (area === undefined) throw new SourceError(file, `row ${row}: unknown area "${code}"`);
  const last = formerStates.get(code.trim().toUpperCase());
  if (last !== undefined && period !== undefined && period > last) {
    throw new SourceError(file, `row ${row}: "${code}" in ${period}, a state that is no more since ${last}`);
  }
  return area;
}

/** Returns the area of a UN M49 number, with or without leading zeros; undefined for a region or an unknown number. */
export function areaCodeOfM49(m49: string): AreaCode | undefined {
  const code = codeByM49.get(m49.trim().padStart(3, "0"));
  return code !== undefined && isAreaCode(code) ? code : undefined;
}
