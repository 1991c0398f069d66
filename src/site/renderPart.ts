import type { VNode } from "preact";
import { render } from "preact-render-to-string";

/** Returns the HTML of a part of a page; empty for a part that has nothing to show. */
export function renderPart(part: VNode | null): string {
  return part === null ? "" : render(part);
}
