import type { Question, RangeFilter } from "../../model/question.ts";
import { toEngineError, type EngineError } from "../../query/engine/engineError.ts";
import { askedColumns } from "../../query/askedColumns.ts";
import { questionSql } from "../../query/questionSql.ts";
import { formatAnalyseState, type AnalyseState } from "../../state/analyseState.ts";
import type { AnswerContext } from "../../views/analyse/answerContext.ts";
import { rowsWithin, type Base } from "../../views/analyse/deskModel.ts";
import { known } from "../../model/known.ts";
import { answersSoon } from "./answersSoon.ts";
import { askOutcome, toBase } from "./askOutcome.ts";
import type { Finder } from "./createFinder.ts";
import type { DeskEditor } from "./deskEditor.ts";
import type { Laid } from "./deskState.ts";
import type { DeskStore } from "./deskStore.ts";
import type { Supplies } from "./deskSupplies.ts";
import { faultSentence } from "./faultSentence.ts";
import { sqlOutcome } from "./sqlOutcome.ts";

/** What asks, and who is told. */
export interface AskingDesk {
  readonly desk: DeskStore;
  readonly context: AnswerContext;
  readonly finder: Finder;
  readonly editor: Pick<DeskEditor, "set" | "mark">;
  readonly supply: Supplies["supply"];
  /** The engine has ended by itself. */
  readonly onFault: (fault: string) => void;
}

/** Asks the engine for a desk, and tells the desk how it went. */
export interface Asking {
  /** Asks a question of the form; one that `isNew` enters the history. */
  readonly ask: (question: Question, isNew: boolean) => Promise<void>;
  /** Runs a query; what is laid on the desk for it comes with the answer, or as soon as that takes long. */
  readonly run: (state: AnalyseState, sql: string, laid?: Laid) => Promise<void>;
  /** Filters by a column while its brush is dragged, and asks once it has `settled`. */
  readonly brush: (column: number, range: RangeFilter | undefined, settled: boolean) => void;
  /** Puts a state into the address, as what the answer was asked by. */
  readonly remember: (state: AnalyseState) => void;
  /** Does what may fail, and says so on the desk. */
  readonly guarded: (work: () => Promise<void>) => Promise<void>;
}

/** Returns what asks the engine for a desk. */
export function createAsking(asking: AskingDesk): Asking {
  const guarded = createGuard(asking);
  const remember = (state: AnalyseState): void => {
    asking.desk.dispatch({ kind: "remembered", asked: state });
    const query = formatAnalyseState(state);
    if (query !== location.search) history.pushState(null, "", location.pathname + query);
  };
  const ask: Asking["ask"] = (question, isNew) =>
    guarded(() => askForm(asking, question, isNew ? remember : undefined));
  return {
    ask,
    remember,
    guarded,
    run: (state, sql, laid) => guarded(() => runSql(asking, remember, state, sql, laid)),
    brush: (column, range, settled) => {
      const question = withRange(asking.desk.state().model.question, column, range);
      if (settled) void ask(question, true);
      else if (!filterRows(asking, question)) brushGroups(asking, guarded, question);
    }
  };
}

function createGuard({ desk, context, editor, onFault }: AskingDesk): Asking["guarded"] {
  const fail = (error: EngineError): void => {
    const line = error.fault === "query" ? editor.mark(error.position, error.message, error.start) : undefined;
    desk.dispatch({ kind: "failed", problem: faultSentence(context.translator, error, line) });
    if (error.fault === "gone" || error.fault === "memory") onFault(error.fault);
  };
  return async (work) => {
    const before = desk.state().model;
    try {
      await work();
    } catch (error) {
      const fault = toEngineError(error, "query");
      const { model } = desk.state();
      if (fault.fault === "stopped" && model !== before && !model.running) return;
      fail(fault);
    }
  };
}

