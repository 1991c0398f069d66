import { h, type ComponentChild } from "preact";
import type { AreaCode } from "../model/area.ts";

/**
 * Returns what puts a mark into a link to the page of its area, or leaves it as it is. Links of a map are no tab stops:
 * there are hundreds, and a table beside the map has the same ones.
 */
export function linker(
  hrefOf: ((area: AreaCode) => string) | undefined
): (area: AreaCode, mark: ComponentChild) => ComponentChild {
  return (area, mark) => (hrefOf ? h("a", { key: area, href: hrefOf(area), tabIndex: -1 }, mark) : mark);
}
