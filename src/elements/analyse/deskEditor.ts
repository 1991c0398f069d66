import { toEngineError, type EngineError } from "../../query/engine/engineError.ts";
import type { Engine } from "../../query/engine/startEngine.ts";
import type { DeskModel } from "../../views/analyse/deskModel.ts";
import { loadEditor } from "./loadEditor.ts";
import type { EditorValue, SqlEditor } from "./sqlEditor.ts";

/** The editor of a desk, which is fetched when SQL is first looked at. */
export interface DeskEditor extends Pick<SqlEditor, "set" | "respace" | "mark" | "end"> {
  /** Takes the element that holds it, once that is drawn; where the desk was drawn anew, the editor comes again. */
  readonly editorAt: (host: HTMLElement | null) => void;
  /** Fetches it, unless it is here or has no place yet. */
  readonly open: () => void;
}

/** What an editor begins with, and whom it tells. */
export interface EditedDesk {
  readonly engine: Engine;
  readonly label: string;
  readonly values: readonly EditorValue[];
  readonly model: () => Pick<DeskModel, "sql" | "tables">;
  readonly onChange: (sql: string) => void;
  readonly onRun: () => void;
  readonly onFormat: () => void;
  /** The editor did not come; where SQL is looked at again, it is fetched again. */
  readonly onMissing: (fault: EngineError) => void;
}

/** Returns the editor of a desk; before it is fetched, what is set is left to the model and nothing is marked. */
export function createDeskEditor({ engine, label, values, model, onMissing, ...told }: EditedDesk): DeskEditor {
  let editor: SqlEditor | undefined;
  let host: HTMLElement | null = null;
  let isOpening = false;
  const load = (place: HTMLElement): void => {
    isOpening = true;
    const { sql, tables } = model();
    loadEditor(engine, place, sql, { label, tables, values, ...told }).then(
      (loaded) => {
        if (host === place) editor = loaded;
        else loaded.end();
      },
      (error: unknown) => {
        isOpening = false;
        onMissing(toEngineError(error, "part"));
      }
    );
  };
  return {
    set: (sql) => editor?.set(sql),
    respace: (sql) => editor?.respace(sql),
    mark: (position, message, start) => editor?.mark(position, message, start),
    end: () => editor?.end(),
    editorAt: (element) => {
      const isMoved = element !== null && element !== host;
      host = element ?? host;
      if (!isMoved || !isOpening) return;
      editor?.end();
      editor = undefined;
      load(element);
    },
    open: () => {
      if (host && !isOpening) load(host);
    }
  };
}
