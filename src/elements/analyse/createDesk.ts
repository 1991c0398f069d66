import { h, type ComponentChild } from "preact";
import type { World } from "../../geo/world.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { DatedIndicator } from "../../model/datedIndicator.ts";
import { firstQuestion, type Question, type RangeFilter } from "../../model/question.ts";
import { toEngineError, type EngineError } from "../../query/engine/engineError.ts";
import type { Engine } from "../../query/engine/startEngine.ts";
import { askedColumns, questionSql, type QuestionScope } from "../../query/questionSql.ts";
import { nearestQuestion } from "../../query/nearestQuestion.ts";
import { readyQuestions } from "../../query/readyQuestions.ts";
import { formatAnalyseState, type AnalyseState } from "../../state/analyseState.ts";
import { withoutColumn } from "../../state/question.ts";
import type { AnswerContext } from "../../views/analyse/answerContext.ts";
import type { DeskActions } from "../../views/analyse/deskProps.ts";
import { DeskView } from "../../views/analyse/DeskView.tsx";
import { rowsWithin, type DeskModel } from "../../views/analyse/deskModel.ts";
import { columnLabels } from "../../views/analyse/questionWords.ts";
import { askOutcome, columnFormat, toBase } from "./askOutcome.ts";
import { faultSentence } from "./faultSentence.ts";
import { sqlOutcome } from "./sqlOutcome.ts";
import { takeAwayOf, takePicture, takeRows, type Origins } from "./deskTakeAway.ts";
import { OwnTableError } from "../../query/own/readTable.ts";
import { bringTable, questionWithOwn } from "./ownTable.ts";
import { tablesOf } from "./engineCatalogue.ts";
import { answersSoon } from "./answersSoon.ts";
import { createFinder } from "./createFinder.ts";
import { createLooks } from "./deskLooks.ts";
import { createSupplies } from "./deskSupplies.ts";
import { firstModel } from "./firstModel.ts";
import { loadEditor } from "./loadEditor.ts";
import { createWarmUp } from "./warmUp.ts";
import type { Desk } from "./desk.ts";
import type { SqlEditor } from "./sqlEditor.ts";

/** What a desk is made of. */
export interface DeskParts {
  readonly engine: Engine;
  readonly areas: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, DatedIndicator>;
  /** The columns of each table of the engine. */
  readonly tables: DeskModel["tables"];
  readonly translator: Translator;
  readonly areaHref: (code: string) => string;
  readonly origins: Origins;
  /** Fetches the outlines of the world, when a map is asked for. */
  readonly fetchWorld: () => Promise<World>;
  /** The SQL that lay on the desk before the engine was started again. */
  readonly sql: string | undefined;
  readonly onFault: (fault: string) => void;
  readonly draw: (tree: ComponentChild) => void;
}

