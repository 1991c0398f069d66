import { isAreaCode, type AreaCode } from "../model/area.ts";

/** Returns the names of the areas by their codes, as the table of a figure has them. */
export function namesInTable(figure: HTMLElement): ReadonlyMap<AreaCode, string> {
  const names = new Map<AreaCode, string>();
  for (const row of figure.querySelectorAll<HTMLElement>("tr[data-area]")) {
    const { area = "" } = row.dataset;
    if (isAreaCode(area)) names.set(area, row.querySelector("th")?.textContent ?? area);
  }
  return names;
}
