import type { Translator } from "../i18n/translator.ts";
import type { MapState } from "../state/mapState.ts";
import { yearText } from "../views/figure/describe.ts";
import type { FigureContext } from "../views/figure/figureContext.ts";

/** What the controls tell the figure. */
export interface ControlEvents {
  /** `settled` is false while the slider is dragged or the years play. */
  readonly onYear: (year: number | "latest", settled: boolean) => void;
  readonly onCode: (dimension: string, code: string) => void;
  readonly onPlayEnd: () => void;
  readonly signal: AbortSignal;
}

/** How many areas have a figure of the year that is shown, and how many there are. */
export interface KnownFigures {
  readonly count: number;
  readonly all: number;
}

/** The controls of a figure, switched on. */
export interface Controls {
  /** Shows a state, and of a year how many have a figure, once that is known; it tells nobody. */
  readonly set: (state: MapState, known?: KnownFigures) => void;
  /** Stops the years where they play; it tells nobody. */
  readonly stop: () => void;
}

const stepMilliseconds = 600;

/** Switches on the controls that the build wrote, and keeps them in step with the state. */
export function adoptControls(figure: HTMLElement, context: FigureContext, events: ControlEvents): Controls {
  const { scope, translator } = context;
  const form = figure.querySelector<HTMLFormElement>("form.figure-controls");
  form?.querySelector("fieldset")?.removeAttribute("disabled");
  const slider = form?.querySelector<HTMLInputElement>("input[name=year]");
  const output = form?.querySelector("output");
  const latest = form?.querySelector<HTMLButtonElement>("button[name=latest]");
  const play = form?.querySelector<HTMLButtonElement>("button[name=play]");
  const { signal } = events;
  const last = scope.periods.length - 1;
  let timer: ReturnType<typeof setInterval> | undefined;

  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
    if (play) play.textContent = translator.t("ui.play");
  };
  const yearAt = (index: number): number => scope.periods[index] ?? 0;
  const step = (): void => {
    const index = Number(slider?.value ?? last) + 1;
    if (index > last) {
      stop();
      events.onPlayEnd();
    } else events.onYear(yearAt(index), false);
  };
  const start = (): void => {
    if (play) play.textContent = translator.t("ui.pause");
    const atEnd = latest?.getAttribute("aria-pressed") === "true" || Number(slider?.value) >= last;
    events.onYear(yearAt(atEnd ? 0 : Number(slider?.value)), false);
    timer = setInterval(step, stepMilliseconds);
  };

  slider?.addEventListener(
    "input",
    () => {
      stop();
      events.onYear(yearAt(Number(slider.value)), false);
    },
    { signal }
  );
  slider?.addEventListener(
    "change",
    () => {
      events.onYear(yearAt(Number(slider.value)), true);
    },
    { signal }
  );
  latest?.addEventListener(
    "click",
    () => {
      stop();
      events.onYear("latest", true);
    },
    { signal }
  );
  play?.addEventListener(
    "click",
    () => {
      if (timer === undefined) start();
      else {
        stop();
        events.onPlayEnd();
      }
    },
    { signal }
  );
  form?.addEventListener(
    "change",
    (event) => {
      if (event.target instanceof HTMLSelectElement) events.onCode(event.target.name, event.target.value);
    },
    { signal }
  );
  form?.addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
    },
    { signal }
  );
  signal.addEventListener("abort", stop);

  const set = (state: MapState, known?: KnownFigures): void => {
    const plain = yearText(translator, state.year);
    const text = state.year === "latest" || !known ? plain : knownText(translator, plain, known);
    if (slider) {
      slider.value = String(state.year === "latest" ? last : scope.periods.indexOf(state.year));
      slider.setAttribute("aria-valuetext", text);
    }
    // The newest year, and the oldest, may have a handful: there it is in sight.
    if (output) output.value = known && 2 * known.count < known.all ? text : plain;
    latest?.setAttribute("aria-pressed", String(state.year === "latest"));
    for (const select of form?.querySelectorAll("select") ?? []) {
      select.value = Object.entries(state.codes).find(([id]) => id === select.name)?.[1] ?? select.value;
    }
  };
  return { set, stop };
}

function knownText({ t, formats }: Translator, year: string, { count, all }: KnownFigures): string {
  return t("ui.year.known", { year, count: formats.formatNumber(count, 0), all: formats.formatNumber(all, 0) });
}
