import { answerViews, type AnswerView, type Question } from "../model/question.ts";
import { formatQuestion, parseQuestion, type AnalyseScope } from "./questionAddress.ts";

/** What the analyse page is asked: a question of the form, SQL, a ready-made question by its id, or nothing yet. */
export type AnalyseState =
  | { readonly mode: "none" }
  | { readonly mode: "ask"; readonly question: Question }
  | { readonly mode: "sql"; readonly sql: string; readonly view: AnswerView }
  | { readonly mode: "ready"; readonly id: string; readonly view: AnswerView };

/** The longest query that a link carries; longer ones have no address. */
export const longestQueryInLink = 6000;

/** Returns the state that a query string stands for. A link's SQL is only text here: showing it is not running it. */
export function parseAnalyseState(query: string, { questions, isIndicator }: AnalyseScope): AnalyseState {
  const parameters = new URLSearchParams(query);
  const view = answerViews.find((each) => each === parameters.get("view")) ?? "table";
  const sql = parameters.get("sql");
  if (sql !== null && sql.trim() !== "") return { mode: "sql", sql, view };
  const id = parameters.get("question");
  if (id !== null && questions.includes(id)) return { mode: "ready", id, view };
  const question = parseQuestion(query, isIndicator);
  return question ? { mode: "ask", question } : { mode: "none" };
}

const viewPart = (view: AnswerView): string => (view === "table" ? "" : `&view=${view}`);

/** Returns the query string of a state, with "?" in front; empty for none and for SQL that is too long for a link. */
export function formatAnalyseState(state: AnalyseState): string {
  switch (state.mode) {
    case "none":
      return "";
    case "ask":
      return `?${formatQuestion(state.question)}`;
    case "ready":
      return `?question=${encodeURIComponent(state.id)}${viewPart(state.view)}`;
    case "sql":
      return state.sql.length > longestQueryInLink
        ? ""
        : `?sql=${encodeURIComponent(state.sql)}${viewPart(state.view)}`;
  }
}
