import type { CompareState, SubjectId } from "../state/compareState.ts";
import type { CompareContext } from "../views/compare/compareContext.ts";

/** Returns what is chosen before a first choice: the regions that the page begins with give way to it. */
export function firstChoice(state: CompareState, context: CompareContext | undefined): readonly SubjectId[] {
  return state.subjects.join() === context?.scope.subjects.join() ? ["world"] : state.subjects;
}
