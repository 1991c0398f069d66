import { asTable } from "./asTable.ts";
import { decodeText } from "./decodeText.ts";
import { fileKind } from "./fileKind.ts";
import { largestFile, OwnTableError, type OwnTable, type RawTable } from "./ownFile.ts";
import { readArrowTable } from "./readArrowTable.ts";
import { readJson } from "./readJson.ts";
import { readLines } from "./readLines.ts";
import { readParquetTable } from "./readParquetTable.ts";
import { isOpenDocument, readOpenDocument } from "./readOpenDocument.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { listArchive, unpackFile, unpackGzip } from "./unpack.ts";

/** What a file holds, and the sheets or files in it to choose from. */
interface Read {
  readonly raw: RawTable;
  readonly parts: readonly string[];
  readonly part: string | undefined;
}

/**
 * Reads a file as a table, whatever its name: text, JSON, Parquet, Arrow, a workbook, or an archive of one of them.
 * `part` chooses a sheet or a file where there are several; without it the first that is a table. Throws an OwnTableError.
 */
export async function readOwnTable(file: Blob, part?: string): Promise<OwnTable> {
  if (file.size > largestFile) throw new OwnTableError("too-large");
  if (file.size === 0) throw new OwnTableError("empty");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = await read(bytes, part, 2);
  try {
    return tableOf(found);
  } catch (error) {
    const others = part === undefined ? found.parts.filter((each) => each !== found.part) : [];
    for (const other of others.slice(0, mostTried))
      try {
        return tableOf(await read(bytes, other, 2));
      } catch {
        // A sheet of notes is no table, and the next one may be: else what was wrong with the first is said.
      }
    throw error;
  }
}

/** More sheets than these are not tried for one that is a table. */
const mostTried = 12;

const tableOf = ({ raw, ...parts }: Read): OwnTable => ({ ...asTable(raw), ...parts });

const alone = (raw: RawTable): Read => ({ raw, parts: [], part: undefined });

async function read(bytes: Uint8Array, part: string | undefined, depth: number): Promise<Read> {
  switch (fileKind(bytes)) {
    case "parquet":
      return alone(await readParquetTable(bytes));
    case "arrow":
    case "arrow-stream":
      return alone(await readArrowTable(bytes));
    case "json":
      return alone(readJsonOrLines(decodeText(bytes)));
    case "zip":
      return readArchive(bytes, part, depth);
    case "gzip":
      if (depth === 0) throw new OwnTableError("broken");
      return read(unpackGzip(bytes), part, depth - 1);
    case "xls":
      throw new OwnTableError("xls");
    case "other":
      throw new OwnTableError("not-a-table");
    case "text":
      return alone(readLines(decodeText(bytes).replace(/^\uFEFF/, "")));
  }
}

/** A line of text may begin with a bracket too. */
function readJsonOrLines(text: string): RawTable {
  try {
    return readJson(text);
  } catch (error) {
    if (!(error instanceof OwnTableError) || error.fault !== "broken") throw error;
    try {
      return readLines(text.replace(/^\uFEFF/, ""));
    } catch {
      throw error;
    }
  }
}

/** Files of an archive that may hold a table; what publishers and systems put beside them does not. */
const isTableFile = (name: string): boolean =>
  /\.(?:csv|tsv|tab|txt|json|jsonl|ndjson|parquet|arrow|feather|ipc|xlsx|xls|ods|gz)$/i.test(name) &&
  !/(?:^|\/)(?:\.|__MACOSX|Metadata_|readme)/i.test(name);

async function readArchive(bytes: Uint8Array, part: string | undefined, depth: number): Promise<Read> {
  const files = listArchive(bytes);
  if (files.some(({ name }) => name === "xl/workbook.xml")) {
    const { raw, sheets, sheet } = await readWorkbook(bytes, part);
    return { raw, parts: sheets.length > 1 ? sheets : [], part: sheet };
  }
  const all = files.map(({ name }) => name);
  if (isOpenDocument(bytes, all)) {
    const { raw, sheets, sheet } = await readOpenDocument(bytes, part);
    return { raw, parts: sheets.length > 1 ? sheets : [], part: sheet };
  }
  if (depth === 0) throw new OwnTableError("broken");
  const tables = files.filter(({ name }) => isTableFile(name)).sort((a, b) => b.originalSize - a.originalSize);
  const [largest] = tables;
  if (!largest) throw new OwnTableError("not-a-table");
  const names = tables.map(({ name }) => name);
  const chosen = part !== undefined && names.includes(part) ? part : largest.name;
  const inside = await read(unpackFile(bytes, chosen), undefined, depth - 1);
  return names.length > 1 ? { raw: inside.raw, parts: names, part: chosen } : inside;
}
