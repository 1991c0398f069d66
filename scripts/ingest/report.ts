import type { SourceRecord } from "../../src/model/source.ts";
import { known } from "../../src/model/known.ts";

const count = (value: number): string => value.toLocaleString("en");

function reasons(dropped: Readonly<Record<string, number>>): string {
  return Object.entries(dropped)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([reason, rows]) => `${reason} ${count(rows)}`)
    .join(", ");
}

/** Returns the line that is shown when a source has been read. */
export function sourceLine({ file, rows }: SourceRecord): string {
  return `${file}: ${count(rows.read)} rows read, ${count(rows.kept)} kept`;
}

/** Returns the table at the end of a run: a line per source with rows read, kept, dropped and why, and the sums. */
export function reportTable(records: readonly SourceRecord[]): readonly string[] {
  const total = (dropped: Readonly<Record<string, number>>): number =>
    Object.values(dropped).reduce((sum, rows) => sum + rows, 0);
  const lines = records.map(({ file, rows }) => [
    file,
    count(rows.read),
    count(rows.kept),
    count(total(rows.dropped)),
    reasons(rows.dropped)
  ]);
  const sum = (of: (record: SourceRecord) => number): string =>
    count(records.reduce((result, record) => result + of(record), 0));
  const last = [
    `${records.length} files`,
    sum(({ rows }) => rows.read),
    sum(({ rows }) => rows.kept),
    sum(({ rows }) => total(rows.dropped)),
    ""
  ];
  const table = [["source", "read", "kept", "dropped", "why"], ...lines, last];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((line) => (line[column] ?? "").length)));
  return table.map(([file = "", ...cells]) => {
    const numbers = cells.slice(0, 3).map((cell, index) => cell.padStart(known(widths[index + 1], "column")));
    return [file.padEnd(known(widths[0], "column")), ...numbers, cells[3] ?? ""].join("  ").trimEnd();
  });
}
