/** What of a chart can be taken away, in folds: its picture, and the ways to embed it. Each comes to life when it is opened. */
export class EmbedBuilder extends HTMLElement {
  connectedCallback(): void {
    // Without the script the code that the build wrote stays.
    for (const fold of this.querySelectorAll<HTMLDetailsElement>(":scope > details")) {
      const adopt = async (): Promise<void> => {
        if (fold.open) (await import("./embed/adoptFold.ts")).adoptFold(this, fold);
      };
      fold.addEventListener("toggle", () => void adopt());
      // It may have been opened before the script came.
      void adopt();
    }
  }
}
