import { movedView, nearness, viewOn, zoomedView, type MapView } from "../../geo/mapView.ts";
import type { Position } from "../../geo/world.ts";
import { known } from "../../model/known.ts";
import { adoptDragging } from "./adoptDragging.ts";
import type { MapMarks } from "./mapMarks.ts";

/** A map that can be brought nearer. */
export interface Zoom {
  /** Moves the map until a place of it is seen. */
  readonly reveal: (place: Position) => void;
}

/** How much nearer a press brings the map, and so many pixels of a wheel twice as near. */
const step = 1.6;
const wheelPixels = 200;

/** In milliseconds. */
const hintStays = 2000;

/**
 * Brings a map nearer by its buttons, by plus, minus and zero, by the wheel with Ctrl or ⌘, and by two fingers; moves it
 * by a drag then. Lines and circles stay as large as they were. `onMove` is told before each change.
 */
export function adoptZoom(
  stage: HTMLElement,
  svg: SVGSVGElement,
  marks: MapMarks,
  onMove: () => void
): Zoom | undefined {
  const tools = stage.parentElement?.querySelector<HTMLElement>(".map-zoom");
  if (!tools) return undefined;
  let whole = viewOf(svg);
  let view = whole;
  let written = svg.getAttribute("viewBox");
  // Who draws a region over it wants the whole map back, not the part that is seen.
  svg.dataset["whole"] ??= known(written, "viewBox");
  const show = (next: MapView): void => {
    onMove();
    view = next;
    written = [view.x, view.y, view.width, view.height].map((value) => Math.round(100 * value) / 100).join(" ");
    svg.setAttribute("viewBox", written);
    keepSizes(stage, svg, nearness(view, whole));
    tools.toggleAttribute("data-near", view.width < whole.width);
  };
  /** The map may be of another region by now. */
  const current = (): MapView => {
    if (svg.getAttribute("viewBox") !== written) {
      whole = view = viewOf(svg);
      show(whole);
    }
    return view;
  };
  const zoom = (factor: number, place?: Position): void => {
    const from = current();
    show(zoomedView(from, whole, factor, place ?? { x: from.x + from.width / 2, y: from.y + from.height / 2 }));
  };
  adoptPresses(stage, tools, zoom, () => {
    current();
    show(whole);
  });
  adoptWheel(stage, marks, zoom, createHint(tools));
  adoptDragging(stage, {
    isNear: () => nearness(current(), whole) > 1,
    move: (dx, dy) => show(movedView(current(), whole, -dx * marks.pixel(), -dy * marks.pixel())),
    pinch: (factor, x, y) => zoom(factor, marks.toMap(x, y))
  });
  return {
    reveal: (place) => {
      const from = current();
      const to = viewOn(from, whole, place);
      if (to !== from) show(to);
    }
  };
}

/** Hears the buttons of a map and the keys that do the same. */
function adoptPresses(stage: HTMLElement, tools: HTMLElement, zoom: (factor: number) => void, all: () => void): void {
  const nearer = (): void => zoom(step);
  const further = (): void => zoom(1 / step);
  const actions = new Map([
    ["zoom-in", nearer],
    ["zoom-out", further],
    ["zoom-all", all],
    ["+", nearer],
    ["=", nearer],
    ["-", further],
    ["0", all]
  ]);
  tools.hidden = false;
  tools.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLButtonElement) actions.get(target.name)?.();
  });
  stage.addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
    if (!ctrlKey && !metaKey) actions.get(key)?.();
  });
}

/** Hears the wheel with Ctrl or ⌘; without, it says that these are wanted. */
function adoptWheel(
  stage: HTMLElement,
  marks: MapMarks,
  zoom: (factor: number, place: Position) => void,
  hint: () => void
): void {
  stage.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) {
        hint();
        return;
      }
      event.preventDefault();
      zoom(2 ** (-event.deltaY / wheelPixels), marks.toMap(event.clientX, event.clientY));
    },
    { passive: false }
  );
}

function viewOf({ viewBox: { baseVal } }: SVGSVGElement): MapView {
  const { x, y, width, height } = baseVal;
  return { x, y, width, height };
}

/** Circles are as large on the screen as before. */
function keepSizes(stage: HTMLElement, svg: SVGSVGElement, near: number): void {
  svg.style.setProperty("--unzoom", String(1 / near));
  svg.style.overflow = near > 1 ? "hidden" : "";
  stage.classList.toggle("near", near > 1);
}

/** Returns what says how to bring the map nearer, for a while. */
function createHint(tools: HTMLElement): () => void {
  const place = tools.querySelector("[role=status]");
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    if (!place) return;
    place.textContent = known(tools.dataset["hint"], "hint");
    clearTimeout(timer);
    timer = setTimeout(() => (place.textContent = ""), hintStays);
  };
}
