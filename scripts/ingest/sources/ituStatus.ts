import type { Status } from "../../../src/model/observation.ts";

/** "Estimate" in the spellings and languages that countries use, one misspelt. */
const estimate = /estimat|estiam|estimad|estimaci|estimay|\bestime\b/i;

/**
 * Where the word speaks of something else: the American Community Survey ("1-Year Estimates"), the error of a sample,
 * the population underneath, an estimate that was not made, an undercount.
 */
const speaksOfSomethingElse: readonly RegExp[] = [
  /U\.S\. Census Bureau/,
  /standard error/i,
  /coefficients? of variation/i,
  /national-level estimates include/i,
  /underestimated/i,
  /\bno latest estimat|\bnot estimate yet|not yet confirmed/i,
  /based on the estimation of the indicators/i,
  /population estimate from/i
];

/** What stands in a cell in place of a name: the word itself, or a fault of the publisher's program. */
const noNames: readonly string[] = ["[object Object]", "Unknown"];

/**
 * Returns E if the source or the note calls the value an estimate, whoever made it; `_U` if no source is named;
 * otherwise A. A spelling that nobody has reviewed counts as an estimate.
 */
export function ituStatus(source: string, note: string): Status {
  if (estimate.test(source)) return "E";
  if (estimate.test(note) && !speaksOfSomethingElse.some((pattern) => pattern.test(note))) return "E";
  return ["", ...noNames].includes(source.trim()) ? "_U" : "A";
}

/**
 * Returns the survey or agency that ITU names, on one line: every line of the cell once, and "ITU estimate" alone
 * where one line says so (other lines are remarks of whoever typed them).
 */
export function ituOrigin(source: string): string {
  const lines = source
    .split(/[\r\n]+/)
    .map((line) => repairEncoding(line).replace(/\s+/g, " ").trim())
    .filter((line) => line !== "" && !noNames.includes(line));
  if (lines.some((line) => /^I(TU|UT) esti(?:mate|amte)s?\d?\.?$/i.test(line))) return "ITU estimate";
  return [...new Set(lines)].join("; ");
}

/** UTF-8 that was read as Latin-1 on its way, as in one Spanish name. */
function repairEncoding(text: string): string {
  if (!/[ÂÃ][\u0080-\u00bf]/.test(text)) return text;
  const repaired = new TextDecoder().decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  return repaired.includes("\ufffd") ? text : repaired;
}
