import { askedColumns } from "../../query/askedColumns.ts";
import type { AnswerView, Question } from "../../model/question.ts";
import type { DeskActions } from "../../views/analyse/deskProps.ts";
import type { Asking } from "./deskAsking.ts";
import type { DeskStore } from "./deskStore.ts";

/** The desk, as far as looking at an answer in another way goes. */
export interface LookedAt extends Pick<Asking, "remember"> {
  readonly desk: DeskStore;
  readonly ask: (question: Question) => void;
  /** Fetches what a picture needs besides the answer. */
  readonly supply: (view: AnswerView) => void;
}

/** Returns what sorts an answer and chooses how it is drawn; one to SQL has no question that could keep the choice. */
export function createLooks({
  desk,
  ask,
  remember,
  supply
}: LookedAt): Pick<DeskActions, "sortBy" | "across" | "look" | "colour" | "classes" | "turnTo" | "fetchMap"> {
  /** The place of a column in the question of the form; -1 where it has none of that name. */
  const placeOf = (name: string): number => {
    const { asked, model, scope } = desk.state();
    return asked.mode === "ask" ? askedColumns(model.question, scope).findIndex((each) => each.name === name) : -1;
  };
  const look = (part: Partial<Pick<Question, "view" | "colour" | "classes">>): void => {
    const { running } = desk.state().model;
    desk.dispatch({ kind: "looked", part });
    // What is still being asked is remembered when it is answered, with the view that is chosen then.
    if (running) return;
    const { asked, model } = desk.state();
    const { question } = model;
    if (asked.mode === "ask") remember({ mode: "ask", question });
    else if (asked.mode !== "none") remember({ ...asked, view: question.view });
    supply(question.view);
  };
  return {
    look: (view) => look({ view }),
    colour: (colour) => look({ colour }),
    classes: (classes) => look({ classes }),
    sortBy: (name, keep = false) => {
      const { question, sort } = desk.state().model;
      const place = placeOf(name);
      if (place >= 0) {
        const descending = question.sort === place && !keep ? !question.descending : true;
        ask({ ...question, sort: place, descending });
      } else {
        const descending = keep || (sort?.name === name && !sort.descending);
        desk.dispatch({ kind: "sorted", name, descending });
      }
    },
    fetchMap: () => supply("map"),
    turnTo: (place) => {
      const { answers, question } = desk.state().model;
      const outcome = answers[place];
      if (!outcome) return;
      desk.dispatch({ kind: "turned-to", outcome });
      supply(question.view);
    },
    across: (name) => {
      const place = placeOf(name);
      if (place >= 0) ask({ ...desk.state().model.question, across: place });
      else desk.dispatch({ kind: "crossed", name });
    }
  };
}
