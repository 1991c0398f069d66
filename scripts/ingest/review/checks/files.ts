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

function rowFindings(
  before: SourceRecord,
  { rows }: SourceRecord,
  finding: (check: string, problem: string, rows: readonly string[]) => Finding
): readonly Finding[] {
  const { read, kept } = before.rows;
  const fewer = (now: number, was: number): boolean => now < was * (1 - bounds.lostRows);
  const reasons = Object.entries(rows.dropped).filter(
    ([reason, dropped]) => dropped - (before.rows.dropped[reason] ?? 0) > Math.max(2, read * bounds.droppedRows)
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
