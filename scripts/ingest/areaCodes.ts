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

const formerStates: readonly string[] = ["YUG", "YUGF", "CSK", "ANT", "SCG", "SUN"];

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
  if (formerStates.includes(upper)) return { dropped: "former-state" };
  if (partsOfAreas.includes(upper)) return { dropped: "part-of-another-area" };
  return aggregates.has(upper) ? { dropped: "aggregate" } : undefined;
}

/** As `toAreaCode`, for a row of a file: throws a SourceError that names file, row and code where it is unknown. */
export function areaCodeIn(file: string, row: number | string, code: string): AreaCode | DroppedCode {
  const area = toAreaCode(code);
  if (area === undefined) throw new SourceError(file, `row ${row}: unknown area "${code}"`);
  return area;
}

/** Returns the area of a UN M49 number, with or without leading zeros; undefined for a region or an unknown number. */
export function areaCodeOfM49(m49: string): AreaCode | undefined {
  const code = codeByM49.get(m49.trim().padStart(3, "0"));
  return code !== undefined && isAreaCode(code) ? code : undefined;
}
