import { foldName } from "../model/foldName.ts";
import { known } from "../model/known.ts";
import type { CompareState, SubjectId } from "../state/compareState.ts";
import type { CompareContext } from "../views/compare/compareContext.ts";

/** Returns what is chosen before a first choice: the regions that the page begins with give way to it. */
export function firstChoice(state: CompareState, context: CompareContext | undefined): readonly SubjectId[] {
  return state.subjects.join() === context?.scope.subjects.join() ? ["world"] : state.subjects;
}

/** Hides the rows of the table whose name does not contain what was typed in its filter, with or without accents. */
export function filterRows(figure: HTMLElement, target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement) || target.name !== "filter") return;
  const wanted = foldName(target.value);
  for (const row of figure.querySelectorAll<HTMLElement>("tr[data-subject]")) {
    row.hidden = !foldName(known(row.querySelector("th"), "name").textContent).includes(wanted);
  }
}
