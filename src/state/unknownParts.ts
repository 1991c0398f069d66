import { readQuestion, type AnalyseScope } from "./questionAddress.ts";

/** Parameters that list several things, of which each is told by itself. */
const lists = ["ask", "where"];

/** Returns what an address asks of the analyse page that the page does not know, as it is written there. */
export function unknownParts(query: string, scope: AnalyseScope): readonly string[] {
  const parameters = new URLSearchParams(query);
  if ((parameters.get("sql") ?? "").trim() !== "") return [];
  const question = parameters.get("question");
  if (question !== null) return scope.questions.includes(question) ? [] : [question];
  if (!parameters.has("ask")) return [];
  return readQuestion(query, scope)
    .problems.map(({ parameter, value }) => (lists.includes(parameter) ? value : `${parameter}=${value}`))
    .filter((text) => text !== "");
}
