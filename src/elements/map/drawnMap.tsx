import { render, type VNode } from "preact";
import { ChartDefs } from "../../charts/ChartDefs.tsx";
import type { Box, RegionMap } from "../../geo/world.ts";
import { known } from "../../model/known.ts";
import type { Slice } from "../../model/slice.ts";
import { defaultMapState, type MapForm } from "../../state/mapState.ts";
import type { FigureContext } from "../../views/figure/figureContext.ts";
import { FigureMap } from "../../views/figure/FigureMap.tsx";
import { figureModel } from "../../views/figure/figureModel.ts";
import { inForm } from "../../views/figure/mapForm.ts";
import { PeopleSizes } from "../../views/figure/PeopleSizes.tsx";

/** What stands in a map. */
export interface DrawnMap {
  readonly nodes: readonly Node[];
  readonly viewBox: string;
  /** The classes of the picture: its kind and its palette. */
  readonly className: string;
  /** What says how large its circles are, where it has some. */
  readonly sizes: readonly Node[];
}

/** What a map is drawn from. */
interface Drawn {
  readonly context: FigureContext;
  readonly map: RegionMap;
  readonly slice: Slice;
  readonly form: MapForm;
}

/** In pixels: a window no wider than this shows a region without what is beside it. */
const narrowest = 600;

/** A quiet line around an inset, which has the ground of the map, and around what it shows. */
const insetLine = {
  stroke: "currentColor",
  "stroke-opacity": "0.4",
  "vector-effect": "non-scaling-stroke",
  "pointer-events": "none"
};

/** Draws a map with the latest figures of its areas: what it shows of a year is painted afterwards. */
export function drawMap({ context, map, slice, form }: Drawn): DrawnMap {
  const state = defaultMapState(context.scope);
  const { context: own, people } = inForm(context, form);
  const model = figureModel(own, slice, state);
  const [svg] = drawn(
    <FigureMap {...{ world: map, context: own, slice, model, state, people }} problems={[]} words={false} />
  );
  if (!(svg instanceof SVGElement)) throw new TypeError("a map is no picture");
  const path = (attributes: Readonly<Record<string, string>>): SVGElement => {
    const element = document.createElementNS(svg.namespaceURI, "path") as SVGElement;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const { inset } = map;
  const box = viewBoxOf(map, form);
  if (form === "tiles") writeCodes(svg, map);
  return {
    nodes: [
      path({ class: "around", d: map.around }),
      ...(inset
        ? [
            path({ ...insetLine, fill: "none", d: inset.shown }),
            path({ ...insetLine, class: "hatch-ground", d: inset.frame }),
            path({ class: "around", d: inset.around })
          ]
        : []),
      ...svg.childNodes
    ],
    viewBox: [box.x, box.y, box.width, box.height].join(" "),
    className: known(svg.getAttribute("class") ?? undefined, "class"),
    sizes: (people ?? own.indicator.form === "bubbles") ? drawnSizes(own, map, box) : []
  };
}

/** Returns the patterns of a palette that the page has not, for the estimates of a map of change. */
export function drawPatterns(context: FigureContext): readonly Node[] {
  return drawn(<ChartDefs palettes={[context.indicator.palette]} hatches={false} />);
}

function drawn(tree: VNode): readonly Node[] {
  const place = document.createElement("div");
  render(tree, place);
  return [...place.childNodes];
}

/** Writes its code into the middle of each tile, after the tile: the style sheet gives it the ink that is read on it. */
function writeCodes(svg: SVGElement, { anchors }: RegionMap): void {
  svg.querySelector(".areas")?.classList.add("tiled");
  for (const [area, { x, y }] of anchors) {
    const code = document.createElementNS(svg.namespaceURI, "text");
    const written = { class: "tile-code", x, y: y + 6, "aria-hidden": true };
    for (const [name, value] of Object.entries(written)) code.setAttribute(name, String(value));
    code.textContent = area;
    svg.querySelector(`[data-area="${area}"]`)?.after(code);
  }
}

/** Draws what the circles stand for, in a window that is as wide as the map or shows a part of it. */
function drawnSizes({ translator, largest }: FigureContext, { size }: RegionMap, { height }: Box): readonly Node[] {
  const width = size.width * (innerWidth > narrowest ? 1 : height / size.height);
  return drawn(<PeopleSizes translator={translator} world={{ size: { width, height } }} largest={largest} />);
}

/** A wide window leaves room for the legend beside a region; a narrow one shows the region alone. */
function viewBoxOf(map: RegionMap, form: MapForm): Box {
  const { size, fit } = map;
  if (innerWidth <= narrowest) return fit;
  const isPart = fit.width < size.width;
  if (form === "tiles" && isPart) return besideLegend(map);
  const middle = Math.round(fit.x + fit.width / 2 - size.width / 2);
  return { x: innerWidth < 1300 && isPart ? middle : 0, y: 0, ...size };
}

/** The part of its width that a wide map has beside the legend. */
const free = 0.72;

/** The tiles of a region have outlines of no size of their own: they are brought as near as the window lets them. */
function besideLegend({ size, fit }: RegionMap): Box {
  const share = innerWidth < 1300 ? 1 : free;
  const width = Math.max(fit.width / share, (fit.height * size.width) / size.height);
  const height = (width * size.height) / size.width;
  return {
    x: fit.x + fit.width / 2 - width * (1 - share / 2),
    y: fit.y + fit.height / 2 - height / 2,
    width,
    height
  };
}
