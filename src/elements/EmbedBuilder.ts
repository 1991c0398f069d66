/** The ways to embed a chart, folded. What can be chosen is brought to life when it is opened. */
export class EmbedBuilder extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector("details");
    // It may have been opened before the script came.
    if (details?.open === true) void this.#adopt();
    details?.addEventListener("toggle", () => {
      if (details.open) void this.#adopt();
    });
  }

  /** Without the script the code that the build wrote stays. */
  async #adopt(): Promise<void> {
    const { adoptBuilder } = await import("./embed/adoptBuilder.ts");
    adoptBuilder(this);
  }
}
