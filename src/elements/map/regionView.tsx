import { render } from "preact";
import type { Box, RegionMap } from "../../geo/world.ts";
import type { MapRegion } from "../../model/mapRegion.ts";
import { known } from "../../model/known.ts";
import type { Slice } from "../../model/slice.ts";
import { defaultMapState, type MapState } from "../../state/mapState.ts";
import type { FigureContext } from "../../views/figure/figureContext.ts";
import { FigureMap } from "../../views/figure/FigureMap.tsx";
import { figureModel } from "../../views/figure/figureModel.ts";
import { figureLists, type FigureLists } from "../../views/figure/figureLists.tsx";
import { figureParts, mapLabel, type FigureParts, type PartProps } from "../../views/figure/figureParts.tsx";
import { frameTitle } from "../../views/figure/frameTitle.ts";
import { PeopleSizes } from "../../views/figure/PeopleSizes.tsx";
import { RegionFinding, regionLabel, type RegionWords } from "../../views/figure/RegionFinding.tsx";
import { readRegion, type RegionFigure } from "./readRegion.ts";

/** What stands in a map. */
interface DrawnMap {
  readonly nodes: readonly Node[];
  readonly viewBox: string;
  /** What says how large its circles are, where it has some. */
  readonly sizes: readonly Node[];
}

/** How a part of the world is drawn: in a page, or in a frame of somebody else. */
export interface RegionView {
  readonly region: MapRegion;
  readonly slice: Slice;
  /** The map that the build drew. */
  readonly built: DrawnMap;
  /** The figure with the areas of the region alone. */
  readonly context: FigureContext;
  /** The parts that are drawn otherwise than in the world. */
  readonly parts: Partial<FigureParts & FigureLists>;
  readonly label: (props: PartProps) => string;
  /** What a frame of it is called. */
  readonly title: typeof frameTitle;
  /** Puts its map in place of the one that is there. */
  readonly put: () => void;
}

/** What a view is asked for. */
export interface AskedView extends RegionFigure {
  readonly figure: HTMLElement;
  readonly state: MapState;
  /** The view that is there; undefined while the map is the one that the build drew. */
  readonly before: RegionView | undefined;
}

/** Returns the view of the part of the world that a state asks for, in place of the one before; fetches what it needs. */
export async function viewOf(asked: AskedView): Promise<RegionView | undefined> {
  const { figure, context, slice, before } = asked;
  const { region } = asked.state;
  const svg = figure.querySelector<SVGSVGElement>(".map-stage svg");
  if (!svg) return undefined;
  if (before?.region === region && before.slice === slice) return before;
  const sizes = figure.querySelector("[data-part=sizes]");
  const built = before?.built ?? {
    nodes: [...svg.childNodes],
    sizes: [...(sizes?.childNodes ?? [])],
    viewBox: known(svg.dataset["whole"] ?? svg.getAttribute("viewBox"), "viewBox")
  };
  const put = (map: DrawnMap): void => {
    svg.replaceChildren(...map.nodes);
    svg.setAttribute("viewBox", map.viewBox);
    sizes?.replaceChildren(...map.sizes);
  };
  const common = { region, slice, built };
  if (region === "world")
    return { ...common, context, parts: {}, label: mapLabel, title: frameTitle, put: () => put(built) };
  const { map, words, context: own } = await readRegion(asked, region);
  return {
    ...common,
    context: own,
    parts: partsOf({ ...context, translator: own.translator }, words),
    label: (props) => regionLabel(words, props),
    title: (of, state) => frameTitle(of, state, of.translator.formats.atStart(words.region.name)),
    put: () => {
      const box = viewBoxOf(map);
      const viewBox = [box.x, box.y, box.width, box.height].join(" ");
      put({ nodes: drawn(own, map, slice), viewBox, sizes: drawnSizes(own, map, box) });
    }
  };
}

/** The table, and what the address chose, are of the whole world also in a region. */
function partsOf(world: FigureContext, words: RegionWords): RegionView["parts"] {
  const ofWorld = (props: PartProps): PartProps => ({
    ...props,
    context: world,
    model: figureModel(world, props.slice, props.state)
  });
  return {
    finding: (props) => <RegionFinding {...props} words={words} />,
    chosen: (props) => figureParts.chosen(ofWorld(props)),
    table: (props) => figureLists.table(ofWorld(props))
  };
}

/** Draws the map of a region with its latest figures: what it shows of a year is painted afterwards. */
function drawn(context: FigureContext, world: RegionMap, slice: Slice): readonly Node[] {
  const state = defaultMapState(context.scope);
  const model = figureModel(context, slice, state);
  const place = document.createElement("div");
  render(<FigureMap {...{ world, context, slice, model, state }} problems={[]} words={false} />, place);
  const svg = known(place.querySelector("svg"), "map");
  const around = document.createElementNS(svg.namespaceURI, "path");
  around.setAttribute("class", "around");
  around.setAttribute("d", world.around);
  return [around, ...svg.childNodes];
}

/** Draws what the circles stand for, in a window that is as wide as the map or shows a part of it. */
function drawnSizes({ translator, largest }: FigureContext, { size }: RegionMap, { height }: Box): readonly Node[] {
  const width = size.width * (innerWidth > narrowest ? 1 : height / size.height);
  const place = document.createElement("div");
  render(<PeopleSizes translator={translator} world={{ size: { width, height } }} largest={largest} />, place);
  return [...place.childNodes];
}

/** In pixels: a window no wider than this shows the region without what is beside it. */
const narrowest = 600;

/** A wide window leaves room for the legend beside the region; a narrow one shows the region alone. */
function viewBoxOf({ size, fit }: RegionMap): Box {
  const middle = Math.round(fit.x + fit.width / 2 - size.width / 2);
  const whole: Box = { x: innerWidth < 1300 ? middle : 0, y: 0, ...size };
  return innerWidth > narrowest ? whole : fit;
}
