import { known } from "../../model/known.ts";
import { paletteClass } from "../../scales/classes.ts";
import type { FigureContext } from "../../views/figure/figureContext.ts";
import { viewParts } from "../../views/figure/viewParts.tsx";
import type { AskedView, MapView } from "./askedView.ts";
import { showBeside } from "./besideMap.ts";
import { drawMap, drawPatterns, type DrawnMap } from "./drawnMap.tsx";
import { readView } from "./readView.ts";

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
  const { map, world, context, words, change } = await readView(asked);
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
  svg.textContent = "";
  svg.append(...nodes);
  svg.setAttribute("viewBox", viewBox);
  const place = sizesPlace(figure);
  place.textContent = "";
  place.append(...sizes);
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
