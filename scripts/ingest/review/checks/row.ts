/** A row of a table, by column. */
export type Row = Readonly<Record<string, unknown>>;

/** A table of areas, groups or languages, by the name of its file. */
export type Tables = ReadonlyMap<string, readonly Row[]>;

/** Returns a cell as text; nothing for what is no text, number or flag. */
export function textOf(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}
