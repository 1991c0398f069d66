import type { PlotReadings, Reading } from "../views/compare/readings.ts";
import { createReadingTip } from "./readingTip.ts";

/** The pictures whose values can be read. */
export const readablePlots = ".line-chart, .scatter-plot";

/** A circle nearer than this takes the touch, in pixels. */
const reach = 22;

/** Lets the values of pictures be read: pointed at, touched, or stepped through by keys. */
export interface ChartReadings {
  /** Tells what the pictures say now. */
  readonly set: (plots: readonly PlotReadings[]) => void;
  /** Says what a pointer means that came before the values were there. */
  readonly point: (pointer: PointerEvent) => void;
}

/** Reads the pictures in an element; `signal` ends it. */
export function createReadings(root: HTMLElement, signal: AbortSignal): ChartReadings {
  const tip = createReadingTip(root);
  let readings = new Map<Element, PlotReadings>();
  let shown: { readonly plot: HTMLElement; readonly index: number } | undefined;

  const hide = (): void => {
    tip.hide();
    shown = undefined;
  };
  const show = (plot: HTMLElement, index: number): void => {
    const reading = readings.get(plot)?.[index];
    if (!reading) return;
    shown = { plot, index };
    tell(plot, index, reading);
    const mark = markOf(plot, reading);
    tip.show(plot, mark, reading);
  };
  const point = (event: PointerEvent, target = event.target): void => {
    if (tip.contains(target)) return;
    const plot = plotOf(target);
    const own = plot && readings.get(plot);
    const index = plot && own ? nearestTo(plot, own, event) : -1;
    if (plot && index >= 0) show(plot, index);
    else if (!tip.isNearedBy(event)) hide();
  };
  const step = (event: KeyboardEvent): void => {
    if (event.key === "Escape") hide();
    const plot = plotOf(event.target);
    const own = plot && readings.get(plot);
    if (!plot || !own || own.length === 0) return;
    const now = shown?.plot === plot ? shown.index : event.key === "Home" ? 0 : own.length;
    const next = nextIndex(event.key, now, own.length);
    if (next === undefined) return;
    event.preventDefault();
    show(plot, next);
  };
  for (const type of ["pointermove", "pointerdown"] as const)
    root.addEventListener(type, (event) => point(event), { signal });
  root.addEventListener("focusout", hide, { signal });
  addEventListener("keydown", step, { signal });
  addEventListener("pointerdown", (event) => root.contains(event.target as Node | null) || hide(), { signal });
  addEventListener("pointermove", (event) => root.contains(event.target as Node | null) || !shown || point(event), {
    signal
  });
  return {
    // What was pointed at may have been drawn anew meanwhile.
    point: (event) => point(event, document.elementFromPoint(event.clientX, event.clientY)),
    set: (plots) => {
      hide();
      const found = [...root.querySelectorAll<HTMLElement>(readablePlots)];
      readings = new Map(found.flatMap((plot, index) => (plots[index] ? [[plot, plots[index]] as const] : [])));
      for (const [plot, own] of readings) adopt(plot as HTMLElement, own);
    }
  };
}

/** A picture with values is a slider: a reader steps through its places, and hears each once. */
function adopt(plot: HTMLElement, own: PlotReadings): void {
  plot.tabIndex = 0;
  plot.setAttribute("role", "slider");
  plot.setAttribute("aria-valuemin", "1");
  plot.setAttribute("aria-valuemax", String(Math.max(1, own.length)));
  const last = own.slice(-1)[0];
  if (last) tell(plot, own.length - 1, last);
}

function tell(plot: HTMLElement, index: number, { head, values }: Reading): void {
  plot.setAttribute("aria-valuenow", String(index + 1));
  plot.setAttribute("aria-valuetext", [head, ...values.map(({ text }) => text)].join(" "));
}

function plotOf(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element ? target.closest<HTMLElement>(readablePlots) : null) ?? undefined;
}

/** The box of a place: a column of no width in a picture of lines, or a circle. */
function markOf(plot: HTMLElement, { at }: Reading): DOMRect {
  if (typeof at !== "number") {
    const circle = plot.querySelector(`[data-subject="${at}"]`);
    if (circle) return circle.getBoundingClientRect();
  }
  const { left, top, width, height } = (plot.querySelector("svg") ?? plot).getBoundingClientRect();
  return new DOMRect(left + (width * Number(at)) / 100, top, 0, height);
}

/** The place of the reading that a pointer means: the nearest year, or the nearest circle within reach; −1 for none. */
function nearestTo(plot: HTMLElement, own: PlotReadings, { clientX, clientY }: PointerEvent): number {
  let [best, found] = [Infinity, -1];
  own.forEach((reading, index) => {
    const box = markOf(plot, reading);
    const middle = Math.hypot(box.left + box.width / 2 - clientX, box.top + box.height / 2 - clientY);
    const distance =
      typeof reading.at === "number" ? Math.abs(box.left - clientX) : Math.max(0, middle - box.width / 2);
    if (distance < best && (typeof reading.at === "number" || distance <= reach)) [best, found] = [distance, index];
  });
  return found;
}

function nextIndex(key: string, now: number, count: number): number | undefined {
  const last = count - 1;
  if (key === "Home") return 0;
  if (key === "End") return last;
  // Pictures run from left to right in every language.
  if (key === "ArrowLeft" || key === "ArrowDown") return Math.max(0, Math.min(now, count) - 1);
  if (key === "ArrowRight" || key === "ArrowUp") return Math.min(last, now + 1);
  return undefined;
}
