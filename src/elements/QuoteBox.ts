/**
 * A quote that can be copied with one press: the sentence, then a line for each of its notes. The button comes when the
 * quote is unfolded, for a page may hold a hundred of them; its words stand on an element around the quotes.
 */
export class QuoteBox extends HTMLElement {
  connectedCallback(): void {
    const folded = this.closest("details:not([open])");
    if (folded) folded.addEventListener("toggle", () => this.addButton(), { once: true });
    else this.addButton();
  }

  private addButton(): void {
    const words = this.closest<HTMLElement>("[data-copy]")?.dataset ?? {};
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words["copy"] ?? "";
    const answer = document.createElement("span");
    answer.setAttribute("role", "status");
    button.addEventListener("click", () => {
      void this.copy().then((word) => {
        answer.textContent = words[word] ?? "";
      });
    });
    const line = document.createElement("p");
    line.className = "quote-copy";
    line.append(button, " ", answer);
    this.append(line);
  }

  /** The clipboard may be refused, or not be there at all in an insecure context: then the text is selected instead. */
  private async copy(): Promise<"copied" | "failed"> {
    try {
      await navigator.clipboard.writeText(quoteText(this));
      return "copied";
    } catch {
      getSelection()?.selectAllChildren(this);
      return "failed";
    }
  }
}

/** Returns what a quote is as plain text: the sentence, then "Source: …" and the like, one a line. */
export function quoteText(quote: Pick<ParentNode, "querySelector" | "querySelectorAll">): string {
  const sentence = quote.querySelector("blockquote")?.textContent ?? "";
  const notes = [...quote.querySelectorAll("dl > div")].map((row) =>
    [...row.children].map(({ textContent }) => textContent).join(": ")
  );
  return [sentence, ...notes].join("\n");
}
