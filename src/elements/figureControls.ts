import type { Translator } from "../i18n/translator.ts";
import type { MapState } from "../state/mapState.ts";
import { yearText } from "../views/figure/flagText.ts";
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

/** The controls that the build wrote; a figure of one year has no slider, an embed may have none of them. */
interface ControlParts {
  readonly figure: HTMLElement;
  readonly form: HTMLFormElement | null;
  readonly slider: HTMLInputElement | null | undefined;
  readonly output: HTMLOutputElement | null | undefined;
  readonly latest: HTMLButtonElement | null | undefined;
  readonly play: HTMLButtonElement | null | undefined;
}

/** Switches on the controls that the build wrote, and keeps them in step with the state. */
export function adoptControls(figure: HTMLElement, context: FigureContext, events: ControlEvents): Controls {
  const parts = enabledParts(figure);
  const player = createPlayer(parts, context, events);
  listen(parts, context, events, player);
  return {
    set: (state, known) => showState(parts, context, state, known),
    stop: player.stop
  };
}

function enabledParts(figure: HTMLElement): ControlParts {
  const form = figure.querySelector<HTMLFormElement>("form.figure-controls");
  form?.querySelector("fieldset")?.removeAttribute("disabled");
  return {
    figure,
    form,
    slider: form?.querySelector<HTMLInputElement>("input[name=year]"),
    output: form?.querySelector("output"),
    latest: form?.querySelector<HTMLButtonElement>("button[name=latest]"),
    play: form?.querySelector<HTMLButtonElement>("button[name=play]")
  };
}

/** Plays the years one after the other. */
interface Player {
  /** Starts at the year that is shown, or at the first where that is the last; stops where it plays, and tells. */
  readonly toggle: () => void;
  /** Stops, and tells nobody. */
  readonly stop: () => void;
}

function createPlayer(
  { slider, play }: ControlParts,
  { scope: { periods }, translator }: FigureContext,
  events: ControlEvents
): Player {
  const last = periods.length - 1;
  let timer: ReturnType<typeof setInterval> | undefined;
  const name = (key: "ui.play" | "ui.pause"): void => {
    if (play) play.textContent = translator.t(key);
  };
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
    name("ui.play");
  };
  const end = (): void => {
    stop();
    events.onPlayEnd();
  };
  const step = (): void => {
    const index = Number(slider?.value ?? last) + 1;
    if (index > last) end();
    else events.onYear(yearAt(periods, index), false);
  };
  const start = (): void => {
    name("ui.pause");
    const atEnd = Number(slider?.value) >= last;
    events.onYear(yearAt(periods, atEnd ? 0 : Number(slider?.value)), false);
    timer = setInterval(step, stepMilliseconds);
  };
  return { stop, toggle: () => (timer === undefined ? start() : end()) };
}

function listen(
  { form, slider, latest, play }: ControlParts,
  { scope: { periods } }: FigureContext,
  { onYear, onCode, signal }: ControlEvents,
  { toggle, stop }: Player
): void {
  const sliderYear = (): number | "latest" => yearAt(periods, Number(slider?.value));
  const drag = (): void => {
    stop();
    onYear(sliderYear(), false);
  };
  const showLatest = (): void => {
    stop();
    onYear("latest", true);
  };
  slider?.addEventListener("input", drag, { signal });
  slider?.addEventListener("change", () => onYear(sliderYear(), true), { signal });
  latest?.addEventListener("click", showLatest, { signal });
  play?.addEventListener("click", toggle, { signal });
  form?.addEventListener("change", ({ target }) => chooseCode(target, onCode), { signal });
  form?.addEventListener("submit", (event) => event.preventDefault(), { signal });
  signal.addEventListener("abort", stop);
}

function chooseCode(target: EventTarget | null, onCode: ControlEvents["onCode"]): void {
  if (target instanceof HTMLSelectElement) onCode(target.name, target.value);
}

/** The slider's last place, after all years, is the latest figure of each area. */
function yearAt(periods: readonly number[], index: number): number | "latest" {
  return periods[index] ?? "latest";
}

function showState(
  { figure, form, slider, output, latest }: ControlParts,
  { scope: { periods }, translator }: FigureContext,
  state: MapState,
  known: KnownFigures | undefined
): void {
  const { year, codes, region, form: view, from = "none", beside = "none" } = state;
  const plain = yearText(translator, year);
  const text = year === "latest" || !known ? plain : knownText(translator, plain, known);
  if (slider) {
    slider.value = String(year === "latest" ? periods.length : periods.indexOf(year));
    slider.setAttribute("aria-valuetext", text);
  }
  // The newest year, and the oldest, may have a handful: there it is in sight.
  if (output) output.value = known && 2 * known.count < known.all ? text : plain;
  latest?.setAttribute("aria-pressed", String(year === "latest"));
  for (const link of figure.querySelectorAll<HTMLAnchorElement>("[data-region]")) {
    link.hash = "";
    link.setAttribute("aria-current", String(link.dataset["region"] === region));
  }
  for (const button of figure.querySelectorAll<HTMLElement>("[data-view]"))
    button.setAttribute("aria-pressed", String(button.dataset["view"] === view));
  for (const select of form?.querySelectorAll("select") ?? []) {
    const chosen = Object.entries({ ...codes, region, from, beside }).find(([id]) => id === select.name);
    if (chosen) select.value = String(chosen[1]);
  }
}

function knownText({ t }: Translator, year: string, { count, all }: KnownFigures): string {
  return t("ui.year.known", { year, count, all });
}
