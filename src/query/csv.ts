import type { ExportCell, FigureTable } from "./export/figureTable.ts";

/** Returns the CSV of a table, a head line first; a cell without a value is empty. */
export function csvOf(table: FigureTable): string {
  return joinLines(csvLines(table));
}

/** Returns the lines of the CSV of a table: the head line, then one of each row in its order. */
export function csvLines({ columns, rows }: FigureTable): readonly string[] {
  const textOf = (cell: ExportCell): string =>
    typeof cell === "string" ? quoteCell(cell) : cell === undefined ? "" : String(cell);
  const head = columns.map(({ name }) => quoteCell(name)).join(",");
  return [head].concat(rows.map((cells) => cells.map(textOf).join(",")));
}

/** Returns the text of a file of these lines. */
export function joinLines(lines: readonly string[]): string {
  return lines.join("\n") + "\n";
}

/** Returns a cell of a CSV file; a text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function quoteCell(text: string): string {
  if (!/^[=+@-]|[",\t\n\r]/.test(text)) return text;
  const harmless = /^[=+@\t\r-]/.test(text) && !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
