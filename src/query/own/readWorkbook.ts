import { dateText } from "./dateText.ts";
import { checkSize, mostCells, OwnTableError, type Cell, type RawRows } from "./ownFile.ts";
import { listArchive, unpackFile } from "./unpack.ts";

/** A sheet that was read, and the names of all. */
export interface ReadSheet {
  readonly raw: RawRows;
  readonly sheets: readonly string[];
  readonly sheet: string;
}

/**
 * Returns the cells of a sheet of an XLSX file: the one of that name, or the first that has at least two rows. Its
 * reader is loaded when such a file comes. Throws an OwnTableError.
 */
export async function readWorkbook(bytes: Uint8Array, wanted: string | undefined): Promise<ReadSheet> {
  checkSheets(bytes);
  const { default: readXlsx } = await import("read-excel-file/universal");
  const copy = new Uint8Array(bytes);
  const sheets = await readXlsx(copy.buffer, { trim: false }).catch(() => {
    throw new OwnTableError("broken");
  });
  const filled = sheets.filter(({ data }) => data.length > 0);
  const chosen =
    filled.find(({ sheet }) => sheet === wanted) ?? filled.find(({ data }) => data.length > 1) ?? filled[0];
  if (!chosen) throw new OwnTableError("empty");
  checkSize(chosen.data.length, Math.max(...chosen.data.slice(0, 1000).map(({ length }) => length)));
  const lines: number[] = [];
  const rows: (readonly Cell[])[] = [];
  chosen.data.forEach((row, place) => {
    const cells = row.map(toCell);
    if (cells.every((cell) => cell === null)) return;
    rows.push(cells);
    lines.push(place + 1);
  });
  return {
    raw: { kind: "rows", rows, lines, isCommaFree: true, notes: [] },
    sheets: filled.map(({ sheet }) => sheet),
    sheet: chosen.sheet
  };
}

/** A sheet may say in a few bytes that it has a cell in its last row and column: that is looked at before it is read. */
function checkSheets(bytes: Uint8Array): void {
  const decoder = new TextDecoder("latin1");
  for (const { name } of listArchive(bytes)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    let columns = 0;
    let rows = 0;
    for (const [, letters = "", row = ""] of decoder
      .decode(unpackFile(bytes, name))
      .matchAll(/<c [^>]*?\br="([A-Z]{1,3})(\d{1,7})"/g)) {
      columns = Math.max(columns, columnNumber(letters));
      rows = Math.max(rows, Number(row));
      if (rows * columns > mostCells) throw new OwnTableError("too-large");
    }
  }
}

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function toCell(value: unknown): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dateText(value);
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
