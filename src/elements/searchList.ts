import { findNamed, indexNames, isSameName, nearestNamed, type Found } from "../query/search/findNamed.ts";
import type { NamesWords, ScriptOfLanguage, SearchEntry } from "../query/search/namesFile.ts";
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
  const find = createFind(own, scripts, words);
  const offer = createListBox(input, kinds?.length === 1 ? undefined : words, ({ name, code, href }) => {
    input.value = name;
    offer(nothing);
    const chosen = new CustomEvent("area-chosen", { detail: code, bubbles: true, cancelable: true });
    if (host.dispatchEvent(chosen)) location.assign(href);
  });
  const searchHere = (): void => {
    if (document.activeElement === input) search();
  };
  const search = (): void => offer(find(input.value.trim(), searchHere));
  input.addEventListener("input", search);
  searchHere();
  return { search };
}

/** What is offered below the field; `says` is the sentence above it. */
interface Offer {
  readonly found: readonly Found<SearchEntry>[];
  /** False for names that only come near. */
  readonly isSure: boolean;
  readonly says: string;
}

const nothing: Offer = { found: [], isSure: true, says: "" };

/** Returns what finds a text; `again` is called once more names are known than were. */
function createFind(own: readonly SearchEntry[], scripts: ScriptOfLanguage, words: NamesWords) {
  let index = indexNames(own);
  const elsewhere = createElsewhere(own, scripts);
  return (text: string, again: () => void): Offer => {
    const found = findNamed(index, text, most);
    const isWaiting = elsewhere(text, found, (further) => {
      index = further;
      again();
    });
    // Nothing is offered for what only comes near while the name itself may be on its way.
    if (isWaiting || text === "") return nothing;
    if (found.length > 0) return { found, isSure: true, says: known(words.found[found.length], "count") };
    const near = nearestNamed(index, text, mostNear);
    return { found: near, isSure: false, says: near.length > 0 ? words.near : words.none };
  };
}

/** Puts a list below a field, which arrows, Enter and pointers choose from; returns what fills it. */
function createListBox(
  input: HTMLInputElement,
  words: NamesWords | undefined,
  choose: (entry: SearchEntry) => void
): (offer: Offer) => void {
  const list = document.createElement("ul");
  const status = document.createElement("p");
  let found: Offer["found"] = [];
  let active = -1;
  const mark = (): void => {
    const open = found.length > 0;
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    for (const [place, option] of [...list.children].entries())
      option.setAttribute("aria-selected", String(place === active));
    if (active >= 0) input.setAttribute("aria-activedescendant", `${list.id}-${active}`);
    else input.removeAttribute("aria-activedescendant");
  };
  const offer = ({ found: offered, isSure, says }: Offer): void => {
    found = offered;
    active = isSure && found.length > 0 ? 0 : -1;
    list.textContent = "";
    list.append(...found.map((each, place) => optionOf(`${list.id}-${place}`, each, words)));
    status.className = isSure ? "search-status sure" : "search-status";
    status.textContent = says;
    mark();
  };
  const choosePlace = (place: number): void => {
    const entry = found[place]?.entry;
    if (entry) choose(entry);
  };
  const press = (event: KeyboardEvent): void => {
    const { length } = found;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (event.key === "Escape") {
      if (length > 0) event.preventDefault();
      offer(nothing);
    } else if (event.key === "Enter") {
      if (active >= 0 || !input.form) event.preventDefault();
      choosePlace(active);
    } else if (step !== 0 && length > 0) {
      event.preventDefault();
      active = active < 0 ? (step > 0 ? 0 : length - 1) : (active + step + length) % length;
      mark();
    }
  };

  place(input, list, status);
  input.addEventListener("keydown", press);
  input.addEventListener("blur", () => offer(nothing));
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
    choosePlace(option ? [...list.children].indexOf(option) : -1);
  });
  return offer;
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
