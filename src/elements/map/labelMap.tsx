import { render } from "preact";
import { MapLabels } from "../../charts/MapLabels.tsx";
import { shapeMark } from "../../geo/mapMark.ts";
import { readOutline } from "../../geo/readOutline.ts";
import type { Box } from "../../geo/world.ts";
import { isAreaCode, type AreaCode } from "../../model/area.ts";
import { known } from "../../model/known.ts";
import type { PartProps } from "../../views/figure/figureParts.tsx";
import { mapLabels, type LabelledMark } from "../../views/figure/mapLabels.ts";
import { areaElements } from "./areaElements.ts";

/** In pixels. */
const fontPixels = 12.5;

/** Names on a map what was chosen and its largest circles, as they are drawn now. */
export function labelMap(stage: Element, { context, state }: Pick<PartProps, "context" | "state">): void {
  const svg = stage.querySelector("svg");
  if (!svg) return;
  for (const old of svg.querySelectorAll(".map-labels")) old.remove();
  const scale = svg.getScreenCTM()?.a;
  if (!scale) return;
  const chosen = state.form === "tiles" ? [] : state.areas;
  const { x, y, width, height } = svg.viewBox.baseVal;
  const labels = mapLabels(context, marksOf(svg, chosen), chosen, {
    view: { x, y, width, height },
    fontSize: fontPixels / scale,
    covered: coveredBy(stage.parentElement?.querySelector("[data-part=legend]"), svg)
  });
  if (labels.length === 0) return;
  const place = document.createElementNS(svg.namespaceURI, "svg");
  render(<MapLabels labels={labels} fontSize={fontPixels / scale} />, place);
  svg.append(...place.childNodes);
}

/** The circles of a map of counts, and on every map what was chosen. */
function marksOf(svg: SVGSVGElement, chosen: readonly AreaCode[]): readonly LabelledMark[] {
  const isOfCounts = svg.classList.contains("bubble-map");
  return [...areaElements(svg)].flatMap(([area, element]): readonly LabelledMark[] => {
    if (!isAreaCode(area) || (!isOfCounts && !chosen.includes(area))) return [];
    if (element instanceof SVGCircleElement) {
      const { cx, cy, r } = element;
      const radius = r.baseVal.value;
      return radius > 0 ? [{ area, x: cx.baseVal.value, y: cy.baseVal.value, radius }] : [];
    }
    const centre = shapeMark(readOutline(known(element.getAttribute("d"), "outline")))?.centre;
    return centre ? [{ area, ...centre, radius: 0 }] : [];
  });
}

/** What an element covers of a map, in its units; nothing where they stand apart. */
function coveredBy(over: Element | null | undefined, svg: SVGSVGElement): readonly Box[] {
  const inverse = svg.getScreenCTM()?.inverse();
  const box = over?.getBoundingClientRect();
  if (!inverse || !box) return [];
  const from = new DOMPoint(box.left, box.top).matrixTransform(inverse);
  const to = new DOMPoint(box.right, box.bottom).matrixTransform(inverse);
  return [{ x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y }];
}
