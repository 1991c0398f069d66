import { findNamed, indexNames, isSameName, nearestNamed, type Found } from "../query/search/findNamed.ts";
import type { NamesWords, SearchEntry } from "../query/search/namesFile.ts";
import { known } from "../model/known.ts";
import { fetchNames } from "./fetchNames.ts";
import { createElsewhere } from "./searchElsewhere.ts";

/** The list below a field of search. */
export interface SearchList {
  /** Searches anew for what stands in the field. */
  readonly search: () => void;
}

/** The most that is offered at once, and the most that may have been meant. */
const most = 8;
const mostNear = 3;

/** Puts the list of what is found below a field, and searches at once for what stands in it. */
export async function attachSearchList(host: HTMLElement, input: HTMLInputElement): Promise<SearchList> {
  const { words, scripts, entries } = await fetchNames();
  const kinds = host.getAttribute("kinds")?.split(" ");
  const own = kinds ? entries.filter(({ kind }) => kinds.includes(kind)) : entries;
  let index = indexNames(own);
  const list = document.createElement("ul");
  const status = document.createElement("p");
  let found: readonly Found<SearchEntry>[] = [];
  let active = -1;
  const elsewhere = createElsewhere(own, scripts);

  const mark = (): void => {
    const open = found.length > 0;
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    for (const [place, option] of [...list.children].entries())
      option.setAttribute("aria-selected", String(place === active));
    if (active >= 0) input.setAttribute("aria-activedescendant", `${list.id}-${active}`);
    else input.removeAttribute("aria-activedescendant");
  };
  const search = (): void => {
    const text = input.value.trim();
    found = findNamed(index, text, most);
    const isWaiting = elsewhere(text, found, (further) => {
      index = further;
      if (document.activeElement === input) search();
    });
    // Nothing is offered for what only comes near while the name itself may be on its way.
    if (isWaiting) found = [];
    active = found.length > 0 ? 0 : -1;
    const sure = found.length > 0 || text === "" || isWaiting;
    if (!sure) found = nearestNamed(index, text, mostNear);
    list.textContent = "";
    list.append(
      ...found.map((each, place) => optionOf(`${list.id}-${place}`, each, kinds?.length === 1 ? undefined : words))
    );
    status.className = sure ? "search-status sure" : "search-status";
    status.textContent =
      text === "" || isWaiting
        ? ""
        : sure
          ? known(words.found[found.length], "count")
          : found.length > 0
            ? words.near
            : words.none;
    mark();
  };
  const close = (): void => {
    found = [];
    active = -1;
    list.textContent = "";
    status.textContent = "";
    mark();
  };
  const choose = (place: number): void => {
    const entry = found[place]?.entry;
    if (!entry) return;
    input.value = entry.name;
    close();
    const chosen = new CustomEvent("area-chosen", { detail: entry.code, bubbles: true, cancelable: true });
    if (host.dispatchEvent(chosen)) location.assign(entry.href);
  };
  const press = (event: KeyboardEvent): void => {
    const { length } = found;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Escape") {
      if (length > 0) event.preventDefault();
      close();
    } else if (event.key === "Enter") {
      if (active >= 0 || !input.form) event.preventDefault();
      choose(active);
    } else if (step !== 0 && length > 0) {
      event.preventDefault();
      active = active < 0 ? (step > 0 ? 0 : length - 1) : (active + step + length) % length;
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
  if (document.activeElement === input) search();
  return { search };
}

function place(input: HTMLInputElement, list: HTMLUListElement, status: HTMLParagraphElement): void {
  list.id = `${input.id}-list`;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  const label = input.labels?.[0];
  if (label) list.setAttribute("aria-label", label.textContent);
  status.setAttribute("role", "status");
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  const box = document.createElement("div");
  box.append(status, list);
  (input.form ?? input).after(box);
}

/** What is found, by which other name, and what it is. */
function optionOf(id: string, { entry, by }: Found<SearchEntry>, words: NamesWords | undefined): HTMLLIElement {
  const option = document.createElement("li");
  option.id = id;
  option.setAttribute("role", "option");
  option.textContent = entry.name;
  const isOther = by !== entry.code && !isSameName(by, entry.name);
  const notes = [...(isOther ? [by] : []), ...(words ? [words.kinds[entry.kind]] : [])];
  if (notes.length === 0) return option;
  const note = document.createElement("small");
  note.textContent = notes.join(" · ");
  option.append(" ", note);
  return option;
}
