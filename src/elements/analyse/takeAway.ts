import { csvOf } from "../../query/csv.ts";
import { toArrowFile } from "../../query/engine/arrowStream.ts";
import { aboutMetadata, aboutRows, aboutText, answerJson } from "../../query/export/answerAbout.ts";
import type { AboutWords, AnswerAbout } from "../../query/export/answerAbout.ts";
import { columnsOf } from "../../query/export/answerTable.ts";
import type { FigureTable } from "../../query/export/figureTable.ts";
import type { TakeFormat } from "../../views/analyse/TakeAway.tsx";
import { loadPart } from "./loadPart.ts";

const types: Readonly<Record<TakeFormat, string>> = {
  csv: "text/csv;charset=utf-8",
  "csv-excel": "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
  arrow: "application/vnd.apache.arrow.file",
  txt: "text/plain;charset=utf-8"
};

/** An answer that leaves the site: its rows, and what they say of themselves. */
export interface TakenAnswer {
  readonly table: FigureTable;
  readonly about: AnswerAbout;
  readonly words: AboutWords;
}

/** Returns an answer as a file of a format; what writes a format is fetched when it is first asked for. */
export async function fileOfAnswer(format: TakeFormat, answer: TakenAnswer): Promise<Blob> {
  const content = await contentOf(format, answer);
  return new Blob([typeof content === "string" ? content : new Uint8Array(content)], { type: types[format] });
}

async function contentOf(format: TakeFormat, { table, about, words }: TakenAnswer): Promise<string | Uint8Array> {
  switch (format) {
    case "csv":
      return csvOf(table);
    case "csv-excel":
      return `\uFEFF${csvOf(table)}`;
    case "json":
      return answerJson(about, table);
    case "txt":
      return aboutText(about, words);
    case "xlsx": {
      const { sheetOf, workbook } = await loadPart(() => import("../../query/export/workbook.ts"));
      const sources = { name: words("sheet"), widths: [30, 60, 16, 14, 14, 60], rows: aboutRows(about, words) };
      return workbook([sheetOf("answer", table), sources]);
    }
    case "parquet": {
      const { parquetOf } = await loadPart(() => import("../../query/export/parquet.ts"));
      return parquetOf(table, aboutMetadata(about));
    }
    case "arrow":
      return toArrowFile(columnsOf(table), aboutMetadata(about));
  }
}
