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
    this.sayCautions();
    const words = this.closest<HTMLElement>("[data-copy]")?.dataset ?? {};
    const { copy, copied, failed, note = "[1]: [2]" } = words;
    if (!copy || !copied || !failed) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = copy;
    const subject = this.closest("details")?.querySelector("summary > span")?.cloneNode(true);
    if (subject) button.append(" ", subject);
    const answer = document.createElement("span");
    answer.setAttribute("role", "status");
    button.addEventListener("click", () => {
      void this.copy(note).then((isCopied) => {
        answer.textContent = isCopied ? copied : failed;
      });
    });
    const line = document.createElement("p");
    line.className = "quote-copy";
    line.append(button, " ", answer);
    this.append(line);
  }

  /** What the page says once for many quotes is said here, so that it is read and copied with this one. */
  private sayCautions(): void {
    const link = this.querySelector<HTMLAnchorElement>("dl + p > a");
    const line = link?.parentElement;
    if (!link || !line) return;
    const ids = [link.hash.slice(1), ...(line.dataset["more"]?.split(" ") ?? [])];
    const said = ids.flatMap((id) => document.getElementById(id)?.textContent ?? []);
    if (said.length < ids.length) return;
    const row = document.createElement("div");
    for (const [name, text] of [
      ["dt", link.textContent],
      ["dd", said.join(" ")]
    ] as const)
      row.appendChild(document.createElement(name)).textContent = text;
    line.replaceWith(row);
    this.querySelector("dl")?.append(row);
  }

  /** The clipboard may be refused, or not be there at all in an insecure context: then the text is selected instead. */
  private async copy(pattern: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(quoteText(this, pattern));
      return true;
    } catch {
      getSelection()?.selectAllChildren(this);
      return false;
    }
  }
}

/** Returns what a quote is as plain text: the sentence, then its notes, one a line by the pattern "[1]: [2]". */
export function quoteText(quote: Pick<ParentNode, "querySelectorAll">, pattern: string): string {
  const notes = [...quote.querySelectorAll("dl > div")].map((row) =>
    pattern.replace(/\[([12])\]/g, (slot, part: string) => row.children[Number(part) - 1]?.textContent ?? slot)
  );
  return [...[...quote.querySelectorAll("blockquote")].map(({ textContent }) => textContent), ...notes].join("\n");
}
