import { hydrate, render } from "preact";
import { isAreaCode } from "../model/area.ts";
import { isGroupId } from "../model/areaGroup.ts";
import {
  compareOrders,
  compareViews,
  defaultCompareState,
  formatCompareState,
  parseCompareState,
  type CompareState,
  type SubjectId
} from "../state/compareState.ts";
import type { StateProblem } from "../state/address.ts";
import { withChoice } from "../state/withChoice.ts";
import type { CompareContext } from "../views/compare/compareContext.ts";
import { CompareControls } from "../views/compare/CompareControls.tsx";
import { fromComparePayload, type ComparePayload } from "../views/compare/comparePayload.ts";
import { ChosenList, PickerTools } from "../views/compare/ComparePicker.tsx";
import { createColours, type Colours } from "./compareColours.ts";
import type { ComparePicture } from "./comparePainter.ts";
import { createCompareSources, type CompareSources } from "./compareSources.ts";
import type { PlayedYears } from "./playYears.ts";
import type { PickMap } from "./pickMap.ts";
import { createFigureParts } from "./figureParts.ts";
import { chipOf, focusChip } from "./chipFocus.ts";
import { firstChoice } from "./compareRows.ts";
import { createReadableCharts, type ReadableCharts } from "./readableCharts.ts";
import { readPayload } from "./readPayload.ts";

const controlParts = [
  ["controls", CompareControls],
  ["chosen", ChosenList],
  ["tools", PickerTools]
] as const;

/** Adopts the comparison that the build drew, and draws another when asked, with what it fetches then. */
export class CompareFigure extends HTMLElement {
  #payload: ComparePayload | undefined;
  #context: CompareContext | undefined;
  #sources: CompareSources | undefined;
  #state: CompareState | undefined;
  #shown: ComparePicture | undefined;
  #map: PickMap | undefined;
  #wanted: CompareState | undefined;
  #readable: ReadableCharts | undefined;
  #played: PlayedYears | undefined;
  readonly #colours: Colours = createColours();
  readonly #parts = createFigureParts(this);
  readonly #listening = new AbortController();

  connectedCallback(): void {
    const payload = readPayload(this) as ComparePayload;
    this.#payload = payload;
    this.#sources = createCompareSources(payload);
    this.#context = fromComparePayload(payload);
    this.#state = defaultCompareState(this.#context.scope);
    this.#colours.assign(this.#state.subjects);
    this.#adopt(this.#context, this.#state);
    const { signal } = this.#listening;
    const listen = (type: string, act: (event: Event) => void): void => this.addEventListener(type, act, { signal });
    listen("click", (event) => this.#click(event.target));
    listen("change", (event) => this.#choose(event.target));
    listen("input", ({ target }) => this.#filter(target));
    listen("submit", (event) => event.preventDefault());
    listen("area-chosen", (event) => this.#add(event));
    this.addEventListener("focusin", () => void this.#withAreas(), { signal, once: true });
    addEventListener("popstate", () => this.#showAddress(), { signal });
    if (location.search !== "") this.#showAddress();
  }

  disconnectedCallback(): void {
    this.#stop();
    this.#listening.abort();
  }

  /** Takes over what the build wrote: first as it was written, then switched on. */
  #adopt(context: CompareContext, state: CompareState): void {
    const { colourOf } = this.#colours;
    const built = { context, state, colourOf, enabled: false };
    for (const [name, part] of controlParts) hydrate(part(built), this.#parts.element(name));
    this.#drawControls(context, state);
    this.#readable = createReadableCharts(this.#parts.element("chart"), this.#listening.signal, () =>
      this.#load(this.#current(), [])
    );
    this.#readable.drawn(undefined);
    for (const control of this.querySelectorAll("fieldset[disabled], button[disabled]")) {
      control.removeAttribute("disabled");
    }
  }

  #drawControls(context: CompareContext, state: CompareState): void {
    const { colourOf } = this.#shown ?? this.#colours;
    const props = { context, state, colourOf, enabled: true, playing: this.#played !== undefined };
    for (const [name, part] of controlParts) render(part(props), this.#parts.element(name));
    this.#map?.shade(state.subjects, colourOf);
  }

  get #from(): CompareSources {
    if (!this.#sources) throw new Error("not connected");
    return this.#sources;
  }

  /** Fetches the names and traits of the areas once. */
  async #withAreas(): Promise<CompareContext> {
    this.#context = await this.#from.areas();
    return this.#context;
  }

  #showAddress(): void {
    const scope = this.#context?.scope;
    if (!scope) return;
    const { state, problems } = parseCompareState(location.search, scope);
    void this.#load(state, problems).then((shown) => {
      // One state has one address; a bad one stays as it is for as long as the page says what is wrong with it.
      const query = formatCompareState(state, scope);
      if (shown && problems.length === 0 && query !== location.search)
        history.replaceState(null, "", location.pathname + query + location.hash);
    });
  }

  /** Shows a state that the reader chose; it enters the history once it is shown. What was pressed may go with it. */
  #show(state: CompareState): void {
    const pressed = document.activeElement;
    const place = chipOf(this, pressed);
    void this.#load(state, []).then((shown) => {
      if (!shown || !this.#context) return;
      if (pressed?.isConnected === false) focusChip(this, place);
      const address = location.pathname + formatCompareState(state, this.#context.scope);
      if (address !== location.pathname + location.search) history.pushState(null, "", address);
    });
  }

  #current(): CompareState {
    const state = this.#wanted ?? this.#state;
    if (!state) throw new Error("not connected");
    return state;
  }

