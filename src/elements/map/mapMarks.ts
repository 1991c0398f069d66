import { circleMark, shapeMark, type MapMark } from "../../geo/mapMark.ts";
import { readOutline } from "../../geo/readOutline.ts";
import type { Position } from "../../geo/world.ts";
import { known } from "../../model/known.ts";
import { areaElements } from "./areaElements.ts";

/** The marks of a map as it stands now: its outlines, circles and view may have changed since one looked last. */
export interface MapMarks {
  readonly elements: () => ReadonlyMap<string, SVGElement>;
  readonly shapes: () => ReadonlyMap<string, MapMark>;
  /** A place on the screen in the units of the map. */
  readonly toMap: (x: number, y: number) => Position;
  /** The length of a pixel in the units of the map. */
  readonly pixel: () => number;
}

/** Reads marks from a map; an outline is measured once. */
export function readMarks(svg: SVGSVGElement): MapMarks {
  const measured = new Map<string, MapMark | undefined>();
  const outlineMark = (d: string): MapMark | undefined => {
    if (!measured.has(d)) measured.set(d, shapeMark(readOutline(d)));
    return measured.get(d);
  };
  const elements = (): ReadonlyMap<string, SVGElement> => areaElements(svg);
  return {
    elements,
    shapes: () => {
      const marks = new Map<string, MapMark>();
      const shrink = Number(svg.style.getPropertyValue("--unzoom") || 1);
      for (const [area, element] of elements()) {
        const mark = element instanceof SVGCircleElement ? circleOf(element, shrink) : outlineMark(outlineOf(element));
        if (mark) marks.set(area, mark);
      }
      return marks;
    },
    toMap: (x, y) => {
      const { x: mapX, y: mapY } = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM()?.inverse());
      return { x: mapX, y: mapY };
    },
    pixel: () => 1 / (svg.getScreenCTM()?.a ?? 1)
  };
}

/** A bubble without people is not there to be touched. */
function circleOf({ cx, cy, r }: SVGCircleElement, shrink: number): MapMark | undefined {
  const radius = r.baseVal.value * shrink;
  return radius > 0 ? circleMark({ x: cx.baseVal.value, y: cy.baseVal.value }, radius) : undefined;
}

/** The outline of a path, or of the one that it refers to. */
function outlineOf(element: SVGElement): string {
  const id = element.getAttribute("href")?.slice(1);
  const path = id === undefined ? element : document.getElementById(id);
  return known(path?.getAttribute("d") ?? undefined, "outline");
}
