import { isArrow, nearestArea, type AreaSpot } from "./nearestArea.ts";

/** What a map stage asks of the figure around it. */
export interface StageOptions {
  readonly stage: HTMLElement;
  /** The sentence for an area: name, figure, year, flag, rank. */
  readonly describe: (area: string) => string;
  readonly open: (area: string) => void;
  readonly label: string;
}

/** A map that can be pointed at, touched and walked with the arrow keys. */
export interface Stage {
  /** Every mark of the map by its area. */
  readonly marks: ReadonlyMap<string, SVGElement>;
  /** Marks an area and says its sentence, also where the map has no mark for it; undefined takes the mark away. */
  readonly focusArea: (area: string | undefined) => void;
  /** Writes the sentence of the marked area again, after the figures changed. */
  readonly refresh: () => void;
}

/** Adopts the map that the build drew: one tab stop, arrows move inside it, the sentence is text beside the area. */
export function adoptStage({ stage, describe, open, label }: StageOptions): Stage {
  const svg = stage.querySelector("svg");
  const marks = new Map<string, SVGElement>();
  for (const mark of stage.querySelectorAll<SVGElement>("[data-area]")) {
    const { area } = mark.dataset;
    if (area) marks.set(area, mark);
  }
  const tooltip = document.createElement("p");
  tooltip.className = "tooltip";
  tooltip.hidden = true;
  tooltip.setAttribute("aria-live", "polite");
  stage.append(tooltip);
  stage.tabIndex = 0;
  stage.setAttribute("role", "application");
  stage.setAttribute("aria-label", label);

  let current: string | undefined;
  let outline: SVGElement | undefined;

  const focusArea = (area: string | undefined): void => {
    outline?.remove();
    current = area;
    tooltip.hidden = area === undefined;
    if (area === undefined) return;
    const mark = marks.get(area);
    if (mark) {
      outline = outlineOf(mark);
      svg?.append(outline);
    }
    tooltip.textContent = describe(area);
    place(tooltip, mark ?? stage, stage);
  };

  const places = (): ReadonlyMap<string, AreaSpot> =>
    new Map([...marks].map(([area, mark]) => [area, centreOf(mark.getBoundingClientRect())]));

  stage.addEventListener("pointerover", (event) => {
    const area = areaOf(event.target);
    if (area !== undefined) focusArea(area);
  });
  stage.addEventListener("pointerleave", (event) => {
    if (event.pointerType === "mouse") focusArea(undefined);
  });
  stage.addEventListener("click", (event) => {
    const area = areaOf(event.target);
    focusArea(area);
  });
  stage.addEventListener("blur", () => focusArea(undefined));
  stage.addEventListener("keydown", (event) => {
    if (event.key === "Escape") focusArea(undefined);
    else if (event.key === "Enter" && current !== undefined) open(current);
    else if (isArrow(event.key)) {
      event.preventDefault();
      const start = current !== undefined && marks.has(current) ? current : undefined;
      const next = start === undefined ? marks.keys().next().value : nearestArea(places(), start, event.key);
      if (next !== undefined) focusArea(next);
    }
  });
  return { marks, focusArea, refresh: () => (current === undefined ? undefined : focusArea(current)) };
}

function areaOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<SVGElement>("[data-area]")?.dataset.area : undefined;
}

/** A copy of the mark on top of the map, which the style sheet draws as a line. */
function outlineOf(mark: SVGElement): SVGElement {
  const outline = mark.cloneNode(false);
  if (!(outline instanceof SVGElement)) throw new TypeError("a mark of the map is no SVG element");
  outline.removeAttribute("data-area");
  outline.setAttribute("class", "focus");
  return outline;
}

function centreOf({ left, top, width, height }: DOMRect): AreaSpot {
  return { x: left + width / 2, y: top + height / 2 };
}

/** A map narrower than this has no room for its sentences: they stand below it or above. */
const narrowPixels = 480;

/** In pixels, between a mark and its sentence. */
const gap = 8;

/** Beside the mark, never on it, never outside the stage; off the map altogether where that is small. */
function place(tooltip: HTMLElement, mark: Element, stage: HTMLElement): void {
  const room = stage.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = tooltip;
  const above = box.top - room.top;
  const hasBelow = room.bottom + height <= innerHeight;
  const isOff = room.width < narrowPixels && (hasBelow || room.top >= height);
  const right = box.right - room.left + gap;
  const left = box.left - room.left - gap - width;
  const fitsRight = right + width <= room.width;
  const middle = above + (box.height - height) / 2;
  const below = above + box.height + gap;
  const onMap = fitsRight || left >= 0 ? middle : below + height <= room.height ? below : above - gap - height;
  const x = isOff ? (left + right) / 2 : fitsRight || left < 0 ? right : left;
  const y = isOff ? (hasBelow ? room.height : -height) : Math.max(0, onMap);
  tooltip.style.transform = `translate(${Math.round(Math.max(0, Math.min(x, room.width - width)))}px, ${Math.round(y)}px)`;
}
