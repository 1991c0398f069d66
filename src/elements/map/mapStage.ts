import { arrowNeighbours, isArrow, type Arrow, type ArrowNeighbours } from "../../geo/arrowNeighbours.ts";
import { markAt, type MapMark } from "../../geo/mapMark.ts";
import { adoptZoom } from "./adoptZoom.ts";
import { readMarks, type MapMarks } from "./mapMarks.ts";
import { createTooltip, type Tooltip } from "./tooltip.ts";

/** What a map stage asks of the figure around it. */
export interface StageOptions {
  readonly stage: HTMLElement;
  /** The sentence for an area: name, figure, year, flag, rank. */
  readonly describe: (area: string) => string;
  /** Enter was pressed on an area. */
  readonly open: (area: string) => void;
  /** An area was pressed by pointer; without this, its sentence stays. */
  readonly press?: (area: string) => void;
}

/** A map that can be pointed at, touched and walked with the arrow keys. */
export interface Stage {
  /** Marks an area and says its sentence, also where the map has no mark for it; undefined takes the mark away. */
  readonly focusArea: (area: string | undefined) => void;
  /** Writes the sentence of the marked area again, after the figures changed. */
  readonly refresh: () => void;
}

/** In pixels, how well a finger and a mouse are aimed. */
const aims = { coarse: { doubt: 2, reach: 22 }, fine: { doubt: 0, reach: 12 } } as const;

/** In milliseconds: so long the sentence waits for a pointer that nears it across other marks, and stops there. */
const patience = 300;

const opposite: Readonly<Record<Arrow, Arrow>> = {
  ArrowLeft: "ArrowRight",
  ArrowRight: "ArrowLeft",
  ArrowUp: "ArrowDown",
  ArrowDown: "ArrowUp"
};

/** Adopts the map that the build drew: arrows move inside it, the sentence is text beside the area. */
export function adoptStage({ stage, describe, open, press }: StageOptions): Stage {
  const svg = stage.querySelector("svg");
  if (!svg) throw new TypeError("a stage without a map");
  const marks = readMarks(svg);
  const tooltip = createTooltip(stage);
  /** The area where the reader is, also while nothing is said of it. */
  let current: string | undefined;
  /** The area under the mouse, also once its sentence was dismissed. */
  let pointed: string | undefined;
  let outline: SVGElement | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    clearTimeout(waiting);
    outline?.remove();
    tooltip.hide();
  };
  const zoom = adoptZoom(stage, svg, marks, hide);
  const focusArea = (area: string | undefined): void => {
    hide();
    current = area;
    if (area === undefined) return;
    const place = marks.shapes().get(area)?.centre;
    if (place) zoom?.reveal(place);
    const mark = marks.elements().get(area);
    if (mark) {
      outline = outlineOf(mark);
      svg.append(outline);
    }
    tooltip.show(describe(area), mark ?? stage);
  };
  const point = (area: string | undefined): void => {
    pointed = area;
    if (area === undefined) hide();
    else focusArea(area);
  };

  stage.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "mouse") return;
    clearTimeout(waiting);
    if (tooltip.contains(event.target)) return;
    const area = pointedAt(marks, event);
    if (area === pointed) return;
    if (tooltip.isNearedBy(event)) waiting = setTimeout(() => point(area), patience);
    else point(area);
  });
  stage.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType === "mouse") point(undefined);
  });
  adoptClicks(stage, tooltip, (pressed) => {
    const area = pointedAt(marks, pressed);
    focusArea(area);
    if (area !== undefined) press?.(area);
  });
  adoptLeaving(stage, hide);
  adoptKeys(stage, marks, () => current, focusArea, open);
  return { focusArea, refresh: () => (tooltip.isShown() ? focusArea(current) : undefined) };
}

/** Returns the area that a pointer means: one that it hits, or the nearest that it may have missed. */
function pointedAt(marks: MapMarks, { clientX, clientY, pointerType }: PointerEvent): string | undefined {
  const { doubt, reach } = aims[pointerType === "mouse" ? "fine" : "coarse"];
  const pixel = marks.pixel();
  return markAt(marks.shapes(), marks.toMap(clientX, clientY), { doubt: doubt * pixel, reach: reach * pixel });
}

/** Tells each click where the pointer was lifted: in itself it is in whole pixels, which on a small map is another country. */
function adoptClicks(stage: HTMLElement, tooltip: Tooltip, press: (pressed: PointerEvent) => void): void {
  let lifted: PointerEvent | undefined;
  stage.addEventListener("pointerup", (event) => {
    lifted = event;
  });
  stage.addEventListener("click", (event) => {
    const pressed = lifted ?? event;
    lifted = undefined;
    // A mouse may select what is said; a finger means the place under it.
    if (pressed.pointerType !== "mouse" || !tooltip.contains(event.target)) press(pressed);
  });
}

/** Hears when the reader goes elsewhere, or wants the sentence away. */
function adoptLeaving(stage: HTMLElement, hide: () => void): void {
  stage.addEventListener("blur", hide);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
}

/** Walks by the arrow keys from the area where the reader is, and opens that by Enter. */
function adoptKeys(
  stage: HTMLElement,
  marks: MapMarks,
  current: () => string | undefined,
  focusArea: (area: string) => void,
  open: (area: string) => void
): void {
  const walk = createWalk(marks.shapes);
  stage.addEventListener("keydown", (event) => {
    const area = current();
    if (event.key === "Enter" && area !== undefined) open(area);
    else if (isArrow(event.key)) {
      event.preventDefault();
      const next = walk(area, event.key);
      if (next !== undefined) focusArea(next);
    }
  });
}

/** Returns where an arrow leads from an area; from nowhere, to the first. The arrow back leads back. */
function createWalk(shapes: () => ReadonlyMap<string, MapMark>) {
  let walked = "";
  let neighbours: ArrowNeighbours<string> = new Map();
  let last: { readonly from: string; readonly to: string; readonly arrow: Arrow } | undefined;
  return (current: string | undefined, arrow: Arrow): string | undefined => {
    const places = new Map([...shapes()].map(([area, { centre }]) => [area, centre]));
    const map = JSON.stringify([...places]);
    if (map !== walked) [walked, neighbours, last] = [map, arrowNeighbours(places), undefined];
    if (current === undefined || !places.has(current)) return places.keys().next().value;
    const isBack = last?.to === current && arrow === opposite[last.arrow];
    const next = isBack ? last?.from : neighbours.get(current)?.[arrow];
    if (next !== undefined) last = { from: current, to: next, arrow };
    return next;
  };
}

/** A copy of the mark on top of the map, which the style sheet draws as a line. */
function outlineOf(mark: SVGElement): SVGElement {
  const outline = mark.cloneNode(false);
  if (!(outline instanceof SVGElement)) throw new TypeError("a mark of the map is no SVG element");
  outline.removeAttribute("data-area");
  outline.setAttribute("class", "focus");
  return outline;
}
