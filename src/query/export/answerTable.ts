import type { AnswerColumn, ColumnMeaning } from "../../model/answer.ts";
import type { TableColumn } from "../engine/columns.ts";
import { createTextCodes } from "../engine/columns.ts";
import { daysOf, isDay } from "./days.ts";
import type { ExportColumn, FigureTable } from "./figureTable.ts";

/** A column of an answer and what it is. */
export interface MeantColumn extends AnswerColumn {
  readonly meaning: ColumnMeaning;
}

/**
 * Returns rows of an answer as a table to take away: the names of the columns are those of the query, values are not
 * rounded, and the name of an area stands beside its code.
 */
export function answerTable(
  columns: readonly MeantColumn[],
  rows: readonly number[],
  nameOf: (code: string) => string | undefined
): FigureTable {
  const given = columns.flatMap((column): readonly AnswerColumn[] =>
    column.meaning.kind === "area"
      ? [column, { name: `${column.name}_name`, values: column.values.map((code) => nameOf(String(code)) ?? null) }]
      : [column]
  );
  return {
    columns: given.map((column) => ({ name: column.name, type: typeOf(column) })),
    rows: rows.map((row) => given.map(({ values }) => values[row] ?? undefined))
  };
}

function typeOf({ values, isDate = false }: AnswerColumn): ExportColumn["type"] {
  const known = values.filter((value) => value !== null);
  if (isDate && known.length > 0 && known.every(isDay)) return "date";
  if (known.length > 0 && known.every((value) => typeof value === "number"))
    return known.every((value) => Number.isInteger(value) && Math.abs(value) < 2 ** 31) ? "integer" : "number";
  return known.length > 0 && known.every((value) => typeof value === "boolean") ? "boolean" : "string";
}

/** Returns a table column by column, as Arrow is made of. */
export function columnsOf({ columns, rows }: FigureTable): readonly TableColumn[] {
  return columns.map(({ name, type }, index): TableColumn => {
    const cells = rows.map((row) => row[index]);
    const numbers = cells.map((cell) => (typeof cell === "number" ? cell : null));
    switch (type) {
      case "integer":
        return { name, kind: "integer", values: numbers };
      case "number":
        return { name, kind: "number", values: numbers };
      case "boolean":
        return { name, kind: "flag", values: cells.map((cell) => (typeof cell === "boolean" ? cell : null)) };
      case "date":
        return { name, kind: "day", values: cells.map((cell) => (cell === undefined ? null : daysOf(String(cell)))) };
      case "string": {
        const codes = createTextCodes();
        return { name, kind: "text", codes: codes.encode(cells.map((cell) => cell?.toString())), texts: codes.texts };
      }
    }
  });
}
