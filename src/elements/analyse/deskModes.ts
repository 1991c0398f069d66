import { firstQuestion, type Question } from "../../model/question.ts";
import { readyQuestions } from "../../questions/readyQuestions.ts";
import { filteredSql } from "../../query/filteredSql.ts";
import type { AnalyseState } from "../../state/analyseState.ts";
import type { Translator } from "../../i18n/translator.ts";
import { unknownText } from "../../views/analyse/unknownText.ts";
import type { DeskActions } from "../../views/analyse/deskProps.ts";
import type { Desk } from "./desk.ts";
import type { Asking } from "./deskAsking.ts";
import type { DeskEditor } from "./deskEditor.ts";
import type { DeskStore } from "./deskStore.ts";
import { soundQuestion } from "./soundQuestion.ts";
import { known } from "../../model/known.ts";

/** The desk, as far as the form and the editor go. */
export interface TwoModes extends Pick<Asking, "ask" | "run"> {
  readonly desk: DeskStore;
  readonly editor: Pick<DeskEditor, "set">;
  readonly translator: Translator;
  /** Keeps a query that the reader runs. */
  readonly remember: (sql: string) => void;
}

/** What goes between the form and the editor. */
export interface DeskModes extends Pick<DeskActions, "choose" | "filterRows">, Pick<Desk, "show"> {
  /** Runs what stands in the editor. */
  readonly runEditor: () => void;
}

/** Returns what goes between the form and the editor, and shows a state of the address in either. */
export function createModes(modes: TwoModes): DeskModes {
  const { desk, editor, remember, run } = modes;
  const setSql = (sql: string): void => {
    desk.dispatch({ kind: "typed", sql });
    editor.set(sql);
  };
  const open = createOpen(modes, setSql);
  return {
    choose: (mode) => (mode === "sql" ? chooseSql(desk, setSql) : chooseForm(modes)),
    show: (state, notice) => {
      open(state, notice);
      if (state.mode === "sql" || state.mode === "none") desk.dispatch({ kind: "told", facts: { notice } });
    },
    filterRows: (filter) => {
      const { outcome, question } = desk.state().model;
      const sql = filteredSql(known(outcome, "answer").sql, filter);
      const { view } = question;
      if (sql !== undefined) void run({ mode: "sql", sql, view }, sql, { sql, notice: "", view });
    },
    runEditor: () => {
      const { sql, question } = desk.state().model;
      const ready = readyQuestions.find((each) => each.sql === sql.trim());
      const { view } = question;
      remember(sql);
      void run(ready ? { mode: "ready", id: ready.id, view } : { mode: "sql", sql, view }, ready?.sql ?? sql);
    }
  };
}

/** Turns to the editor, with the query of what the form has asked. */
function chooseSql(desk: DeskStore, setSql: (sql: string) => void): void {
  const { model, asked } = desk.state();
  if (model.mode === "ask" && asked.mode === "ask" && model.outcome) setSql(model.outcome.sql);
  desk.dispatch({ kind: "turned", mode: "sql", notice: "" });
}

/** The form has no words for SQL: it asks what is nearest to a ready-made question, or says that it shows another. */
function chooseForm({ desk, translator, ask }: TwoModes): void {
  const { asked, scope } = desk.state();
  const nearest =
    asked.mode === "ready" ? readyQuestions.find(({ id }) => id === asked.id)?.nearest?.(scope.indicators) : undefined;
  const isFound = asked.mode === "sql" || asked.mode === "ready";
  desk.dispatch({ kind: "turned", mode: "ask" });
  if (nearest) void ask(nearest, true);
  const notice = translator.t(nearest ? "analyse.choose.nearest" : "analyse.choose.sql");
  if (isFound) desk.dispatch({ kind: "told", facts: { notice } });
}

/** Returns what puts a state of the address on the desk, and a notice beside it. */
function createOpen(modes: TwoModes, setSql: (sql: string) => void): (state: AnalyseState, notice: string) => void {
  const { desk, ask, run } = modes;
  return (state, notice) => {
    switch (state.mode) {
      case "sql":
        setSql(state.sql);
        // Another answer would be cited by this address.
        if (desk.state().model.outcome?.sql !== state.sql) desk.dispatch({ kind: "emptied" });
        desk.dispatch({ kind: "turned", mode: "sql", view: state.view });
        return;
      case "ready": {
        const { sql } = known(
          readyQuestions.find(({ id }) => id === state.id),
          state.id
        );
        void run(state, sql, { sql, notice, view: state.view });
        return;
      }
      case "ask":
        askAddress(modes, state.question, notice);
        return;
      case "none":
        desk.dispatch({ kind: "turned", mode: "ask" });
        void ask(firstQuestion, false);
    }
  };
}

/** An address may ask what the form forbids: that is left out, and said. */
function askAddress({ desk, translator, ask }: TwoModes, wanted: Question, notice: string): void {
  const { question, refused } = soundQuestion(wanted, desk.state().scope.indicators);
  desk.dispatch({ kind: "turned", mode: "ask" });
  void ask(question ?? firstQuestion, false);
  const unknown = unknownText(translator, "analyse.desk.unknown", refused);
  desk.dispatch({ kind: "told", facts: { notice: [notice, unknown].filter((each) => each !== "").join(" ") } });
}
