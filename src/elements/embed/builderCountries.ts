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
    button.setAttribute("aria-label", (place.dataset["remove"] ?? "").replace("…", name));
    button.addEventListener("click", () => {
      button.remove();
      form.dispatchEvent(new Event("countries-changed"));
    });
    place.append(button);
  };
  place.replaceChildren();
  for (const code of initial) add(code);
  if (form.querySelector("datalist")?.childElementCount === 0) {
    form.querySelector("datalist")?.append(...[...names.values()].map((name) => new Option("", name)));
    input.addEventListener("change", () => {
      const code = [...names].find(([, name]) => name.toLowerCase() === input.value.trim().toLowerCase())?.[0];
      if (code === undefined) return;
      input.value = "";
      add(code);
    });
  }
  return { codes };
}

function namesInPage(): ReadonlyMap<string, string> {
  const rows = document.querySelectorAll<HTMLElement>("indicator-figure tr[data-area]");
  return new Map([...rows].map((row) => [row.dataset["area"] ?? "", row.querySelector("th")?.textContent ?? ""]));
}
