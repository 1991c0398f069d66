import { unreadParameters, type StateProblem } from "./address.ts";
import { readQuestion, type AnalyseScope } from "./questionAddress.ts";

/** Parameters that list several things, of which each is told by itself. */
const lists = ["ask", "where", "question"];

/** Returns what an address asks of the analyse page that the page does not know or obey, as it is written there. */
export function unknownParts(query: string, scope: AnalyseScope): readonly string[] {
  return problemsIn(query, scope)
    .map(({ parameter, value }) => (lists.includes(parameter) ? value : `${parameter}=${value}`))
    .filter((text) => text !== "");
}

/** SQL of a link goes before a ready-made question, and that before one of the form. */
function problemsIn(query: string, scope: AnalyseScope): readonly StateProblem[] {
  const parameters = new URLSearchParams(query);
  if ((parameters.get("sql") ?? "").trim() !== "") return unreadParameters(parameters, ["sql", "view"]);
  const question = parameters.get("question");
  if (question !== null)
    return unreadParameters(parameters, scope.questions.includes(question) ? ["question", "view"] : ["view"]);
  return parameters.has("ask") ? readQuestion(query, scope).problems : unreadParameters(parameters, []);
}
