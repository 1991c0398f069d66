import { formatCompareState, parseCompareState } from "../state/compareState.ts";
import { withoutEmbedState } from "../state/embedState.ts";
import type { ComparePayload } from "../views/compare/comparePayload.ts";
import { createColours } from "./compareColours.ts";
import { createCompareSources } from "./compareSources.ts";
import { createFigureParts } from "./figureParts.ts";
import { readPayload } from "./readPayload.ts";

/** A comparison in a page of somebody else: shows the state of its address, which nothing in it changes. */
export class CompareFrame extends HTMLElement {
  connectedCallback(): void {
    const query = withoutEmbedState(location.search);
    if (query !== "") void this.#show(query);
  }

  /** What the build wrote stays where a file cannot be had, and the frame says so. */
  async #show(query: string): Promise<void> {
    const parts = createFigureParts(this);
    const sources = createCompareSources(readPayload(this) as ComparePayload);
    this.setAttribute("aria-busy", "true");
    try {
      const [context, painter] = await Promise.all([sources.areas(), sources.painter()]);
      const { state, problems } = parseCompareState(query, context.scope);
      const { assign, colourOf } = createColours();
      assign(state.subjects);
      const picture = painter.paint({ context, state, data: await painter.read(state), problems, colourOf });
      for (const [name, tree] of picture.parts) parts.draw(name, tree);
      document.title = picture.title;
      followState(this, formatCompareState(state, context.scope));
    } catch {
      parts.element("problem").textContent = this.getAttribute("failed");
    } finally {
      this.removeAttribute("aria-busy");
    }
  }
}

/** The links back lead to the page in the same state, and the foot of the frame names the sources of what is seen. */
function followState(frame: HTMLElement, query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("h1 a, .credit a")) link.search = query;
  const sources = [...frame.querySelectorAll(".source")].map(({ textContent }) => textContent.trim());
  for (const line of document.querySelectorAll("main > .source")) line.textContent = sources.join(" ");
}
