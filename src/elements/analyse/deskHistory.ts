import type { DeskActions } from "../../views/analyse/deskProps.ts";
import type { DeskEditor } from "./deskEditor.ts";
import type { DeskStore } from "./deskStore.ts";

const key = "sql-history";
/** So many queries are kept, the last one first; one that is longer than so many letters is not. */
const mostKept = 50;
const longest = 20_000;

/** Returns the queries that were run in this browser, the last one first; none where it keeps nothing. */
export function keptHistory(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(String(localStorage.getItem(key)));
    return Array.isArray(kept) ? kept.filter((each) => typeof each === "string").slice(0, mostKept) : [];
  } catch {
    return [];
  }
}

/** What keeps the queries that were run. */
export interface DeskHistory extends Pick<DeskActions, "recall" | "forgetHistory"> {
  readonly add: (sql: string) => void;
}

/** Returns what keeps the queries of a desk, and puts one into the editor again, where it waits for a click. */
export function createHistory(desk: DeskStore, editor: Pick<DeskEditor, "set">): DeskHistory {
  const keep = (history: readonly string[]): void => {
    desk.dispatch({ kind: "told", facts: { history } });
    try {
      localStorage.setItem(key, JSON.stringify(history));
    } catch {
      // A browser that keeps nothing has them until the page is left.
    }
  };
  return {
    add: (sql) => {
      const text = sql.trim();
      if (text === "" || text.length > longest) return;
      keep([text, ...desk.state().model.history.filter((each) => each !== text)].slice(0, mostKept));
    },
    recall: (sql) => {
      desk.dispatch({ kind: "typed", sql });
      editor.set(sql);
    },
    forgetHistory: () => keep([])
  };
}
