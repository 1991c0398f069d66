import { render, type VNode } from "preact";
import { ChartDefs } from "../../charts/ChartDefs.tsx";
import type { Box, RegionMap } from "../../geo/world.ts";
import { known } from "../../model/known.ts";
import type { AreaCode } from "../../model/area.ts";
import type { Slice } from "../../model/slice.ts";
import { niceAbove } from "../../scales/niceAbove.ts";
import { defaultMapState, type MapForm } from "../../state/mapState.ts";
import type { FigureContext } from "../../views/figure/figureContext.ts";
import { FigureMap } from "../../views/figure/FigureMap.tsx";
import { figureModel } from "../../views/figure/figureModel.ts";
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

/** Draws a map with the latest figures of its areas: what it shows of a year is painted afterwards. */
export function drawMap({ context, map, slice, form }: Drawn): DrawnMap {
  const state = defaultMapState(context.scope);
  const people = form === "people" ? peopleOf(context) : undefined;
  const largest = people ? niceAbove(Math.max(0, ...people.values())) : context.largest;
  // Tiles are equal, also those of counts.
  const indicator = form === "tiles" ? { ...context.indicator, form: "choropleth" as const } : context.indicator;
  const own = { ...context, indicator, ...(largest !== undefined && { largest }) };
  const model = figureModel(own, slice, state);
  const [svg] = drawn(
    <FigureMap {...{ world: map, context: own, slice, model, state, people }} problems={[]} words={false} />
  );
  if (!(svg instanceof SVGElement)) throw new TypeError("a map is no picture");
  const around = document.createElementNS(svg.namespaceURI, "path");
  around.setAttribute("class", "around");
  around.setAttribute("d", map.around);
  const box = viewBoxOf(map);
  return {
    nodes: [around, ...svg.childNodes, ...(form === "tiles" ? drawnCodes(map) : [])],
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

/** The code of each tile in its middle. */
function drawnCodes({ anchors }: RegionMap): readonly Node[] {
  const [svg] = drawn(
    <svg>
      <g class="tile-codes" aria-hidden="true">
        {[...anchors].map(([area, { x, y }]) => (
          <text key={area} x={x} y={y + 6}>
            {area}
          </text>
        ))}
      </g>
    </svg>
  );
  return svg ? [...svg.childNodes] : [];
}

function peopleOf({ areas }: FigureContext): ReadonlyMap<AreaCode, number> {
  return new Map(areas.flatMap(({ code, people }) => (people === undefined ? [] : [[code, people] as const])));
}

/** Draws what the circles stand for, in a window that is as wide as the map or shows a part of it. */
function drawnSizes({ translator, largest }: FigureContext, { size }: RegionMap, { height }: Box): readonly Node[] {
  const width = size.width * (innerWidth > narrowest ? 1 : height / size.height);
  return drawn(<PeopleSizes translator={translator} world={{ size: { width, height } }} largest={largest} />);
}

/** A wide window leaves room for the legend beside a region; a narrow one shows the region alone. */
function viewBoxOf({ size, fit }: RegionMap): Box {
  const middle = Math.round(fit.x + fit.width / 2 - size.width / 2);
  const whole: Box = { x: innerWidth < 1300 && fit.width < size.width ? middle : 0, y: 0, ...size };
  return innerWidth > narrowest ? whole : fit;
}
