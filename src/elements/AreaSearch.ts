import { searchNames, withOtherNames, type Named } from "./searchNames.ts";

/** A country that can be found; the same code may stand under several names. */
export interface SearchEntry extends Named {
  readonly href: string;
  /** The name that is shown where it was found by another. */
  readonly shown?: string;
}

const most = 8;

/**
 * A field that finds a country among those whose names the page already holds, and tells the figure around it
 * (`area-chosen`) or, where none listens, opens the country's page.
 */
export class AreaSearch extends HTMLElement {
  #entries: readonly SearchEntry[] = [];
  #found: readonly SearchEntry[] = [];
  #active = -1;
  readonly #input = document.createElement("input");
  readonly #list = document.createElement("ul");
  readonly #status = document.createElement("p");

  /** What is found, where it is not what the page names. */
  set entries(entries: readonly SearchEntry[]) {
    this.#entries = withOtherNames(entries, this.getAttribute("also") ?? "");
    // Somebody may have typed before they came.
    if (document.activeElement === this.#input && this.#input.value.trim() !== "") this.#search();
  }

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    const id = `search-${String(document.querySelectorAll("area-search").length)}`;
    const label = document.createElement("label");
    label.textContent = this.getAttribute("label") ?? "";
    label.htmlFor = id;
    this.#input.id = id;
    this.#input.type = "search";
    this.#input.autocomplete = "off";
    this.#list.id = `${id}-list`;
    this.#list.hidden = true;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", label.textContent);
    this.#status.className = "search-status";
    this.#status.setAttribute("role", "status");
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-controls": this.#list.id,
      "aria-expanded": "false"
    })) {
      this.#input.setAttribute(name, value);
    }
    this.append(label, this.#input, this.#list, this.#status);
    this.#input.addEventListener("input", () => {
      this.#search();
    });
    this.#input.addEventListener("keydown", (event) => {
      this.#key(event);
    });
    this.#input.addEventListener("blur", () => {
      this.#close();
    });
    this.#list.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
      this.#choose(option ? [...this.#list.children].indexOf(option) : -1);
    });
  }

  #search(): void {
    if (this.#entries.length === 0) this.#entries = withOtherNames(entriesOfPage(), this.getAttribute("also") ?? "");
    const text = this.#input.value;
    this.#found = onceEach(searchNames(this.#entries, text, 3 * most)).slice(0, most);
    this.#active = this.#found.length > 0 ? 0 : -1;
    this.#list.replaceChildren(...this.#found.map((entry, index) => this.#option(entry, index)));
    this.#status.textContent = text.trim() !== "" && this.#found.length === 0 ? this.getAttribute("none") : "";
    this.#mark();
  }

  #option({ name, shown = name }: SearchEntry, index: number): HTMLLIElement {
    const option = document.createElement("li");
    option.id = `${this.#list.id}-${String(index)}`;
    option.setAttribute("role", "option");
    option.textContent = shown;
    return option;
  }

  #key(event: KeyboardEvent): void {
    const { length } = this.#found;
    if (event.key === "Escape") this.#close();
    else if (event.key === "Enter") {
      event.preventDefault();
      this.#choose(this.#active);
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && length > 0) {
      event.preventDefault();
      this.#active = (this.#active + (event.key === "ArrowDown" ? 1 : length - 1)) % length;
      this.#mark();
    }
  }

  #mark(): void {
    const open = this.#found.length > 0;
    this.#list.hidden = !open;
    this.#input.setAttribute("aria-expanded", String(open));
    for (const [index, option] of [...this.#list.children].entries()) {
      option.setAttribute("aria-selected", String(index === this.#active));
    }
    if (open) this.#input.setAttribute("aria-activedescendant", `${this.#list.id}-${String(this.#active)}`);
    else this.#input.removeAttribute("aria-activedescendant");
  }

  #close(): void {
    this.#found = [];
    this.#status.textContent = "";
    this.#mark();
  }

  #choose(index: number): void {
    const entry = this.#found[index];
    if (!entry) return;
    this.#input.value = entry.shown ?? entry.name;
    this.#close();
    const chosen = new CustomEvent("area-chosen", { detail: entry.code, bubbles: true, cancelable: true });
    if (this.dispatchEvent(chosen)) location.assign(entry.href);
  }
}

/** Each country once, under the name by which it was found best. */
function onceEach(found: readonly SearchEntry[]): readonly SearchEntry[] {
  const codes = new Set<string>();
  return found.filter(({ code }) => !codes.has(code) && codes.add(code));
}

/** Every country that the page names with a link, once. */
function entriesOfPage(): readonly SearchEntry[] {
  const entries = new Map<string, SearchEntry>();
  for (const row of document.querySelectorAll<HTMLElement>("tr[data-area], li[data-area]")) {
    const link = row.querySelector("a");
    const code = row.dataset.area ?? "";
    if (link && !entries.has(code)) entries.set(code, { code, name: link.textContent, href: link.href });
  }
  return [...entries.values()];
}