/** Returns a desk over an engine that holds the tables. */
export function createDesk(parts: DeskParts): Desk {
  const { engine, areas, indicators, translator, areaHref, origins, fetchWorld, onFault, draw } = parts;
  const { t } = translator;
  const context: AnswerContext = { translator, nameOf: (code) => areas.get(code), areaHref };
  let scope: QuestionScope = { indicators, own: [] };
  let model = firstModel(parts.sql, parts.tables);
  /** What the answer on the desk was asked by. */
  let asked: AnalyseState = { mode: "none" };
  let editor: SqlEditor | undefined;
  let editorHost: HTMLElement | null = null;
  let isOpening = false;
  let brushing = false;
  const { supply, prepare } = createSupplies({
    engine,
    fetchWorld,
    model: () => model,
    update: (part) => update(part)
  });
  const warmUp = createWarmUp(engine, prepare);
  const finder = createFinder(engine, warmUp.pause);

  const update = (part: Partial<DeskModel>): void => {
    model = { ...model, ...part };
    if (model.running) warmUp.pause();
    else warmUp.rest();
    if (!model.brushed && !brushing) model = { ...model, form: model.question };
    const { question } = model;
    const labels = columnLabels(translator, question, indicators);
    const format = columnFormat(translator, question, indicators);
    const take = takeAwayOf(context, origins, model);
    draw(h(DeskView, { context, indicators, model, actions, labels, format, take }));
    if (model.mode === "sql") openEditor();
  };

  const fail = (error: EngineError): void => {
    const line = error.fault === "query" ? editor?.mark(error.position, error.message) : undefined;
    update({ running: false, problem: faultSentence(translator, error, line) });
    if (error.fault === "gone" || error.fault === "memory") onFault(error.fault);
  };

  const remember = (state: AnalyseState): void => {
    asked = state;
    const query = formatAnalyseState(state);
    if (query !== location.search) history.pushState(null, "", location.pathname + query);
  };

  const guarded = async (work: () => Promise<void>): Promise<void> => {
    const own = model;
    try {
      await work();
    } catch (error) {
      const fault = toEngineError(error, "query");
      if (fault.fault === "stopped" && model !== own && !model.running) return;
      fail(fault);
    }
  };

  /** Runs a query; `change` says, once, what changes on the desk besides the answer. */
  const runSql = (state: AnalyseState, sql: string, change: () => Partial<DeskModel> = () => ({})): Promise<void> =>
    guarded(async () => {
      const finding = finder.find(sql);
      const isSoon = await answersSoon(finding);
      if (!isSoon) update({ ...change(), running: true, problem: "" });
      const found = await finding.catch((error: unknown) => {
        if (isSoon) model = { ...model, ...change() };
        throw error;
      });
      if (!found) return;
      if (isSoon) model = { ...model, ...change() };
      editor?.mark(undefined);
      const outcome = sqlOutcome(context, indicators, found);
      // The citation of the answer names the address.
      remember(state.mode === "sql" || state.mode === "ready" ? { ...state, view: model.question.view } : state);
      update({ running: false, problem: "", sort: undefined, brushed: undefined, outcome });
      await supply(model.question.view);
    });

  /** Asks a question of the form: first its rows before the filters, unless they are here, then the answer itself. */
  const ask = (question: Question, isNew: boolean): Promise<void> =>
    guarded(async () => {
      update({ question, running: true, problem: "", notice: "" });
      const unfiltered: Question = { ...question, ranges: [], by: undefined, limit: 0 };
      const baseSql = questionSql(unfiltered, scope);
      let { base } = model;
      if (base?.outcome.sql !== baseSql) {
        const rows = await finder.find(baseSql);
        if (!rows) return;
        base = toBase(askOutcome(translator, unfiltered, scope, rows), question, scope);
      }
      const found = await finder.find(questionSql(question, scope));
      if (!found) return;
      const outcome = askOutcome(translator, question, scope, found);
      asked = { mode: "ask", question: model.question };
      if (isNew) remember(asked);
      update({ running: false, base, brushed: undefined, sort: undefined, outcome });
      await supply(model.question.view);
    });

  /** While a brush is dragged the rows that are here are filtered; groups are put together by the engine. */
  const brush = (column: number, range: RangeFilter | undefined, settled: boolean): void => {
    const ranges = [...model.question.ranges.filter((each) => each.column !== column), ...(range ? [range] : [])];
    const question = { ...model.question, ranges: ranges.toSorted((a, b) => a.column - b.column) };
    if (settled) {
      void ask(question, true);
      return;
    }
    const { base } = model;
    if (question.by === undefined && base) {
      const names = askedColumns(question, scope).map(({ name }) => name);
      update({ question, brushed: rowsWithin(base, question, names) });
      return;
    }
    update({ question });
    if (brushing) return;
    brushing = true;
    void guarded(async () => {
      const latest = model.question;
      const found = await finder.find(questionSql(latest, scope));
      if (found) update({ outcome: askOutcome(translator, latest, scope, found) });
    }).finally(() => {
      brushing = false;
    });
  };

  const runEditor = (): void => {
    const { sql, question } = model;
    const ready = readyQuestions.find((each) => each.sql === sql.trim());
    const { view } = question;
    void runSql(ready ? { mode: "ready", id: ready.id, view } : { mode: "sql", sql, view }, ready?.sql ?? sql);
  };

  const chooseSql = (): void => {
    if (model.mode === "ask" && asked.mode === "ask" && model.outcome) setSql(model.outcome.sql);
    update({ mode: "sql", notice: "" });
  };

  /** The form has no words for SQL: it asks what is nearest to a ready-made question, or says that it shows another. */
  const chooseForm = (): void => {
    const nearest = asked.mode === "ready" ? nearestQuestion(asked.id, indicators) : undefined;
    const isFound = asked.mode === "sql" || asked.mode === "ready";
    update({ mode: "ask" });
    if (nearest) void ask(nearest, true);
    if (isFound) update({ notice: t(nearest ? "analyse.choose.nearest" : "analyse.choose.sql") });
  };

  const looks = createLooks({
    model: () => model,
    asked: () => asked,
    placeOf: (name) => askedColumns(model.question, scope).findIndex((each) => each.name === name),
    update,
    ask: (question) => void ask(question, true),
    remember,
    supply: (view) => void guarded(() => supply(view))
  });

  const actions: DeskActions = {
    run: runEditor,
    stop: () => finder.stop(),
    choose: (mode) => (mode === "sql" ? chooseSql() : chooseForm()),
    ask: (question) => void ask(question, true),
    remove: (column) => void ask(withoutColumn(model.question, column), true),
    brush,
    ...looks,
    take: (format) => {
      void guarded(() => takeRows(context, origins, model, format));
    },
    picture: (format) => void guarded(() => takePicture(context, origins, model, format)),
    freeOnly: (freeOnly) => update({ freeOnly }),
    bring: (file) => void bring(file),
    editorAt: (host) => {
      editorHost = host;
    }
  };

  /** Puts the reader's table beside those of the site, and its first column of numbers beside the others. */
  const bring = async (file: File): Promise<void> => {
    update({ ownProblem: t("analyse.own.reading") });
    try {
      const own = await bringTable(engine, file);
      scope = { indicators, own: own.numbers, ownYear: own.year };
      update({ own, ownProblem: "", tables: await tablesOf(engine) });
      const question = questionWithOwn(own, model.question);
      if (question) await ask(question, true);
    } catch (error) {
      const fault = error instanceof OwnTableError ? error.fault : "broken";
      update({ ownProblem: t(`analyse.own.fault.${fault}`, { size: "50" }) });
    }
  };

  const setSql = (sql: string): void => {
    model = { ...model, sql };
    editor?.set(sql);
  };

  /** The editor is fetched when SQL is first looked at. */
  const openEditor = (): void => {
    if (!editorHost || isOpening) return;
    isOpening = true;
    const onChange = (sql: string): unknown => (model = { ...model, sql });
    const options = { label: t("analyse.sql.title"), tables: model.tables, onChange, onRun: runEditor };
    void loadEditor(engine, editorHost, model.sql, options).then((loaded) => (editor = loaded));
  };

  const show = (state: AnalyseState, notice: string): void => {
    open(state, notice);
    if (state.mode !== "ready") update({ notice });
  };

  const open = (state: AnalyseState, notice: string): void => {
    switch (state.mode) {
      case "sql":
        setSql(state.sql);
        // Another answer would be cited by this address.
        if (model.outcome?.sql !== state.sql) update({ outcome: undefined, problem: "" });
        update({ mode: "sql", question: { ...model.question, view: state.view } });
        return;
      case "ready": {
        const sql = readyQuestions.find(({ id }) => id === state.id)?.sql ?? "";
        void runSql(state, sql, () => {
          setSql(sql);
          return { mode: "sql", notice, question: { ...model.question, view: state.view } };
        });
        return;
      }
      case "ask":
      case "none":
        update({ mode: "ask" });
        void ask(state.mode === "ask" ? state.question : firstQuestion, false);
    }
  };

  return {
    show,
    bring: actions.bring,
    sql: () => model.sql,
    end: () => {
      warmUp.end();
      finder.stop();
      editor?.end();
      engine.end();
    }
  };
}
