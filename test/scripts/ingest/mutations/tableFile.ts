import Papa from "papaparse";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { readSheet } from "read-excel-file/node";
import { xlsxOf } from "../xlsxOf.ts";

/** A publisher's table, whatever it is written in: the lines above its header, the header, its rows. */
export interface Table {
  readonly above: readonly (readonly string[])[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const sheets: Readonly<Record<string, string>> = {
  "worldbank/CLASS_FY2026.xlsx": "List of economies",
  "worldbank/OGHIST.xlsx": "Country Analytical History"
};

const isTabbed = (file: string): boolean => file.endsWith(".tsv") || /^unsd\/(SE_|IT_)/.test(file);

function toTable(lines: readonly (readonly string[])[], file: string): Table {
  const top = file.endsWith(".zip") ? lines.findIndex(([first]) => first === "Country Name") : 0;
  return { above: lines.slice(0, top), header: lines[top] ?? [], rows: lines.slice(top + 1) };
}

function parseText(text: string, file: string): Table {
  const delimiter = isTabbed(file) ? "\t" : ",";
  const lines = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter }).data;
  return toTable(lines.at(-1)?.join("") === "" ? lines.slice(0, -1) : lines, file);
}

function writeText({ above, header, rows }: Table, file: string): string {
  const lines = [...above, header, ...rows].map((line) => [...line]);
  return `${Papa.unparse(lines, { delimiter: isTabbed(file) ? "\t" : ",", newline: "\n" })}\n`;
}

const tableIn = (archive: Readonly<Record<string, Uint8Array>>): string =>
  Object.keys(archive).find((name) => /^API_.*\.csv$/i.test(name)) ?? "";

/** What the file of events says of an ordinary one, by column: the columns that are read. */
export const ordinaryEvent: Readonly<Record<string, string>> = {
  country: "",
  count_year: "",
  start_date_type: "Actual",
  start_date: "2023-05-01",
  end_date: "2023-05-03",
  actual_cause: "Protests",
  shutdown_extent: "Full network",
  facebook_affected: "No",
  twitter_affected: "No",
  whatsapp_affected: "No",
  instagram_affected: "No",
  telegram_affected: "No",
  sms_affected: "No",
  phonecall_affected: "Unknown"
};

const textOf = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" ? value : typeof value === "number" || typeof value === "bigint" ? `${value}` : "";
};

/** A column of the file of events: years as numbers, days as times, anything else as text; empty is null. */
function columnOf(name: string, cells: readonly string[]) {
  if (name.endsWith("_date")) {
    const data = cells.map((cell) => (cell === "" ? undefined : new Date(`${cell}T00:00:00Z`)));
    return { name, data, type: "TIMESTAMP", nullable: true } as const;
  }
  if (name === "count_year") return { name, data: cells.map(Number), type: "INT32" } as const;
  return { name, data: cells.map((cell) => (cell === "" ? undefined : cell)), type: "STRING", nullable: true } as const;
}

/** Reads a table of any of the publishers' formats. */
export async function readTableFile(content: Uint8Array, file: string): Promise<Table> {
  if (file.endsWith(".zip")) {
    const archive = unzipSync(content);
    return parseText(strFromU8(archive[tableIn(archive)] ?? new Uint8Array()), file);
  }
  if (file.endsWith(".xlsx")) {
    const buffer = Buffer.from(content);
    const sheet = sheets[file];
    const lines = await (sheet === undefined ? readSheet(buffer) : readSheet(buffer, sheet));
    return toTable(
      lines.map((cells) => cells.map((cell) => (cell === null ? "" : String(cell)))),
      file
    );
  }
  if (file.endsWith(".parquet")) {
    const header = Object.keys(ordinaryEvent);
    const rows = await parquetReadObjects({ file: content.slice().buffer, columns: header });
    return { above: [], header, rows: rows.map((row) => header.map((name) => textOf(row[name]))) };
  }
  const encoding = file.startsWith("wikimedia/list") ? "windows-1252" : "utf-8";
  return parseText(new TextDecoder(encoding, { ignoreBOM: true }).decode(content), file);
}

/** Writes a table in the format that its file has. */
export function writeTableFile(table: Table, file: string, before: Uint8Array): Uint8Array {
  if (file.endsWith(".zip")) {
    const archive = unzipSync(before);
    return zipSync({ ...archive, [tableIn(archive)]: strToU8(writeText(table, file)) });
  }
  if (file.endsWith(".xlsx")) {
    const cells = [...table.above, table.header, ...table.rows].map((line) =>
      line.map((cell) => (cell === "" ? undefined : /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell))
    );
    return xlsxOf({ [sheets[file] ?? "Sheet1"]: cells });
  }
  if (file.endsWith(".parquet")) {
    const columnData = table.header.map((name, at) =>
      columnOf(
        name,
        table.rows.map((row) => row[at] ?? "")
      )
    );
    return new Uint8Array(parquetWriteBuffer({ columnData }));
  }
  return strToU8(writeText(table, file));
}
