import type { Dimension } from "../../model/dimension.ts";
import { isAreaCode, type AreaCode } from "../../model/area.ts";
import { formatMapState, parseMapState, toYear, type MapScope } from "../../state/mapState.ts";
import type { FigurePayload } from "../../views/figure/figurePayload.ts";
import { readPayload } from "../readPayload.ts";

/** What is chosen in a builder for what the page shows itself. */
export interface ChosenState {
  readonly year: string;
  readonly areas: readonly string[];
}

/** The state of a chart's page, as its charts elsewhere take it. */
export interface PageState {
  /** Returns the query of the state, with what was chosen in place of the page's own; nothing of it but what can be chosen. */
  readonly query: (chosen?: ChosenState) => string;
}

/** Returns the state that a page shows now; a country and a theme have but one. */
export function stateOfPage(view: string): PageState {
  // The page for comparing keeps its address to what it shows.
  if (view === "compare") return { query: () => location.search };
  const figure = document.querySelector<HTMLElement>("indicator-figure");
  if (view !== "map" || !figure) return { query: () => "" };
  const scope = scopeOf(readPayload(figure) as FigurePayload);
  return {
    query: (chosen) => {
      const { state } = parseMapState(location.search, scope);
      const own = chosen && {
        year: toYear(chosen.year, scope.periods) ?? state.year,
        areas: chosen.areas.filter(isAreaCode)
      };
      // The order of a table and the country beside the map belong to the page.
      return formatMapState({ ...state, ...own, sort: "value", country: undefined }, scope);
    }
  };
}

function scopeOf({ indicator, periods, slices, regions, people }: FigurePayload): MapScope {
  const dimensions: readonly Dimension[] = indicator.dimensions;
  const areas = people
    .split(",")
    .map((entry) => entry.slice(0, 3))
    .filter((code): code is AreaCode => isAreaCode(code));
  return { dimensions, periods, slices, regions, areas };
}