async function runSql(
  { desk, context, finder, editor, supply }: AskingDesk,
  remember: Asking["remember"],
  state: AnalyseState,
  sql: string,
  laid: Laid | undefined
): Promise<void> {
  const lay = (): void => {
    if (!laid) return;
    editor.set(laid.sql);
    desk.dispatch({ kind: "laid", laid });
  };
  const view = (): Question["view"] => desk.state().model.question.view;
  // A ready-made question is one of the site, whatever the reader has made beside its tables.
  const finding = state.mode === "ready" ? finder.find(sql).then((each) => each && [each]) : finder.findEach(sql);
  const isSoon = await answersSoon(finding);
  if (!isSoon) {
    lay();
    desk.dispatch({ kind: "running" });
  }
  const found = await finding.catch((error: unknown) => {
    if (isSoon) lay();
    throw error;
  });
  if (!found) return;
  if (isSoon) lay();
  editor.mark(undefined);
  const answers = found.map((each) => sqlOutcome(context, desk.state().scope.indicators, each));
  const outcome = known(answers.slice(-1)[0], "answer");
  // The citation of the answer names the address.
  remember(state.mode === "sql" || state.mode === "ready" ? { ...state, view: view() } : state);
  desk.dispatch({ kind: "answered", outcome, answers });
  await supply(view());
}

/** Asks a question of the form: first its rows before the filters, unless they are here, then the answer itself. */
async function askForm(
  asking: AskingDesk,
  question: Question,
  remember: Asking["remember"] | undefined
): Promise<void> {
  const { desk, context, finder, supply } = asking;
  desk.dispatch({ kind: "asking", question });
  const base = await baseOf(asking, question);
  if (!base) return;
  const { scope } = desk.state();
  const found = await finder.find(questionSql(question, scope));
  if (!found) return;
  const outcome = askOutcome(context, question, scope, found);
  const asked: AnalyseState = { mode: "ask", question: desk.state().model.question };
  desk.dispatch({ kind: "remembered", asked });
  remember?.(asked);
  desk.dispatch({ kind: "answered", outcome, base });
  await supply(desk.state().model.question.view);
}

/** The rows of a question before its filters; undefined where another question has overtaken it. */
async function baseOf({ desk, context, finder }: AskingDesk, question: Question): Promise<Base | undefined> {
  const { model, scope } = desk.state();
  const unfiltered: Question = { ...question, ranges: [], by: undefined, limit: 0 };
  const sql = questionSql(unfiltered, scope);
  if (model.base?.outcome.sql === sql) return model.base;
  const rows = await finder.find(sql);
  return rows && toBase(askOutcome(context, unfiltered, scope, rows), question, scope);
}

function withRange(question: Question, column: number, range: RangeFilter | undefined): Question {
  const ranges = [...question.ranges.filter((each) => each.column !== column), ...(range ? [range] : [])];
  return { ...question, ranges: [...ranges].sort((a, b) => a.column - b.column) };
}

/** Filters the rows that are here; false where groups have to be put together by the engine. */
function filterRows({ desk }: AskingDesk, question: Question): boolean {
  const { model, scope } = desk.state();
  if (question.by !== undefined || !model.base) return false;
  const names = askedColumns(question, scope).map(({ name }) => name);
  desk.dispatch({ kind: "brushed", question, rows: rowsWithin(model.base, question, names) });
  return true;
}

/** Groups are put together by the engine, one time after the other, for the brush as it is then. */
function brushGroups({ desk, context, finder }: AskingDesk, guarded: Asking["guarded"], question: Question): void {
  desk.dispatch({ kind: "brushed", question });
  if (desk.state().isGrouping) return;
  desk.dispatch({ kind: "grouping", isGrouping: true });
  void guarded(async () => {
    const { model, scope } = desk.state();
    const found = await finder.find(questionSql(model.question, scope));
    if (found) desk.dispatch({ kind: "grouped", outcome: askOutcome(context, model.question, scope, found) });
  }).finally(() => desk.dispatch({ kind: "grouping", isGrouping: false }));
}
