import { readSheet } from "read-excel-file/node";
import { SourceError } from "./adapter.ts";

/** Returns the rows of a sheet, the first one where none is named; throws a SourceError for what is no workbook. */
export async function sheetIn(
  content: Uint8Array,
  file: string,
  sheet?: string
): Promise<readonly (readonly unknown[])[]> {
  try {
    return await (sheet === undefined ? readSheet(Buffer.from(content)) : readSheet(Buffer.from(content), sheet));
  } catch (error) {
    const name = sheet === undefined ? "sheet" : `sheet "${sheet}"`;
    throw new SourceError(file, `has no readable ${name}: ${String(error)}`);
  }
}

/** Returns a cell as text; empty for dates and for what is not there. */
export function cellText(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}
