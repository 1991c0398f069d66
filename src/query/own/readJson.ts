import { jsonStatColumns } from "./jsonStat.ts";
import { checkSize, OwnTableError, type Cell, type RawColumns, type RawTable } from "./ownFile.ts";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isPlain = (value: unknown): boolean => value === null || typeof value !== "object";

/**
 * Returns the table in a JSON text: records, columns, rows of cells, JSON-stat, the answer of the World Bank's API, or
 * any of these one or two steps inside, such as under `data`. Throws an OwnTableError.
 */
export function readJson(text: string): RawTable {
  const table = tableIn(parse(text), 3);
  if (!table) throw new OwnTableError("not-a-table");
  return table;
}

/** JSON, or one JSON value a line. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return text
        .trim()
        .split(/\r?\n/)
        .map((line): unknown => JSON.parse(line));
    } catch {
      throw new OwnTableError("broken");
    }
  }
}

function tableIn(value: unknown, depth: number): RawTable | undefined {
  if (Array.isArray(value)) return listTable(value, depth);
  if (!isFields(value)) return undefined;
  const stat = jsonStatColumns(value);
  if (stat) return stat;
  if (Array.isArray(value["schema"]) && Array.isArray(value["data"])) return undefined;
  const columns = columnsTable(value);
  if (columns ?? depth === 0) return columns;
  const inside = Object.values(value)
    .map((each) => tableIn(each, depth - 1))
    .filter((each) => each !== undefined);
  return [...inside].sort((a, b) => sizeOf(b) - sizeOf(a))[0] ?? keyedTable(value);
}

const sizeOf = (table: RawTable): number => (table.kind === "rows" ? table.rows.length : table.rows);

function listTable(list: readonly unknown[], depth: number): RawTable | undefined {
  if (list.length > 0 && list.every(isFields)) return recordsTable(list);
  if (list.length > 0 && list.every(Array.isArray)) {
    const rows = (list as readonly (readonly unknown[])[]).map((row) => row.map(toCell));
    checkSize(rows.length, Math.max(...rows.slice(0, 1000).map(({ length }) => length)));
    return { kind: "rows", rows, lines: rows.map((_, place) => place + 1), isCommaFree: true, notes: [] };
  }
  // The World Bank answers with a page's number and its rows side by side.
  const inside = depth === 0 ? [] : list.filter(Array.isArray).map((each) => tableIn(each, depth - 1));
  return inside.find((each) => each !== undefined);
}

/** Records with fields; a field that holds fields gives a column to each: `country.id`, `country.value`. */
function recordsTable(records: readonly Fields[]): RawColumns | undefined {
  const cells = new Map<string, Cell[]>();
  records.forEach((record, row) => {
    for (const [name, value] of flatFields(record)) {
      let column = cells.get(name);
      if (!column) {
        column = new Array<Cell>(records.length).fill(null);
        cells.set(name, column);
        checkSize(records.length, cells.size);
      }
      column[row] = toCell(value);
    }
  });
  if (cells.size === 0) return undefined;
  return { kind: "columns", names: [...cells.keys()], columns: [...cells.values()], rows: records.length };
}

function flatFields(record: Fields, before = "", depth = 2): readonly (readonly [string, unknown])[] {
  return Object.entries(record).flatMap(([name, value]): readonly (readonly [string, unknown])[] =>
    isFields(value) && depth > 0 ? flatFields(value, `${before}${name}.`, depth - 1) : [[before + name, value]]
  );
}

/** Lists of one length under their names; pandas writes each with the number of the row instead. */
function columnsTable(value: Fields): RawColumns | undefined {
  const entries = Object.entries(value);
  const lists = entries.map(([name, each]) => [name, isFields(each) ? Object.values(each) : each] as const);
  const arrays = lists.filter(
    (each): each is readonly [string, readonly unknown[]] => Array.isArray(each[1]) && each[1].every(isPlain)
  );
  const rows = arrays[0]?.[1].length ?? 0;
  const isNumbered = entries.every(
    ([, each]) => Array.isArray(each) || (isFields(each) && Object.prototype.hasOwnProperty.call(each, "0"))
  );
  if (!isNumbered || arrays.length < 2 || arrays.length < entries.length || rows === 0) return undefined;
  if (arrays.some(([, cells]) => cells.length !== rows)) return undefined;
  checkSize(rows, arrays.length);
  return {
    kind: "columns",
    names: arrays.map(([name]) => name),
    columns: arrays.map(([, cells]) => cells.map(toCell)),
    rows
  };
}

/** Values, or records, each under the name of its row: {"KEN": 40, "TCD": 13}. */
function keyedTable(value: Fields): RawColumns | undefined {
  const entries = Object.entries(value);
  if (entries.length < 2) return undefined;
  if (entries.every(([, each]) => isFields(each)))
    return recordsTable(entries.map(([key, each]) => ({ key, ...(each as Fields) })));
  if (!entries.every(([, each]) => isPlain(each))) return undefined;
  return {
    kind: "columns",
    names: ["key", "value"],
    columns: [entries.map(([key]) => key), entries.map(([, each]) => toCell(each))],
    rows: entries.length
  };
}

function toCell(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return JSON.stringify(value);
}
