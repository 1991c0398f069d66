import { isAreaCode, type AreaCode } from "../model/area.ts";
import { sliceKey } from "../model/dimension.ts";
import type { Slice } from "../model/slice.ts";
import { createSliceReader, fetchText } from "../query/fetchSlice.ts";
import type { StateProblem } from "../state/address.ts";
import { embedParameters } from "../state/embedParameters.ts";
import {
  defaultMapState,
  formatMapState,
  parseMapState,
  isPlainMap,
  sortOrders,
  withEarlierYear,
  type MapState
} from "../state/mapState.ts";
import { describeRanked } from "../views/figure/describe.ts";
import { cellsOf, figureModel } from "../views/figure/figureModel.ts";
import type { FigureContext } from "../views/figure/figureContext.ts";
import type { FigureList } from "../views/figure/figureLists.tsx";
import { figureParts, mapLabel, type FigurePart, type PartProps } from "../views/figure/figureParts.tsx";
import { fromPayload, type FigurePayload } from "../views/figure/figurePayload.ts";
import { frameTitle } from "../views/figure/frameTitle.ts";
import type { Asked, Shown } from "./figureStates.ts";
import { createAddressHistory } from "./addressHistory.ts";
import { createDrawing, type DrawPart } from "./drawPart.ts";
import { adoptControls, type Controls } from "./figureControls.ts";
import type { CountryPanel } from "./map/countryPanel.ts";
import { adoptFigureMap, type FigureMap, type MapEvents } from "./map/figureMap.ts";
import { namesInTable } from "./readFigure.ts";
import type { MapView } from "./map/askedView.ts";
import { readPayload } from "./readPayload.ts";
import { whenIdle } from "./whenIdle.ts";

/** In milliseconds: how long the words may follow the map that they are about. */
const wordsWithin = 100;

/**
 * Adopts a figure that the build drew, and draws it anew for another state. The address holds the state; the map is
 * repainted at once by changing classes, the words follow once it is painted, the lists and the table when the browser
 * is idle.
 */
export class IndicatorFigure extends HTMLElement {
  #context: FigureContext | undefined;
  #read: (key: string) => Promise<Slice> = () => Promise.reject(new Error("not connected"));
  #map: FigureMap | undefined;
  #controls: Controls | undefined;
  #panel: Promise<CountryPanel> | undefined;
  #shown: Shown | undefined;
  /** The part of the world that is drawn; undefined while it is the world that the build drew. */
  #view: MapView | undefined;
  #sliceBase = "";
  #wanted: MapState | undefined;
  readonly #drawPart = createDrawing(this);
  /** Ends when every choice so far is taken up: what reads them is on its way until the first is. */
  #choices: Promise<void> = Promise.resolve();
  #later: (() => void) | undefined;
  readonly #listening = new AbortController();

  /** True in a page of somebody else. */
  readonly #embedded = this.hasAttribute("embedded");
  readonly #remember = createAddressHistory(this.#embedded);

