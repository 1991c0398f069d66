import type { AnswerView, Question } from "../../model/question.ts";
import type { AnalyseState } from "../../state/analyseState.ts";
import type { DeskModel, Outcome } from "../../views/analyse/deskModel.ts";
import type { DeskActions } from "../../views/analyse/deskProps.ts";

/** The desk, as far as looking at an answer in another way goes. */
export interface LookedAt {
  readonly model: () => DeskModel;
  /** What the answer was asked by. */
  readonly asked: () => AnalyseState;
  /** The place of a column in the question of the form; -1 where it has none of that name. */
  readonly placeOf: (name: string) => number;
  readonly update: (part: Partial<DeskModel>) => void;
  readonly ask: (question: Question) => void;
  readonly remember: (state: AnalyseState) => void;
  /** Fetches what a picture needs besides the answer. */
  readonly supply: (view: AnswerView) => void;
}

/** Returns what sorts an answer and chooses how it is drawn; one to SQL has no question that could keep the choice. */
export function createLooks(desk: LookedAt): Pick<DeskActions, "sortBy" | "across" | "look" | "colour"> {
  const { model, asked, update, ask } = desk;
  const placeOf = (name: string): number => (asked().mode === "ask" ? desk.placeOf(name) : -1);
  const drawing = (part: Partial<Outcome["drawn"]>): Pick<DeskModel, "outcome"> => {
    const { outcome } = model();
    return { outcome: outcome && { ...outcome, drawn: { ...outcome.drawn, ...part } } };
  };
  const look = (part: Partial<Pick<Question, "view" | "colour">>): void => {
    const question = { ...model().question, ...part };
    const { running } = model();
    update({ question });
    const state = asked();
    // What is still being asked is remembered when it is answered, with the view that is chosen then.
    if (running) return;
    if (state.mode === "ask") desk.remember({ mode: "ask", question });
    else if (state.mode !== "none") desk.remember({ ...state, view: question.view });
    desk.supply(question.view);
  };
  return {
    look: (view) => look({ view }),
    colour: (colour) => look({ colour }),
    sortBy: (name, keep = false) => {
      const { question, sort } = model();
      const place = placeOf(name);
      if (place >= 0) {
        const descending = question.sort === place && !keep ? !question.descending : true;
        ask({ ...question, sort: place, descending });
      } else {
        const descending = keep || (sort?.name === name && !sort.descending);
        update({ sort: { name, descending }, ...drawing({ up: name }) });
      }
    },
    across: (name) => {
      const place = placeOf(name);
      if (place >= 0) ask({ ...model().question, across: place });
      else update(drawing({ across: name }));
    }
  };
}
