import type { Translator } from "../../i18n/translator.ts";
import {
  formatWorkspace,
  freeName,
  mergeWorkspaces,
  parseWorkspace,
  tableKey,
  type KeptQuestion,
  type Workspace
} from "../../state/workspace.ts";
import type { WorkspaceActions } from "../../views/analyse/WorkspaceForm.tsx";
import type { DeskStore } from "./deskStore.ts";
import { saveBlob } from "../saveBlob.ts";

const key = "workspace";

/** Returns the questions that the browser keeps; none where it keeps nothing. */
export function keptQuestions(): readonly KeptQuestion[] {
  return storedWorkspace().questions;
}

function storedWorkspace(): Workspace {
  try {
    const stored = parseWorkspace(String(localStorage.getItem(key)));
    const tables = Object.entries(localStorage).flatMap(([name, value]) =>
      name.startsWith(tableKey) ? [{ key: name, value: String(value) }] : []
    );
    return { questions: stored ? stored.questions : [], tables };
  } catch {
    return { questions: [], tables: [] };
  }
}

/** Returns what keeps questions in the browser, gives them away as one file, and takes such a file. */
export function createWorkspace(desk: DeskStore, { t }: Translator): WorkspaceActions {
  const say = (keptNote: string): void => desk.dispatch({ kind: "told", facts: { keptNote } });
  /** A browser that keeps nothing has them until the page is left. */
  const keep = (questions: readonly KeptQuestion[]): boolean => {
    desk.dispatch({ kind: "told", facts: { kept: questions } });
    try {
      localStorage.setItem(key, formatWorkspace({ questions, tables: [] }));
      return true;
    } catch {
      return false;
    }
  };
  const kept = (): readonly KeptQuestion[] => desk.state().model.kept;
  const current = (): string => {
    const { mode, sql } = desk.state().model;
    return location.search === "" && mode === "sql" ? `?sql=${encodeURIComponent(sql)}` : location.search;
  };
  return {
    keep: (name) => {
      const query = current();
      if (query === "") {
        say(t("analyse.workspace.nothing"));
        return;
      }
      const isKept = keep([...kept(), { name: freeName(name, kept()), query }]);
      say(t(isKept ? "analyse.workspace.kept" : "analyse.workspace.refused"));
    },
    forget: (question) => {
      keep(kept().filter((each) => each !== question));
      say("");
    },
    give: () => {
      const text = formatWorkspace({ ...storedWorkspace(), questions: kept() });
      saveBlob(new Blob([text], { type: "application/json" }), "workspace.json");
    },
    take: (file) => {
      void file.text().then(
        (text) => {
          const other = parseWorkspace(text);
          if (!other) {
            say(t("analyse.workspace.foreign", { name: file.name }));
            return;
          }
          const own = storedWorkspace();
          const merged = mergeWorkspaces({ ...own, questions: kept() }, other);
          const isKept = keep(merged.questions) && keepTables(merged);
          const count = merged.questions.length - own.questions.length;
          say(isKept ? t("analyse.workspace.taken", { count }) : t("analyse.workspace.refused"));
        },
        () => say(t("analyse.workspace.foreign", { name: file.name }))
      );
    }
  };
}

function keepTables({ tables }: Workspace): boolean {
  try {
    for (const each of tables) localStorage.setItem(each.key, each.value);
    return true;
  } catch {
    return false;
  }
}
