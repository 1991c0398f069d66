import type { RegionMap } from "../../geo/world.ts";
import { known } from "../../model/known.ts";
import type { Companion } from "../../query/companion.ts";
import { paletteClass } from "../../scales/classes.ts";
import type { MapState } from "../../state/mapState.ts";
import type { FigureContext } from "../../views/figure/figureContext.ts";
import { viewParts } from "../../views/figure/viewParts.tsx";
import type { AskedView, MapView } from "./askedView.ts";
import { showBeside } from "./besideMap.ts";
import { readChange } from "./readChange.ts";
import { drawMap, drawPatterns, type DrawnMap } from "./drawnMap.tsx";
import {
  inRegion,
  outlinesBeside,
  readCompanion,
  readMap,
  readWords,
  withWords,
  wordsOf,
  type RegionWordsFile
} from "./readRegion.ts";

/** Returns the view that a state asks for, in place of the one before; fetches what it needs. */
export async function viewOf(asked: AskedView): Promise<MapView | undefined> {
  const { figure, slice, before, state } = asked;
  const svg = figure.querySelector<SVGSVGElement>(".map-stage svg");
  if (!svg) return undefined;
  const { region, form, from, beside } = state;
  const drawn = `${region} ${form}`;
  const isPlain = [from, beside, before?.from, before?.beside].every((year) => year === undefined);
  if (isPlain && before?.drawn === drawn && before.of === slice) return before;
  const built = before?.built ?? builtMap(figure, svg);
  const [file, map, companion] = await readView(asked);
  const world = { ...asked.context, translator: withWords(asked.context.translator, file) };
  const context = map ? inRegion(world, map, slice) : world;
  const words = wordsOf(file, state.region, slice, companion);
  const change = from === undefined ? undefined : await readChange({ ...asked, words, context });
  const parts = viewParts({ world, state, slice, words, told: change?.told });
  return {
    ...parts,
    ...{ drawn, of: slice, from, beside, built },
    slice: change?.told.changes.slice ?? slice,
    context: change?.context ?? context,
    put: () => {
      const next = map ? drawMap({ context, map, slice, form }) : built;
      // A map that is drawn already keeps its marks, and where it was brought nearer.
      if (svg.dataset["drawn"] !== drawn + slice.key) putMap(figure, svg, next);
      svg.dataset["drawn"] = drawn + slice.key;
      const { palette } = change?.context.indicator ?? context.indicator;
      svg.setAttribute("class", next.className.replace(/p-\w+/, paletteClass(palette)));
      showBeside(asked, svg, context);
      if (change && !figure.querySelector(".change-defs")) figure.prepend(patternsOf(change.context));
    }
  };
}

function builtMap(figure: HTMLElement, svg: SVGSVGElement): DrawnMap {
  const sizes = figure.querySelector("[data-part=sizes]");
  return {
    nodes: [...svg.childNodes],
    sizes: sizes ? [...sizes.childNodes] : [],
    className: known(svg.getAttribute("class") ?? undefined, "class"),
    viewBox: known(svg.dataset["whole"] ?? svg.getAttribute("viewBox"), "viewBox")
  };
}

function putMap(figure: HTMLElement, svg: SVGSVGElement, { nodes, viewBox, sizes }: DrawnMap): void {
  svg.replaceChildren(...nodes);
  svg.setAttribute("viewBox", viewBox);
  sizesPlace(figure).replaceChildren(...sizes);
}

/** The place of what says how large circles are; a map of land has none in the page. */
function sizesPlace(figure: HTMLElement): Element {
  const there = figure.querySelector("[data-part=sizes]");
  if (there) return there;
  const place = document.createElement("div");
  place.dataset["part"] = "sizes";
  figure.querySelector(".map-frame, .embed-map .map-stage")?.after(place);
  return place;
}

function patternsOf(context: FigureContext): Element {
  const place = document.createElement("div");
  place.className = "change-defs";
  place.append(...drawPatterns(context));
  return place;
}

/** Fetches the words, the map of the region or of other marks, and the figures of the region's group. */
function readView({
  context: { translator },
  sliceBase,
  slice,
  state: { region, form }
}: AskedView): Promise<readonly [RegionWordsFile, RegionMap | undefined, Companion | undefined]> {
  const outlines = outlinesBeside(sliceBase);
  const map = form === "tiles" ? "tiles" : region === "world" && form === "land" ? undefined : region;
  return Promise.all([
    readWords(`${outlines}words-${translator.language}.json`),
    map === undefined ? undefined : readMembers(outlines, map, region),
    region === "world" ? undefined : readCompanion(`${sliceBase}${slice.key}.compare.json`)
  ]);
}

/** Fetches a map; of tiles, those of a region alone. */
async function readMembers(outlines: string, name: string, region: MapState["region"]): Promise<RegionMap> {
  const map = await readMap(`${outlines}${name}.json`);
  if (name !== "tiles" || region === "world") return map;
  const { anchors } = await readMap(`${outlines}${region}.json`);
  const members = [...anchors.keys()];
  const shapes = map.shapes.filter(({ area }) => anchors.has(area));
  const own = new Map(members.map((area) => [area, known(map.anchors.get(area), "tile")]));
  return { ...map, shapes, anchors: own, fit: fitOf([...own.values()], map) };
}

/** In units of the map: around the tiles of a region. */
const room = 60;

function fitOf(places: readonly { readonly x: number; readonly y: number }[], { size }: RegionMap): RegionMap["fit"] {
  const [left, right] = [Math.min(...places.map(({ x }) => x)), Math.max(...places.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...places.map(({ y }) => y)), Math.max(...places.map(({ y }) => y))];
  const height = Math.max(bottom - top, ((right - left) * size.height) / size.width) + 2 * room;
  const width = Math.max(right - left + 2 * room, 1.3 * height);
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}
