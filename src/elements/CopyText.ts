/** A text that can be copied with one press, such as a citation; without the script it can be selected. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector("pre");
    if (!text || this.querySelector("button")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = this.getAttribute("copy");
    // A page may hold many of them: each says what it copies.
    const subject = this.closest("details")?.querySelector("summary")?.textContent.trim();
    if (subject) button.setAttribute("aria-label", `${button.textContent}: ${subject}`);
    const answer = document.createElement("span");
    answer.setAttribute("role", "status");
    button.addEventListener("click", () => {
      void copied(text).then((done) => {
        answer.textContent = this.getAttribute(done ? "copied" : "failed");
      });
    });
    this.append(button, " ", answer);
  }
}

/** The clipboard may be refused, or not be there in an insecure context: then the text is selected instead. */
async function copied(text: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.textContent.trim());
    return true;
  } catch {
    getSelection()?.selectAllChildren(text);
    return false;
  }
}
