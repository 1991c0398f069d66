import { csvOf } from "../../query/csv.ts";
import { toArrowFile } from "../../query/engine/arrowStream.ts";
import { columnsOf } from "../../query/export/answerTable.ts";
import type { FigureTable } from "../../query/export/figureTable.ts";
import type { TakeFormat } from "../../views/analyse/TakeAway.tsx";

const types: Readonly<Record<TakeFormat, string>> = {
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
  arrow: "application/vnd.apache.arrow.file"
};

/** Returns a table as a file of a format; what writes a format is fetched when it is first asked for. */
export async function fileOfTable(format: TakeFormat, table: FigureTable): Promise<Blob> {
  const content = await contentOf(format, table);
  return new Blob([typeof content === "string" ? content : new Uint8Array(content)], { type: types[format] });
}

async function contentOf(format: TakeFormat, table: FigureTable): Promise<string | Uint8Array> {
  switch (format) {
    case "csv":
      return csvOf(table);
    case "json": {
      const names = table.columns.map(({ name }) => name);
      const rows = table.rows.map((row) =>
        Object.fromEntries(names.map((name, index) => [name, row[index] ?? null] as const))
      );
      return `${JSON.stringify(rows, undefined, 1)}\n`;
    }
    case "xlsx": {
      const { sheetOf, workbook } = await import("../../query/export/workbook.ts");
      return workbook([sheetOf("answer", table)]);
    }
    case "parquet": {
      const { parquetOf } = await import("../../query/export/parquet.ts");
      return parquetOf(table);
    }
    case "arrow":
      return toArrowFile(columnsOf(table));
  }
}

/** Hands a file to the reader under a name. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Returns a stand-alone SVG as a PNG, twice as large as it says. */
export async function toPng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((accept, reject) => {
    canvas.toBlob((blob) => (blob ? accept(blob) : reject(new Error("no picture"))), "image/png");
  });
}
