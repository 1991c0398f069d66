import type { SearchList } from "./searchList.ts";

/**
 * A field that finds countries and whatever else has a name, and opens the page of what is chosen, unless somebody
 * around it takes it (`area-chosen`). The names, and what finds among them, come when somebody turns to the field.
 */
export class AreaSearch extends HTMLElement {
  #list: Promise<SearchList> | undefined;

  connectedCallback(): void {
    const input = this.querySelector("input");
    if (!input) return;
    const open = (): Promise<SearchList> => {
      // One that failed is nobody's: the page says so, and the next turn to the field tries again.
      this.#list ??= import("./searchList.ts")
        .then(({ attachSearchList }) => attachSearchList(this, input))
        .catch((fault: unknown) => {
          this.#list = undefined;
          throw fault;
        });
      return this.#list;
    };
    input.addEventListener("focus", () => void open());
    if (document.activeElement === input) void open();
  }
}
