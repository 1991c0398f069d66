import { firstQuestion } from "../../model/question.ts";
import type { DeskModel } from "../../views/analyse/deskModel.ts";

const firstQuery = `SELECT area, period, value, status, licence
FROM observations
WHERE indicator = 'internet-use' AND period = 2024
ORDER BY value
LIMIT 20;`;

/** Returns what lies on a desk before anything is asked; `sql` is what lay there before, where it was open before. */
export function firstModel(sql: string | undefined, tables: DeskModel["tables"]): DeskModel {
  return {
    mode: "ask",
    question: firstQuestion,
    form: firstQuestion,
    base: undefined,
    brushed: undefined,
    sql: sql ?? firstQuery,
    sqlNote: "",
    running: false,
    outcome: undefined,
    answers: [],
    problem: "",
    notice: "",
    sort: undefined,
    world: undefined,
    traits: undefined,
    series: undefined,
    freeOnly: false,
    own: [],
    ownProblem: "",
    ownReading: [],
    picked: "",
    kept: [],
    keptNote: "",
    tableFacts: {},
    history: [],
    tables
  };
}
