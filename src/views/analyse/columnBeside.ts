import { indexIn } from "../../model/known.ts";
import type { LabelledColumn } from "./answerContext.ts";

/** Returns the column behind another, which holds its years where it has some; undefined behind the last. */
export function columnBeside(columns: readonly LabelledColumn[], { name }: LabelledColumn): LabelledColumn | undefined {
  return columns[indexIn(columns, (column) => column.name === name, `column ${name}`) + 1];
}
