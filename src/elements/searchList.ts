import { searchNames, withOtherNames, type Named } from "./searchNames.ts";

/** A country that can be found; the same code may stand under several names. */
export interface SearchEntry extends Named {
  readonly href: string;
  /** The name that is shown where it was found by another. */
  readonly shown?: string;
}

/** The list below a field of search. */
export interface SearchList {
  /** Takes the country that is marked. */
  readonly choose: () => void;
  /** Searches anew, where somebody has typed already: what can be found has changed. */
  readonly renew: () => void;
}

/** The element that a list belongs to: its attributes say the words, its events what was chosen. */
type Host = HTMLElement & { readonly entries: readonly SearchEntry[] };

const most = 8;

/** Puts the list of what is found below a field, and searches at once for what stands in it. */
export function attachSearchList(host: Host, input: HTMLInputElement): SearchList {
  const list = document.createElement("ul");
  const status = document.createElement("p");
  const others = host.getAttribute("also");
  let entries = knownEntries(host.entries, others);
  let found: readonly SearchEntry[] = [];
  let active = -1;

  const mark = (): void => {
    const open = found.length > 0;
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    for (const [index, option] of [...list.children].entries())
      option.setAttribute("aria-selected", String(index === active));
    if (open) input.setAttribute("aria-activedescendant", `${list.id}-${active}`);
    else input.removeAttribute("aria-activedescendant");
  };
  const search = (): void => {
    if (entries.length === 0) entries = knownEntries(host.entries, others);
    found = findEntries(entries, input.value);
    active = found.length > 0 ? 0 : -1;
    list.replaceChildren(...found.map(({ name, shown = name }, index) => optionOf(`${list.id}-${index}`, shown)));
    status.textContent = input.value.trim() !== "" && found.length === 0 ? host.getAttribute("none") : "";
    mark();
  };
  const close = (): void => {
    found = [];
    status.textContent = "";
    mark();
  };
  const choose = (index: number): void => {
    const entry = found[index];
    if (!entry) return;
    input.value = entry.shown ?? entry.name;
    close();
    const chosen = new CustomEvent("area-chosen", { detail: entry.code, bubbles: true, cancelable: true });
    if (host.dispatchEvent(chosen)) location.assign(entry.href);
  };
  const press = (event: KeyboardEvent): void => {
    const { length } = found;
    if (event.key === "Escape") close();
    else if (event.key === "Enter") {
      event.preventDefault();
      choose(active);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && length > 0) {
      event.preventDefault();
      active = (active + (event.key === "ArrowDown" ? 1 : length - 1)) % length;
      mark();
    }
  };

  place(input, list, status);
  input.addEventListener("input", search);
  input.addEventListener("keydown", press);
  input.addEventListener("blur", close);
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
    choose(option ? [...list.children].indexOf(option) : -1);
  });
  const renew = (): void => {
    entries = knownEntries(host.entries, others);
    if (document.activeElement === input && input.value.trim() !== "") search();
  };
  renew();
  return { choose: () => choose(active), renew };
}

function place(input: HTMLInputElement, list: HTMLUListElement, status: HTMLParagraphElement): void {
  list.id = `${input.id}-list`;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  const label = input.labels?.[0];
  if (label) list.setAttribute("aria-label", label.textContent);
  status.className = "search-status";
  status.setAttribute("role", "status");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.after(list, status);
}

function optionOf(id: string, name: string): HTMLLIElement {
  const option = document.createElement("li");
  option.id = id;
  option.setAttribute("role", "option");
  option.textContent = name;
  return option;
}

/** These entries, or every country that the page names with a link, once; with the other names of each. */
function knownEntries(given: readonly SearchEntry[], others: string | null): readonly SearchEntry[] {
  const entries = given.length > 0 ? given : entriesOfPage();
  return others === null ? entries : withOtherNames(entries, others);
}

/** The entries that a text finds, each country once, under the name by which it was found best. */
function findEntries(entries: readonly SearchEntry[], text: string): readonly SearchEntry[] {
  const codes = new Set<string>();
  return searchNames(entries, text, 3 * most)
    .filter(({ code }) => !codes.has(code) && codes.add(code))
    .slice(0, most);
}

function entriesOfPage(): readonly SearchEntry[] {
  const entries = new Map<string, SearchEntry>();
  for (const row of document.querySelectorAll<HTMLElement>("tr[data-area], li[data-area]")) {
    const link = row.querySelector("a");
    const code = row.dataset.area;
    if (link && code && !entries.has(code)) entries.set(code, { code, name: link.textContent, href: link.href });
  }
  return [...entries.values()];
}
