import { known } from "../../model/known.ts";

/** The countries that a reader has named in a builder. */
export interface BuilderCountries {
  readonly codes: () => readonly string[];
}

/** Lets a reader add and remove countries, by the names in the page's table; tells the form with "countries-changed". */
export function adoptCountries(form: HTMLFormElement, initial: readonly string[]): BuilderCountries {
  const input = form.querySelector<HTMLInputElement>("input[name=country]");
  const place = form.querySelector<HTMLElement>(".chosen");
  const names = namesInPage();
  const codes = (): readonly string[] => [...(place?.querySelectorAll("button") ?? [])].map((button) => button.value);
  if (!input || !place) return { codes };

  const add = (code: string): void => {
    if (!names.has(code) || codes().includes(code)) return;
    const button = document.createElement("button");
    const name = names.get(code) ?? code;
    button.type = "button";
    button.value = code;
    button.textContent = `${name} ×`;
    button.setAttribute("aria-label", known(place.dataset["remove"], "remove").replace("…", name));
    button.addEventListener("click", () => {
      button.remove();
      form.dispatchEvent(new Event("countries-changed"));
    });
    place.append(button);
  };
  place.textContent = "";
  for (const code of initial) add(code);
  if (form.querySelector("datalist")?.childElementCount === 0) {
    form.querySelector("datalist")?.append(...[...names.values()].map((name) => new Option("", name)));
    const problem = form.querySelector<HTMLElement>(".countries .problem");
    input.addEventListener("change", () => {
      const code = codeNamed(input.value, names);
      const isUnclear = code === undefined && input.value.trim() !== "";
      if (problem) problem.textContent = isUnclear ? known(problem.dataset["unclear"], "unclear") : "";
      if (code === undefined) return;
      input.value = "";
      add(code);
    });
  }
  return { codes };
}

/** Returns the country of a name, or the only one whose name begins so. */
function codeNamed(typed: string, names: ReadonlyMap<string, string>): string | undefined {
  const start = typed.trim().toLowerCase();
  const found = [...names].filter(([, name]) => start !== "" && name.toLowerCase().startsWith(start));
  return (found.find(([, name]) => name.toLowerCase() === start) ?? (found.length === 1 ? found[0] : undefined))?.[0];
}

function namesInPage(): ReadonlyMap<string, string> {
  const rows = document.querySelectorAll<HTMLElement>("indicator-figure tr[data-area]");
  return new Map(
    [...rows].map((row) => [known(row.dataset["area"], "area"), known(row.querySelector("th"), "name").textContent])
  );
}
