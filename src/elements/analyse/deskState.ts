import type { AnswerView, Question } from "../../model/question.ts";
import type { QuestionScope } from "../../query/askedColumns.ts";
import type { AnalyseState } from "../../state/analyseState.ts";
import type { Base, DeskModel, Outcome } from "../../views/analyse/deskModel.ts";

/** A desk between two events. */
export interface DeskState {
  readonly model: DeskModel;
  /** What the answer on the desk was asked by. */
  readonly asked: AnalyseState;
  readonly scope: QuestionScope;
  /** True while groups are put together anew for a brush that is dragged. */
  readonly isGrouping: boolean;
}

/** SQL that is put into the editor, with what goes with it. */
export interface Laid {
  readonly sql: string;
  readonly notice: string;
  readonly view: AnswerView;
}

/** What is known or chosen beside the question. */
export type DeskFacts = Partial<
  Pick<
    DeskModel,
    | "world"
    | "traits"
    | "series"
    | "freeOnly"
    | "own"
    | "ownProblem"
    | "ownReading"
    | "picked"
    | "kept"
    | "keptNote"
    | "sqlNote"
    | "tables"
    | "tableFacts"
    | "history"
    | "notice"
  >
>;

/** What happens on a desk. */
export type DeskEvent =
  | { readonly kind: "typed"; readonly sql: string }
  | { readonly kind: "laid"; readonly laid: Laid }
  | { readonly kind: "remembered"; readonly asked: AnalyseState }
  | { readonly kind: "grouping"; readonly isGrouping: boolean }
  /** A question of the form is asked. */
  | { readonly kind: "asking"; readonly question: Question }
  /** SQL is asked. */
  | { readonly kind: "running" }
  | {
      readonly kind: "answered";
      readonly outcome: Outcome;
      readonly base?: Base;
      readonly answers?: readonly Outcome[];
    }
  /** Another of the answers to several statements is looked at. */
  | { readonly kind: "turned-to"; readonly outcome: Outcome }
  | { readonly kind: "failed"; readonly problem: string }
  /** A brush is dragged; `rows` are those that fit, where they are known without asking. */
  | { readonly kind: "brushed"; readonly question: Question; readonly rows?: readonly number[] }
  | { readonly kind: "grouped"; readonly outcome: Outcome }
  | {
      readonly kind: "turned";
      readonly mode: DeskModel["mode"];
      readonly notice?: string;
      readonly view?: AnswerView;
    }
  | { readonly kind: "emptied" }
  | { readonly kind: "looked"; readonly part: Partial<Pick<Question, "view" | "colour" | "classes">> }
  | { readonly kind: "sorted"; readonly name: string; readonly descending: boolean }
  | { readonly kind: "crossed"; readonly name: string }
  | { readonly kind: "told"; readonly facts: DeskFacts }
  | { readonly kind: "scoped"; readonly scope: QuestionScope };

/** True where nothing on the desk looks different for an event, or will only with the next one. */
export function isUnseen({ kind }: DeskEvent): boolean {
  return kind === "typed" || kind === "laid" || kind === "remembered" || kind === "grouping" || kind === "scoped";
}

/** Returns the desk after an event. The form shows the question, but for what a brush that is dragged changes in it. */
export function reduceDesk(state: DeskState, event: DeskEvent): DeskState {
  const next = after(state, event);
  const { model, isGrouping } = next;
  return model.brushed || isGrouping ? next : { ...next, model: { ...model, form: model.question } };
}

function after(state: DeskState, event: DeskEvent): DeskState {
  switch (event.kind) {
    case "remembered":
      return { ...state, asked: event.asked };
    case "grouping":
      return { ...state, isGrouping: event.isGrouping };
    case "scoped":
      return { ...state, scope: event.scope };
    default:
      return { ...state, model: { ...state.model, ...changeOf(state.model, event) } };
  }
}

type ModelEvent = Exclude<DeskEvent, { readonly kind: "remembered" | "grouping" | "scoped" }>;

/** What an event changes in what lies on the desk. */
function changeOf(model: DeskModel, event: ModelEvent): Partial<DeskModel> {
  switch (event.kind) {
    case "typed":
      return { sql: event.sql, sqlNote: "" };
    case "laid": {
      const { sql, notice, view } = event.laid;
      return { mode: "sql", sql, sqlNote: "", notice, question: { ...model.question, view } };
    }
    case "asking":
      return { question: event.question, running: true, problem: "", notice: "" };
    case "running":
      return { running: true, problem: "", sqlNote: "" };
    case "answered": {
      const { outcome, base = model.base, answers = [] } = event;
      return { outcome, answers, base, running: false, problem: "", brushed: undefined, sort: undefined };
    }
    case "failed":
      return { running: false, problem: event.problem };
    case "brushed":
      return { question: event.question, ...(event.rows && { brushed: event.rows }) };
    case "grouped":
      return { outcome: event.outcome };
    case "turned": {
      const { mode, notice = model.notice, view = model.question.view } = event;
      return { mode, notice, question: { ...model.question, view } };
    }
    case "turned-to":
      return { outcome: event.outcome, sort: undefined };
    case "emptied":
      return { outcome: undefined, answers: [], problem: "" };
    case "looked":
      return { question: { ...model.question, ...event.part } };
    case "sorted": {
      const { name, descending } = event;
      return { sort: { name, descending }, outcome: drawnBy(model.outcome, { up: name }) };
    }
    case "crossed":
      return { outcome: drawnBy(model.outcome, { across: event.name }) };
    case "told":
      return event.facts;
  }
}

function drawnBy(outcome: Outcome | undefined, part: Partial<Outcome["drawn"]>): Outcome | undefined {
  return outcome && { ...outcome, drawn: { ...outcome.drawn, ...part } };
}