  /** Fetches what a state needs and draws it; false where that failed or another state was asked for meanwhile. */
  async #load(state: CompareState, problems: readonly StateProblem[]): Promise<boolean> {
    this.#stop();
    this.#wanted = state;
    this.setAttribute("aria-busy", "true");
    try {
      const [context, painter] = await Promise.all([this.#withAreas(), this.#from.painter()]);
      const data = await painter.read(state);
      if (this.#wanted !== state) return false;
      const { colourOf, assign } = this.#colours;
      assign(state.subjects);
      this.#paint(context, state, painter.paint({ context, state, data, problems, colourOf }));
      this.#say("");
      return true;
    } catch {
      if (this.#wanted === state) this.#fail();
      return false;
    } finally {
      if (this.#wanted === state) {
        this.#wanted = undefined;
        this.removeAttribute("aria-busy");
      }
    }
  }

  /** The old picture stays, and the controls go back to it: choosing again tries again. */
  #fail(): void {
    if (!this.#context || !this.#state) return;
    this.#say(this.#context.translator.t("ui.failed"));
    this.#drawControls(this.#context, this.#state);
  }

  #paint(context: CompareContext, state: CompareState, picture: ComparePicture): void {
    this.#state = state;
    this.#shown = picture;
    this.#drawControls(context, state);
    for (const [name, tree] of picture.parts) this.#parts.draw(name, tree);
    this.#readable?.drawn(picture);
    const field = this.querySelector<HTMLInputElement>("input[name=filter]");
    if (field?.value) this.#filter(field);
  }

  #filter(field: EventTarget | null): void {
    if (!(field instanceof HTMLInputElement) || field.name !== "filter") return;
    import("./filterRows.ts").then(
      ({ filterRows }) => filterRows(this, field),
      () => this.#fail()
    );
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest("button") : null;
    if (!button) return;
    const state = this.#current();
    const { remove, measure, act, sort } = button.dataset;
    const view = compareViews.find((each) => button.name === "view" && each === button.value);
    const order = compareOrders.find((each) => each === sort);
    if (view) this.#show({ ...state, view });
    else if (order) this.#show({ ...state, sort: order });
    else if (measure !== undefined)
      this.#show({ ...state, measures: state.measures.filter((each) => each !== measure) });
    else if (remove !== undefined) this.#show({ ...state, subjects: state.subjects.filter((each) => each !== remove) });
    else if (act === "csv" || act === "xlsx") void this.#save(act);
    else if (act === "play") void this.#play();
    else if (act === "map") void this.#openMap(button);
    else if (act !== undefined) void this.#pick(act);
  }

  async #pick(act: string): Promise<void> {
    const state = this.#current();
    const value = (name: string): string => this.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value ?? "";
    const chosen = { group: value("group"), like: value("like") };
    try {
      const [context, { pickedBy }] = await Promise.all([this.#withAreas(), import("./comparePicks.ts")]);
      const before = act === "members" ? firstChoice(state, context) : state.subjects;
      const subjects = pickedBy(context, act, before, chosen);
      this.#show({ ...state, subjects });
    } catch {
      this.#fail();
    }
  }

  #add(event: Event): void {
    const id: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (typeof id !== "string" || !(isAreaCode(id) || isGroupId(id))) return;
    event.preventDefault();
    const input = this.querySelector<HTMLInputElement>("area-search input");
    if (input) input.value = "";
    this.#toggle(id, true);
  }

  #toggle(id: SubjectId, keep: boolean): void {
    const state = this.#current();
    const has = state.subjects.includes(id);
    if (has && keep) return;
    const subjects = has ? state.subjects.filter((each) => each !== id) : [...firstChoice(state, this.#context), id];
    this.#show({ ...state, subjects });
  }

  #choose(target: EventTarget | null): void {
    if (!(target instanceof HTMLSelectElement) || !this.#context) return;
    const state = withChoice(this.#current(), this.#context.scope, target.name, target.value);
    if (state) this.#show(state);
  }

  async #openMap(button: HTMLButtonElement): Promise<void> {
    const place = this.querySelector<HTMLElement>(".picker-map");
    if (!place || !this.#payload) return;
    try {
      const [context, { adoptPickMap }] = await Promise.all([this.#withAreas(), import("./pickMap.ts")]);
      this.#map = await adoptPickMap(place, this.#payload.mapFile, context, (area) => this.#toggle(area, false));
      this.#map.shade(this.#current().subjects, (this.#shown ?? this.#colours).colourOf);
      button.hidden = true;
    } catch {
      this.#fail();
    }
  }

  /** The years go by in the picture and its sentence; the address, the table and the notes follow when they have. */
  async #play(): Promise<void> {
    const [shown, state, context] = [this.#shown, this.#state, this.#context];
    if (!shown || !state || !context) return;
    if (this.#played) {
      this.#show(state);
      return;
    }
    const [{ playPicture }, painter] = await Promise.all([import("./playYears.ts"), this.#from.painter()]);
    const painted = { context, state, data: await painter.read(state), problems: [], colourOf: shown.colourOf };
    this.#parts.element("finding").setAttribute("aria-live", "off");
    this.#played = playPicture(painter, painted, {
      show: (year, parts) => {
        this.#state = { ...state, year };
        for (const [name, tree] of parts) this.#parts.draw(name, tree);
      },
      end: () => this.#show(this.#current())
    });
    this.#drawControls(context, this.#current());
  }

  #stop(): void {
    this.#played?.stop();
    this.#played = undefined;
    this.#parts.element("finding").setAttribute("aria-live", "polite");
  }

  async #save(ending: "csv" | "xlsx"): Promise<void> {
    try {
      if (!this.#shown) await this.#load(this.#current(), []);
      if (!this.#shown || !this.#state) return;
      const { saveTable } = await import("./saveTable.ts");
      await saveTable(`${this.#state.indicator}-${this.#state.view}`, ending, await this.#shown.file());
    } catch {
      this.#fail();
    }
  }

  #say(text: string): void {
    this.#parts.element("problem").textContent = text;
  }
}
