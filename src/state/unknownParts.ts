import { answerViews, groupings, measures, mostColumns } from "../model/question.ts";
import { scatterColours } from "../model/scatterColour.ts";
import type { AnalyseScope } from "./analyseState.ts";
import { isMember, parseColumn, parseRange } from "./question.ts";

/** Returns what an address asks of the analyse page that the page does not know, as it is written there. */
export function unknownParts(query: string, { questions, isIndicator }: AnalyseScope): readonly string[] {
  const parameters = new URLSearchParams(query);
  if ((parameters.get("sql") ?? "").trim() !== "") return [];
  const question = parameters.get("question");
  if (question !== null) return questions.includes(question) ? [] : [question];
  const ask = parameters.get("ask");
  if (ask === null) return [];
  const unknown: string[] = [];
  let known = 0;
  for (const text of ask.split("~")) {
    if (known < mostColumns && parseColumn(text, known, isIndicator)) known += 1;
    else unknown.push(text);
  }
  for (const text of parameters.get("where")?.split("~") ?? [])
    if (!isMember(text) && parseRange(text, known).length === 0) unknown.push(text);
  const lists = { by: groupings, measure: measures, view: answerViews, colour: scatterColours };
  for (const [name, values] of Object.entries(lists)) {
    const value = parameters.get(name);
    if (value !== null && !(values as readonly string[]).includes(value)) unknown.push(`${name}=${value}`);
  }
  return unknown.filter((text) => text !== "");
}