  connectedCallback(): void {
    const payload = readPayload(this) as FigurePayload;
    const context = fromPayload(payload, namesInTable(this));
    this.#context = context;
    this.#sliceBase = payload.sliceBase;
    this.#read = createSliceReader(payload.sliceBase, fetchText);
    this.#map = this.#adoptMap(context);
    const { signal } = this.#listening;
    this.#controls = adoptControls(this, context, {
      onYear: (year, settled) => this.#change({ year }, settled),
      onCode: (name, value) => this.#choose(name, value),
      onPlayEnd: () => this.#settle(),
      signal
    });
    this.addEventListener("click", (event) => this.#press(event), { signal });
    const keep = async ({ target }: Event): Promise<void> => (await import("./map/keepState.ts")).keepState(target);
    this.querySelector(".map-switch")?.addEventListener("toggle", (event) => void keep(event), { signal });
    this.addEventListener("area-chosen", (event) => this.#mark(event), { signal });
    this.addEventListener("pointerenter", () => void this.#warm(), { signal, once: true });
    this.addEventListener("focusin", () => void this.#warm(), { signal, once: true });
    addEventListener("popstate", () => this.#showAddress(), { signal });
    if (location.search !== "") this.#showAddress();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#later?.();
  }

  #adoptMap(context: FigureContext): FigureMap | undefined {
    const stage = this.querySelector<HTMLElement>(".map-stage");
    return stage ? adoptFigureMap(stage, context, this.#events(context)) : undefined;
  }

  #events(context: FigureContext): MapEvents {
    const press = (area: AreaCode): void => this.#change({ country: area }, true);
    return {
      describe: (area) => this.#describe(context, area),
      open: this.#embedded ? (area) => void open(context.areaHref(area), "_blank", "noopener") : press,
      ...(!this.#embedded && { press })
    };
  }

  #describe(context: FigureContext, area: AreaCode): string {
    const name = context.areas.find(({ code }) => code === area)?.name ?? area;
    if (this.#shown) {
      const { slice, state } = this.#shown;
      if (this.#view?.describe) return this.#view.describe(area, name);
      return describeRanked(context, slice, { area, name, cell: cellsOf(slice, state.year).get(area) });
    }
    void this.#warm();
    return `${name} …`;
  }

  /** Fetches the slice of the state that is shown, so that the first touch of the map has its figures. */
  async #warm(): Promise<void> {
    if (this.#shown || this.#wanted) return;
    await this.#load({ state: this.#current(), problems: [], settled: false });
    this.#map?.refresh();
  }

  #current(): MapState {
    return this.#wanted ?? this.#shown?.state ?? this.#parse().state;
  }

  #parse(): { state: MapState; problems: readonly StateProblem[] } {
    if (!this.#context) throw new Error("not connected");
    return parseMapState(location.search, this.#context.scope, this.#embedded ? embedParameters : undefined);
  }

  /** Shows the state that the address asks for, and marks its area on the map. */
  #showAddress(): void {
    const { state, problems } = this.#parse();
    this.#controls?.stop();
    this.#controls?.set(state);
    void this.#load({ state, problems, settled: true }).then((shown) => {
      if (shown) this.#map?.focusArea(state.areas[0]);
    });
  }

  #change(part: Partial<MapState>, settled: boolean): void {
    this.#show(withEarlierYear({ ...this.#current(), ...part }), settled);
  }

  /** Shows a state that the reader chose; one that stands still enters the history once it is shown. */
  #show(state: MapState, settled: boolean): void {
    const asked = performance.now();
    this.#controls?.set(state);
    void this.#load({ state, problems: [], settled }).then((shown) => {
      if (shown && settled && this.#context) this.#remember(formatMapState(state, this.#context.scope), asked);
    });
  }

  #settle(): void {
    if (this.#shown) this.#show(this.#shown.state, true);
  }

  /** Fetches what a state needs and paints it; false where that failed or another state was asked for meanwhile. */
  async #load({ state, problems, settled }: Asked): Promise<boolean> {
    const context = this.#context;
    if (!context) return false;
    this.#wanted = state;
    const key = sliceKey(context.scope.dimensions, state.codes);
    const known = this.#shown?.slice.key === key ? this.#shown.slice : undefined;
    if (!known) this.setAttribute("aria-busy", "true");
    try {
      const slice = known ?? (await this.#read(key));
      const asked = {
        figure: this,
        context,
        sliceBase: this.#sliceBase,
        state,
        slice,
        before: this.#view,
        events: this.#events(context)
      };
      const isBuilt = isPlainMap(state) && !this.#view;
      const view = isBuilt ? undefined : await (await import("./map/mapView.tsx")).viewOf(asked);
      if (this.#wanted !== state) return false;
      if (view !== this.#view) view?.put();
      this.#view = view;
      this.#paint(view?.context ?? context, view?.slice ?? slice, state, problems, settled);
      this.#shown = { state, slice };
      this.#say("");
      return true;
    } catch {
      if (this.#wanted === state) this.#fail(context);
      return false;
    } finally {
      if (this.#wanted === state) {
        this.#wanted = undefined;
        this.removeAttribute("aria-busy");
      }
    }
  }

  /** The old picture stays, and the controls go back to it: choosing again tries again. */
  #fail({ scope, translator }: FigureContext): void {
    this.#say(translator.t("ui.failed"));
    this.#controls?.stop();
    this.#controls?.set(this.#shown?.state ?? defaultMapState(scope));
  }

  #paint(
    context: FigureContext,
    slice: Slice,
    state: MapState,
    problems: readonly StateProblem[],
    settled: boolean
  ): void {
    this.#map?.paint(context, slice, state);
    this.#later?.();
    // Until the lists are of the state that the map shows.
    if (settled) this.setAttribute("data-behind", "");
    this.#later = whenIdle(() => {
      const props: PartProps = { context, slice, model: figureModel(context, slice, state), state, problems };
      for (const part of ["finding", "legend"] as const) this.#draw(part, figureParts[part], props);
      this.#map?.refresh();
      if (settled) this.#later = whenIdle(() => void this.#drawRest(props));
    }, wordsWithin);
  }

  #draw(part: FigurePart | FigureList, draw: DrawPart, props: PartProps): void {
    this.#drawPart(part, { draw, view: this.#view, props });
  }

  async #drawRest(props: PartProps): Promise<void> {
    const { state, model } = props;
    this.#controls?.set(state, { count: model.rows.length, all: model.rows.length + model.missing.length });
    if (this.#context && this.#shown) this.#showCountry({ ...props, context: this.#context, slice: this.#shown.slice });
    // Before the words of the map, by which a preview knows that both are new.
    if (this.#embedded) document.title = (this.#view?.title ?? frameTitle)(props.context, state);
    const label = (this.#view?.label ?? mapLabel)(props);
    this.querySelector(".map-stage svg")?.setAttribute("aria-label", label);
    try {
      const { drawLists } = await import("./map/drawLists.ts");
      // Another state may be shown by now.
      if (this.#shown?.state !== state) return;
      drawLists(this, props, (list, draw) => this.#draw(list, draw, props));
      this.removeAttribute("data-behind");
    } catch {
      this.#say(props.context.translator.t("ui.failed"));
    }
  }

  #showCountry(props: PartProps): void {
    const stage = this.querySelector<HTMLElement>(".map-stage");
    if (this.#embedded || !stage || (!this.#panel && props.state.country === undefined)) return;
    this.#panel ??= import("./map/countryPanel.ts").then(({ createCountryPanel }) =>
      createCountryPanel(this, stage, () => this.#change({ country: undefined }, true))
    );
    this.#panel
      .then((panel) => panel.show(props))
      .catch(() => {
        this.#panel = undefined;
        this.#say(props.context.translator.t("ui.failed"));
      });
  }

  #press(event: MouseEvent): void {
    const { target, ctrlKey, metaKey } = event;
    const pressed =
      target instanceof Element ? target.closest<HTMLElement>("[data-sort], [data-region], [data-view]") : null;
    if (!pressed || ctrlKey || metaKey) return;
    event.preventDefault();
    const sort = sortOrders.find((each) => each === pressed.dataset["sort"]);
    if (sort) this.#change({ sort }, true);
    else for (const [name, value] of Object.entries(pressed.dataset)) this.#choose(name, String(value));
  }

  #choose(name: string, value: string): void {
    const context = this.#context;
    if (!context) return;
    // In a row: of two imports of a file that is on its way, the second may be there first.
    this.#choices = this.#choices
      .then(() => import("./map/chosenState.ts"))
      .then(
        ({ chosenState }) => this.#show(chosenState(this, this.#current(), context.scope, name, value), true),
        () => this.#fail(context)
      );
  }

  #mark(event: Event): void {
    const area: unknown = event instanceof CustomEvent ? event.detail : undefined;
    if (typeof area !== "string" || !isAreaCode(area)) return;
    event.preventDefault();
    this.querySelector<HTMLElement>(".map-stage")?.focus();
    this.#map?.focusArea(area);
    this.#change({ areas: [area] }, true);
  }

  #say(text: string): void {
    const place = this.querySelector("[data-part=problem]");
    if (place) place.textContent = text;
  }
}
