import { bounds } from "../bounds.ts";
import type { SourceRecord } from "../../../../src/model/source.ts";
import type { Finding } from "../finding.ts";

const count = (value: number): string => value.toLocaleString("en");

/** Finds files that are not the ones catalogued, older than those that the data rest on, or much shorter. */
export function checkFiles(before: readonly SourceRecord[], now: readonly SourceRecord[]): readonly Finding[] {
  const known = new Map(before.map((record) => [record.file, record]));
  return now.flatMap((record): Finding[] => {
    const { file, asCatalogued, sha256 } = record;
    const finding = (check: string, problem: string, rows: readonly string[] = []): Finding => ({
      name: `${check}:${file}`,
      files: [file],
      problem,
      rows
    });
    const other = known.get(file);
    return [
      ...(asCatalogued
        ? []
        : [finding("hash", `is not the file that the catalogue of sources names (SHA-256 ${sha256})`)]),
      ...(other === undefined || record.vintage >= other.vintage
        ? []
        : [finding("vintage", `is of ${record.vintage}, older than what the data rest on (${other.vintage})`)]),
      ...(other === undefined ? [] : rowFindings(other, record, finding))
    ];
  });
}

/** Reasons that belong to a code: the codes of former states, parts and groups are closed lists. */
const ofCodes: readonly string[] = ["former-state", "part-of-another-area", "aggregate"];

/** True where more rows are dropped for a reason than a refresh of such a file brings. */
function isMuchMore(reason: string, now: number, was: number, read: number): boolean {
  const more = now - was;
  if (more > Math.max(2, read * bounds.droppedRows)) return true;
  return ofCodes.includes(reason) && more > Math.max(bounds.fewDroppedCodes, was * bounds.droppedCodes);
}

function rowFindings(
  before: SourceRecord,
  { rows }: SourceRecord,
  finding: (check: string, problem: string, rows: readonly string[]) => Finding
): readonly Finding[] {
  const { read, kept } = before.rows;
  const fewer = (now: number, was: number): boolean => now < was * (1 - bounds.lostRows);
  const reasons = Object.entries(rows.dropped).filter(([reason, dropped]) =>
    isMuchMore(reason, dropped, before.rows.dropped[reason] ?? 0, read)
  );
  if (!fewer(rows.read, read) && !fewer(rows.kept, kept) && reasons.length === 0) return [];
  const lines = reasons.map(
    ([reason, dropped]) => `${reason}: ${count(dropped)} rows, ${count(before.rows.dropped[reason] ?? 0)} before`
  );
  return [
    finding(
      "rows",
      `has ${count(rows.read)} rows, of which ${count(rows.kept)} are kept; ${count(read)} and ${count(kept)} before`,
      lines
    )
  ];
}
