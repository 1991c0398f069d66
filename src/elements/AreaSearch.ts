import type { SearchEntry, SearchList } from "./searchList.ts";

/**
 * A field that finds a country among those whose names the page already holds, and tells the figure around it
 * (`area-chosen`) or, where none listens, opens the country's page. What finds comes when somebody turns to it.
 */
export class AreaSearch extends HTMLElement {
  #entries: readonly SearchEntry[] = [];
  #list: SearchList | undefined;

  /** What is found, where it is not what the page names. */
  set entries(entries: readonly SearchEntry[]) {
    this.#entries = entries;
    this.#list?.renew();
  }

  get entries(): readonly SearchEntry[] {
    return this.#entries;
  }

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    const label = document.createElement("label");
    const input = document.createElement("input");
    label.textContent = this.getAttribute("label");
    label.htmlFor = input.id = `search-${document.querySelectorAll("area-search").length}`;
    input.type = "search";
    input.autocomplete = "off";
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-expanded", "false");
    this.append(label, input);
    const open = async (): Promise<SearchList> => {
      const { attachSearchList } = await import("./searchList.ts");
      return (this.#list ??= attachSearchList(this, input));
    };
    input.addEventListener("focus", () => void open());
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || this.#list) return;
      event.preventDefault();
      void open().then((list) => list.choose());
    });
  }
}
