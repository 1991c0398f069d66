import { foldName } from "../model/foldName.ts";
import { known } from "../model/known.ts";

/**
 * Hides the rows of the table whose name does not contain what stands in its filter, with or without accents, and says
 * so beside it where that leaves none.
 */
export function filterRows(figure: HTMLElement, { value, form }: HTMLInputElement): void {
  const wanted = foldName(value);
  const rows = [...figure.querySelectorAll<HTMLElement>("tr[data-subject]")];
  for (const row of rows) {
    row.hidden = !foldName(known(row.querySelector("th"), "name").textContent).includes(wanted);
  }
  const status = known(form?.querySelector<HTMLElement>("[data-empty]"), "status");
  const said = rows.every(({ hidden }) => hidden) ? known(status.dataset["empty"], "words") : "";
  // What is said already is not said again with each letter.
  if (status.textContent !== said) status.textContent = said;
}
