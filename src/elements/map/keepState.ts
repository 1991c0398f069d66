import { known } from "../../model/known.ts";
import { isInYearRuns } from "../../state/yearRuns.ts";

/** What of the state of a map holds for every other map too. */
const kept = ["region", "area", "country"];

/** Gives the links to other maps the state of this one, as far as they have it: its year only where they have that year. */
export function keepState(others: EventTarget | null): void {
  if (!(others instanceof HTMLElement)) return;
  for (const link of others.querySelectorAll<HTMLAnchorElement>("a[data-map]"))
    link.search = keptQuery(location.search, known(link.dataset["years"], "years"));
  if (!others.dataset["keeps"]) {
    others.dataset["keeps"] = "true";
    others.addEventListener("area-chosen", (event) => {
      const id: unknown = event instanceof CustomEvent ? event.detail : undefined;
      const link = others.querySelector<HTMLAnchorElement>(`a[data-map="${CSS.escape(String(id))}"]`);
      if (!link) return;
      event.preventDefault();
      link.click();
    });
  }
}

/** Returns what of a query another map understands, which can show these years. */
export function keptQuery(query: string, years: string): string {
  const from = new URLSearchParams(query);
  const year = from.get("year");
  const parts = kept.flatMap((name) => {
    const value = from.get(name);
    return value === null ? [] : [`${name}=${value}`];
  });
  if (year !== null && isInYearRuns(years, Number(year))) parts.unshift(`year=${year}`);
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
