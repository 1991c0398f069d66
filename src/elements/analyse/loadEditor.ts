import type { Engine } from "../../query/engine/startEngine.ts";
import { functionsOf, tablesOf } from "./engineCatalogue.ts";
import type { EditorOptions, SqlEditor } from "./sqlEditor.ts";

/** Fetches the editor and puts it into a host with a text; it completes the tables and functions that the engine has. */
export async function loadEditor(
  engine: Engine,
  host: HTMLElement,
  text: string,
  options: Pick<EditorOptions, "label" | "onChange" | "onRun">
): Promise<SqlEditor> {
  const [{ createSqlEditor }, functions, tables] = await Promise.all([
    import("./sqlEditor.ts"),
    functionsOf(engine),
    tablesOf(engine)
  ]);
  return createSqlEditor(host, { ...options, text, tables, functions });
}
