import type { Engine } from "../../query/engine/startEngine.ts";
import { wordsOf } from "./engineCatalogue.ts";
import { loadPart } from "./loadPart.ts";
import type { EditorOptions, SqlEditor } from "./sqlEditor.ts";

/**
 * Fetches the editor and puts it into a host with a text; it completes the tables that are given, and the functions
 * that the engine has: the engine is asked for them once somebody writes, for a question that is waiting comes first.
 */
export async function loadEditor(
  engine: Engine,
  host: HTMLElement,
  text: string,
  options: Pick<EditorOptions, "label" | "tables" | "values" | "onChange" | "onRun" | "onFormat">
): Promise<SqlEditor> {
  const { createSqlEditor } = await loadPart(() => import("./sqlEditor.ts"));
  return createSqlEditor(host, { ...options, text, words: () => wordsOf(engine) });
}
