import { hydrate, render } from "preact";
import { isAreaCode, type AreaCode } from "../model/area.ts";
import { isDimensionId, sliceKey } from "../model/dimension.ts";
import type { Slice } from "../model/slice.ts";
import { createSliceReader, fetchText } from "../query/fetchSlice.ts";
import type { StateProblem } from "../state/address.ts";
import { embedParameters } from "../state/embedState.ts";
import {
  defaultMapState,
  formatMapState,
  parseMapState,
  sortOrders,
  withCode,
  type MapState
} from "../state/mapState.ts";
import { describeRanked } from "../views/figure/describe.ts";
import { cellsOf, figureModel } from "../views/figure/figureModel.ts";
import type { FigureContext } from "../views/figure/figureContext.ts";
import { figureParts, mapLabel, type FigurePart, type PartProps } from "../views/figure/figureParts.tsx";
import { fromPayload, type FigurePayload } from "../views/figure/figurePayload.ts";
import { frameTitle } from "../views/figure/frameTitle.ts";
import type { Asked, Shown } from "./figureStates.ts";
import { adoptControls, type Controls } from "./figureControls.ts";
import type { CountryPanel } from "./map/countryPanel.ts";
import { adoptFigureMap, type FigureMap } from "./map/figureMap.ts";
import { namesInTable } from "./readFigure.ts";
import type { RegionView } from "./map/regionView.tsx";
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
  #view: RegionView | undefined;
  #sliceBase = "";
  #wanted: MapState | undefined;
  readonly #hydrated = new Set<FigurePart>();
  /** When the state was asked for that the address was last written for, in milliseconds of the page. */
  #remembered = -Infinity;
  #later: (() => void) | undefined;
  readonly #listening = new AbortController();

  /** In a page of somebody else. */
  get #embedded(): boolean {
    return this.hasAttribute("embedded");
  }

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
      onCode: (dimension, code) => {
        const region = context.scope.regions.find((each) => each === code);
        if (isDimensionId(dimension)) this.#show(withCode(this.#current(), context.scope, dimension, code), true);
        else if (region) this.#change({ region }, true);
      },
      onPlayEnd: () => this.#settle(),
      signal
    });
    this.addEventListener("click", (event) => this.#sort(event.target), { signal });
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
    return stage
      ? adoptFigureMap(stage, context, {
          describe: (area) => this.#describe(context, area),
          open: (area) => {
            if (this.#embedded) open(context.areaHref(area), "_blank", "noopener");
            else this.#change({ country: area }, true);
          },
          ...(!this.#embedded && { press: (area) => this.#change({ country: area }, true) })
        })
      : undefined;
  }

  #describe(context: FigureContext, area: AreaCode): string {
    const name = context.areas.find(({ code }) => code === area)?.name ?? area;
    if (this.#shown) {
      const { slice, state } = this.#shown;
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
    this.#show({ ...this.#current(), ...part }, settled);
  }

  /** Shows a state that the reader chose; one that stands still enters the history once it is shown. */
  #show(state: MapState, settled: boolean): void {
    const asked = performance.now();
    this.#controls?.set(state);
    void this.#load({ state, problems: [], settled }).then((shown) => {
      if (shown && settled) this.#remember(state, asked);
    });
  }

  /** Steps in quick succession, as by holding an arrow key, are one step back. */
  #remember(state: MapState, asked: number): void {
    if (!this.#context) return;
    const query = formatMapState(state, this.#context.scope);
    if (query === location.search) return;
    const address = location.pathname + query;
    // The history belongs to the page around an embed.
    if (this.#embedded || asked - this.#remembered < 1000) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    this.#remembered = asked;
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
      const asked = { figure: this, context, sliceBase: this.#sliceBase, state, slice, before: this.#view };
      const isWorld = state.region === "world" && !this.#view;
      const view = isWorld ? undefined : await (await import("./map/regionView.tsx")).viewOf(asked);
      if (this.#wanted !== state) return false;
      if (view !== this.#view) view?.put();
      this.#view = view;
      this.#paint(view?.context ?? context, slice, state, problems, settled);
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
    this.#shown = { state, slice };
    this.#later?.();
    this.#later = whenIdle(() => {
      const props: PartProps = { context, slice, model: figureModel(context, slice, state), state, problems };
      this.#draw("finding", props);
      this.#draw("legend", props);
      this.#draw("chosen", props);
      this.#map?.refresh();
      if (settled) this.#later = whenIdle(() => this.#drawRest(props));
    }, wordsWithin);
  }

  #drawRest(props: PartProps): void {
    const { state, model } = props;
    this.#controls?.set(state, { count: model.rows.length, all: model.rows.length + model.missing.length });
    this.#draw("ranking", props);
    this.#draw("missing", props);
    this.#draw("table", props);
    this.#showCountry(props);
    // Before the words of the map, by which a preview knows that both are new.
    if (this.#embedded) document.title = frameTitle(props.context, state);
    const label = (this.#view?.label ?? mapLabel)(props);
    this.querySelector(".map-stage svg")?.setAttribute("aria-label", label);
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

  /**
   * The first time, Preact adopts what the build wrote, which must be rendered as it was built. A page that opens on
   * another slice or a region has nothing to adopt with: there it is drawn from nothing.
   */
  #draw(part: FigurePart, props: PartProps): void {
    const root = this.querySelector(`[data-part="${part}"]`);
    if (!root) return;
    if (!this.#hydrated.has(part)) {
      this.#hydrated.add(part);
      const { scope } = props.context;
      const state = defaultMapState(scope);
      if (!this.#view && sliceKey(scope.dimensions, state.codes) === props.slice.key) {
        const model = figureModel(props.context, props.slice, state);
        hydrate(figureParts[part]({ ...props, state, model, problems: [] }), root);
      } else root.replaceChildren();
    }
    render((this.#view?.parts ?? figureParts)[part](props), root);
  }

  #sort(target: EventTarget | null): void {
    const order = target instanceof Element ? target.closest<HTMLElement>("[data-sort]")?.dataset.sort : undefined;
    const sort = sortOrders.find((each) => each === order);
    if (sort) this.#change({ sort }, true);
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
