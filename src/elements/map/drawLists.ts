import { figureLists, type FigureList } from "../../views/figure/figureLists.tsx";
import type { PartProps } from "../../views/figure/figureParts.tsx";
import type { DrawPart } from "../drawPart.ts";
import { labelMap } from "./labelMap.tsx";

/** Draws the lists of a figure, and the names on its maps. */
export function drawLists(
  figure: ParentNode,
  props: PartProps,
  draw: (list: FigureList, part: DrawPart) => void
): void {
  for (const list of ["chosen", "ranking", "missing", "table"] as const) draw(list, figureLists[list]);
  for (const stage of figure.querySelectorAll(".map-stage")) labelMap(stage, props);
}
