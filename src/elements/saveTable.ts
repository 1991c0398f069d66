import { csvOf } from "../query/csv.ts";
import type { FigureTable } from "../query/export/figureTable.ts";
import { saveFile } from "./saveFile.ts";

/** Hands a table to the reader as a file; what writes a workbook is fetched when one is asked for. */
export async function saveTable(name: string, ending: "csv" | "xlsx", table: FigureTable): Promise<void> {
  if (ending === "csv") {
    saveFile(`${name}.csv`, csvOf(table), "text/csv;charset=utf-8");
    return;
  }
  const { sheetOf, workbook } = await import("../query/export/workbook.ts");
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  saveFile(`${name}.xlsx`, new Uint8Array(workbook([sheetOf(name, table)])), type);
}
