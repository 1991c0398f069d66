import { h, type ComponentChild } from "preact";
import type { Translator } from "../../i18n/translator.ts";
import { EngineError, toEngineError } from "../../query/engine/engineError.ts";
import { rowTable } from "../../query/engine/loadTables.ts";
import type { Engine } from "../../query/engine/startEngine.ts";
import { namedColumns, readyQuestions } from "../../query/readyQuestions.ts";
import { formatAnalyseState, type AnalyseState } from "../../state/analyseState.ts";
import type { AnswerContext } from "../../views/analyse/answerContext.ts";
import { DeskView } from "../../views/analyse/DeskView.tsx";
import type { DeskModel } from "../../views/analyse/deskModel.ts";
import { labelColumns } from "../../views/analyse/labelColumns.ts";
import { questionSentence } from "../../views/analyse/questionSentence.ts";
import type { Desk } from "./openDesk.ts";
import type { SqlEditor } from "./sqlEditor.ts";

/** What a desk is made of. */
export interface DeskParts {
  readonly place: HTMLElement;
  readonly engine: Engine;
  readonly areas: ReadonlyMap<string, string>;
  readonly translator: Translator;
  readonly areaHref: (code: string) => string;
  readonly onFault: (fault: string) => void;
  readonly draw: (tree: ComponentChild) => void;
}

/** At most so many rows are read of an answer; who wants more writes a narrower query. */
const mostRows = 10_000;
const patience = 30_000;

const firstQuery = `SELECT area, period, value, status
FROM observations
WHERE indicator = 'internet-use' AND period = 2024
ORDER BY value
LIMIT 20;`;

/** Returns a desk over an engine that holds the tables. */
export function createDesk({ engine, areas, translator, areaHref, onFault, draw }: DeskParts): Desk {
  const { t } = translator;
  const context: AnswerContext = { translator, nameOf: (code) => areas.get(code), areaHref };
  let model: DeskModel = {
    sql: firstQuery,
    running: false,
    outcome: undefined,
    problem: "",
    sort: undefined,
    tables: {}
  };
  let editor: SqlEditor | undefined;
  let stopping: AbortController | undefined;

  const update = (part: Partial<DeskModel>): void => {
    model = { ...model, ...part };
    draw(h(DeskView, { context, model, actions }));
  };

  const fail = (error: EngineError): void => {
    update({ running: false, problem: t(`analyse.fault.${error.fault}`, { message: error.message }) });
    if (error.fault === "query") editor?.mark(error.position, error.message);
    if (error.fault === "gone" || error.fault === "memory") onFault(error.fault);
  };

  const run = async (state: AnalyseState, sql: string): Promise<void> => {
    stopping?.abort();
    stopping = new AbortController();
    update({ running: true, problem: "" });
    editor?.mark(undefined);
    const began = performance.now();
    try {
      const answer = await engine.run(sql, { limit: mostRows, patience, signal: stopping.signal });
      const ready = readyQuestions.find((question) => question.sql === sql);
      update({
        running: false,
        sort: undefined,
        outcome: {
          columns: labelColumns(translator, answer, namedColumns),
          rows: answer.rows,
          cut: answer.cut,
          sql,
          milliseconds: performance.now() - began,
          sentence: ready ? questionSentence(context, ready.id, answer) : "",
          caption: ready ? t(`analyse.caption.${ready.id}`) : t("analyse.outcome.title")
        }
      });
      const query = formatAnalyseState(state);
      if (query !== location.search) history.pushState(null, "", location.pathname + query);
    } catch (error) {
      fail(toEngineError(error, "query"));
    }
  };

  const runEditor = (): void => {
    const ready = readyQuestions.find(({ sql }) => sql === model.sql.trim());
    const state: AnalyseState = ready ? { mode: "ready", id: ready.id } : { mode: "sql", sql: model.sql };
    void run(state, ready ? ready.sql : model.sql);
  };

  const actions = {
    run: runEditor,
    stop: () => stopping?.abort(),
    sortBy: (name: string) =>
      update({ sort: { name, descending: model.sort?.name === name && !model.sort.descending } }),
    editorAt: (host: HTMLElement | null) => {
      if (host && !editor) void openEditor(host);
    }
  };

  const openEditor = async (host: HTMLElement): Promise<void> => {
    const { createSqlEditor } = await import("./sqlEditor.ts");
    editor = createSqlEditor(host, {
      text: model.sql,
      label: t("analyse.sql.title"),
      tables: model.tables,
      functions: await functionsOf(engine),
      onChange: (sql) => {
        model = { ...model, sql };
      },
      onRun: runEditor
    });
  };

  const show = (state: AnalyseState): void => {
    const question = state.mode === "ready" ? readyQuestions.find(({ id }) => id === state.id) : undefined;
    const sql = state.mode === "sql" ? state.sql : question?.sql;
    if (sql !== undefined) {
      update({ sql });
      editor?.set(sql);
    } else update({});
    if (question) void run(state, question.sql);
  };

  void tablesOf(engine).then((tables) => update({ tables }));
  return {
    show,
    end: () => {
      stopping?.abort();
      engine.end();
    }
  };
}

async function tablesOf(engine: Engine): Promise<Readonly<Record<string, readonly string[]>>> {
  const { columns } = await engine.run(
    `SELECT table_name, column_name FROM information_schema.columns WHERE table_name <> '${rowTable}' ORDER BY table_name = 'observations' DESC, table_name, ordinal_position`,
    { limit: 1000, patience }
  );
  const [tables, names] = columns;
  const found: Record<string, string[]> = {};
  for (const [row, table] of (tables?.values ?? []).entries())
    (found[String(table)] ??= []).push(String(names?.values[row]));
  return found;
}

async function functionsOf(engine: Engine): Promise<readonly string[]> {
  const { columns } = await engine.run(
    "SELECT DISTINCT function_name FROM duckdb_functions() WHERE regexp_matches(function_name, '^[a-z][a-z_0-9]+$') ORDER BY 1",
    { limit: 5000, patience }
  );
  return (columns[0]?.values ?? []).map(String);
}
