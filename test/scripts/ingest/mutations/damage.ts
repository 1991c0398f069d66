import { columnsOf } from "./columns.ts";
import { readTableFile, writeTableFile } from "./tableFile.ts";
import type { Table } from "./tableFile.ts";
import type { Columns } from "./columns.ts";
import type { SourceFolder } from "./sourceFolder.ts";

/** Makes a wrong version of a folder. */
export type Damage = (folder: SourceFolder, file: string, random: () => number) => Promise<SourceFolder>;

export type Row = readonly string[];

/** Reads and writes the cells of a row by what they are. */
export interface Cells {
  readonly columns: Columns;
  readonly get: (row: Row, column: string | undefined) => string;
  readonly set: (row: Row, column: string | undefined, text: string) => Row;
}

function cellsOf({ header }: Table, columns: Columns): Cells {
  const at = (column: string | undefined): number => (column === undefined ? -1 : header.indexOf(column));
  return {
    columns,
    get: (row, column) => row[at(column)] ?? "",
    set: (row, column, text) => row.map((cell, index) => (index === at(column) ? text : cell))
  };
}

/** Returns the folder with another content of one file. */
export function withFile(folder: SourceFolder, file: string, content: Uint8Array): SourceFolder {
  if (!folder.files.has(file)) throw new Error(`no file ${file}`);
  return { ...folder, files: new Map([...folder.files, [file, content]]) };
}

const contentOf = (folder: SourceFolder, file: string): Uint8Array => {
  const content = folder.files.get(file);
  if (content === undefined) throw new Error(`no file ${file}`);
  return content;
};

/** A damage to the bytes; throws where nothing was damaged, which no test may take for a harmless one. */
export function bytes(change: (content: Uint8Array, random: () => number) => Uint8Array): Damage {
  return (folder, file, random) => {
    const before = contentOf(folder, file);
    const after = change(before, random);
    if (Buffer.compare(before, after) === 0) throw new Error(`${file}: nothing was damaged`);
    return Promise.resolve(withFile(folder, file, after));
  };
}

/** A damage to the text. */
export function text(change: (content: string) => string): Damage {
  return bytes((content) =>
    new TextEncoder().encode(change(new TextDecoder("utf-8", { ignoreBOM: true }).decode(content)))
  );
}

/** A damage to the table as a whole; throws as `bytes` does. */
export function table(change: (table: Table, cells: Cells, random: () => number) => Table): Damage {
  return async (folder, file, random) => {
    const content = contentOf(folder, file);
    const before = await readTableFile(content, file);
    const after = change(before, cellsOf(before, columnsOf(file)), random);
    if (JSON.stringify(after) === JSON.stringify(before)) throw new Error(`${file}: nothing was damaged`);
    return withFile(folder, file, writeTableFile(after, file, content));
  };
}

/** A damage to each row: undefined takes it away. */
export function rows(change: (row: Row, cells: Cells, random: () => number) => Row | undefined): Damage {
  return table((whole, cells, random) => ({
    ...whole,
    rows: whole.rows.flatMap((row) => {
      const changed = change(row, cells, random);
      return changed === undefined ? [] : [changed];
    })
  }));
}

/** A damage to JSON. */
export function json(change: (value: unknown) => unknown): Damage {
  return text((content) => JSON.stringify(change(JSON.parse(content))));
}

/** Returns the numbers of a row, wide or tidy, changed. */
export function withNumbers(row: Row, { columns, get, set }: Cells, change: (value: number) => number): Row {
  const written = (cell: string): string =>
    /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell) ? String(change(Number(cell))) : cell;
  if (columns.value !== undefined) return set(row, columns.value, written(get(row, columns.value)));
  return row.map((cell, at) => (at < 4 ? cell : written(cell)));
}
