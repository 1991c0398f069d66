/** What of a chart can be taken away, in folds: its picture, and the ways to embed it. Each comes to life when it is opened. */
export class EmbedBuilder extends HTMLElement {
  connectedCallback(): void {
    for (const fold of this.querySelectorAll<HTMLDetailsElement>(":scope > details")) {
      // It may have been opened before the script came.
      if (fold.open) void this.#adopt(fold);
      fold.addEventListener("toggle", () => {
        if (fold.open) void this.#adopt(fold);
      });
    }
  }

  /** Without the script the code that the build wrote stays. */
  async #adopt(fold: HTMLElement): Promise<void> {
    const { adoptFold } = await import("./embed/adoptFold.ts");
    adoptFold(this, fold);
  }
}
