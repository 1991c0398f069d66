import { known } from "../../model/known.ts";
import { checkSize, mostCells, mostColumns, OwnTableError, type Cell } from "./ownFile.ts";
import type { ReadSheet } from "./readWorkbook.ts";
import { unpackFile } from "./unpack.ts";

/** How OpenDocument calls itself in the first file of its archive. */
const spreadsheet = "application/vnd.oasis.opendocument.spreadsheet";

/** The name spaces whose words are read, by the prefixes that they have here. */
const prefixes = {
  "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
  "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
  "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text"
};

type Attributes = Readonly<Record<string, string>>;

interface Sheet {
  readonly name: string;
  readonly rows: (readonly Cell[])[];
  readonly lines: number[];
}

/** True for an archive whose first file says that it is a spreadsheet of OpenDocument. */
export function isOpenDocument(bytes: Uint8Array, names: readonly string[]): boolean {
  if (!names.includes("mimetype") || !names.includes("content.xml")) return false;
  return new TextDecoder().decode(unpackFile(bytes, "mimetype")).startsWith(spreadsheet);
}

/**
 * Returns the cells of a sheet of an ODS file: the one of that name, or the first that has at least two rows. What reads
 * XML is loaded when such a file comes. Throws an OwnTableError.
 */
export async function readOpenDocument(bytes: Uint8Array, wanted: string | undefined): Promise<ReadSheet> {
  const { Parser } = await import("saxen");
  const reader = createReader();
  const parser = new Parser().ns(prefixes);
  const fail = (): never => {
    throw new OwnTableError("broken");
  };
  parser.on("openTag", (name, attributes, decode) => reader.open(name, decoded(attributes(), decode)));
  parser.on("closeTag", (name) => reader.close(name));
  parser.on("text", (text, decode) => reader.text(decode(text)));
  parser.on("cdata", (text) => reader.text(text));
  parser.on("error", fail);
  parser.parse(new TextDecoder().decode(unpackFile(bytes, "content.xml")));
  const filled = reader.sheets.filter(({ rows }) => rows.length > 0);
  const chosen = filled.find(({ name }) => name === wanted) ?? filled.find(({ rows }) => rows.length > 1) ?? filled[0];
  if (!chosen) throw new OwnTableError("empty");
  const { rows, lines } = chosen;
  checkSize(
    rows.length,
    rows.reduce((most, { length }) => Math.max(most, length), 0)
  );
  return {
    raw: { kind: "rows", rows, lines, isCommaFree: true, notes: [] },
    sheets: filled.map(({ name }) => name),
    sheet: chosen.name
  };
}

function decoded(attributes: Attributes, decode: (text: string) => string): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, decode(value)]));
}

interface Reader {
  readonly sheets: readonly Sheet[];
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** The sheets as they grow, row by row. */
interface Growing {
  readonly sheets: readonly Sheet[];
  readonly beginSheet: (name: string | undefined) => void;
  /** Begins a row that stands so many times. */
  readonly beginRow: (times: number) => void;
  /** Adds a cell so many times; blanks at the end of a row are left out. */
  readonly addCell: (value: Cell, times: number) => void;
  readonly endRow: () => void;
}

/** Returns sheets without rows. Throws an OwnTableError once they are too wide or too large. */
function growingSheets(): Growing {
  const sheets: Sheet[] = [];
  let line = 0;
  let cells = 0;
  let row: Cell[] = [];
  let blanks = 0;
  let rowTimes = 1;
  return {
    sheets,
    beginSheet: (name) => {
      sheets.push({ name: name ?? `${sheets.length + 1}`, rows: [], lines: [] });
      line = 0;
    },
    beginRow: (times) => {
      row = [];
      blanks = 0;
      rowTimes = times;
    },
    addCell: (value, times) => {
      if (value === null) {
        blanks += times;
        return;
      }
      if (row.length + blanks + times > mostColumns) throw new OwnTableError("wide");
      for (; blanks > 0; blanks -= 1) row.push(null);
      for (let time = 0; time < times; time += 1) row.push(value);
    },
    endRow: () => {
      line += rowTimes;
      if (row.length === 0) return;
      cells += rowTimes * row.length;
      if (cells > mostCells) throw new OwnTableError("too-large");
      const sheet = known(sheets.slice(-1)[0], "sheet of a row");
      for (let time = rowTimes - 1; time >= 0; time -= 1) {
        sheet.rows.push(row);
        sheet.lines.push(line - time);
      }
    }
  };
}

const isCell = (name: string): boolean => name === "table:table-cell" || name === "table:covered-table-cell";

/** What becomes sheets of the tags and texts of a document, one after the other. */
function createReader(): Reader {
  const { sheets, beginSheet, beginRow, addCell, endRow } = growingSheets();
  let cell: Attributes | undefined;
  let paragraphs: string[] = [];
  let isParagraph = false;
  // What stands in a comment is no text of its cell.
  let aside = 0;
  const addText = (text: string): void => {
    if (isParagraph && aside === 0) paragraphs.push(known(paragraphs.pop(), "paragraph") + text);
  };
  return {
    sheets,
    open: (name, attributes) => {
      if (name === "office:annotation") aside += 1;
      if (aside > 0) return;
      if (name === "table:table") beginSheet(attributes["table:name"]);
      else if (name === "table:table-row") beginRow(repeats(attributes, "table:number-rows-repeated"));
      else if (isCell(name)) {
        cell = attributes;
        paragraphs = [];
      } else if (name === "text:p" && cell) {
        paragraphs.push("");
        isParagraph = true;
      } else if (name === "text:s") addText(" ".repeat(Math.min(100, repeats(attributes, "text:c"))));
      else if (name === "text:tab" || name === "text:line-break") addText(" ");
    },
    close: (name) => {
      if (name === "office:annotation") aside -= 1;
      else if (aside > 0) return;
      else if (name === "text:p") isParagraph = false;
      else if (name === "table:table-row" && sheets.length > 0) endRow();
      else if (cell && isCell(name)) {
        addCell(cellOf(cell, paragraphs.join("\n")), repeats(cell, "table:number-columns-repeated"));
        cell = undefined;
      }
    },
    text: addText
  };
}

function repeats(attributes: Attributes, name: string): number {
  const times = Number(attributes[name]);
  return Number.isInteger(times) && times > 0 ? times : 1;
}

/** The value of a cell by its type; what has no type is its text. */
function cellOf(attributes: Attributes, text: string): Cell {
  switch (attributes["office:value-type"]) {
    case "float":
    case "currency":
    case "percentage": {
      const number = Number(attributes["office:value"]);
      return attributes["office:value"] === undefined || Number.isNaN(number) ? textOf(text) : number;
    }
    case "boolean":
      return attributes["office:boolean-value"] === "true";
    case "date":
      return textOf((attributes["office:date-value"] ?? text).replace("T", " ").replace(/ 00:00:00(?:\.0+)?$/, ""));
    case "string":
      return textOf(attributes["office:string-value"] ?? text);
    default:
      return textOf(text);
  }
}

function textOf(text: string): string | null {
  return text.trim() === "" ? null : text;
}
