import { foldName } from "../model/foldName.ts";
import { known } from "../model/known.ts";

/** Hides the rows of the table whose name does not contain what stands in its filter, with or without accents. */
export function filterRows(figure: HTMLElement, { value }: HTMLInputElement): void {
  const wanted = foldName(value);
  for (const row of figure.querySelectorAll<HTMLElement>("tr[data-subject]")) {
    row.hidden = !foldName(known(row.querySelector("th"), "name").textContent).includes(wanted);
  }
}
