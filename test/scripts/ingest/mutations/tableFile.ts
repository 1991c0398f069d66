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
    const rows = await parquetReadObjects({ file: content.slice().buffer, columns: ["country", "count_year"] });
    return {
      above: [],
      header: ["country", "count_year"],
      rows: rows.map((row) => [String(row["country"]), String(row["count_year"])])
    };
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
    const column = (at: number): string[] => table.rows.map((row) => row[at] ?? "");
    const buffer = parquetWriteBuffer({
      columnData: [
        { name: table.header[0] ?? "", data: column(0), type: "STRING" },
        { name: table.header[1] ?? "", data: column(1).map(Number), type: "INT32" }
      ]
    });
    return new Uint8Array(buffer);
  }
  return strToU8(writeText(table, file));
}
