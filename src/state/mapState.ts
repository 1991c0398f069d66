import { isAreaCode, type AreaCode } from "../model/area.ts";
import { sliceKey, type DimensionCodes, type DimensionId } from "../model/dimension.ts";
import type { MapRegion } from "../model/mapRegion.ts";
import { choice, parameter, readAddress, writeAddress, type AddressPart, type StateProblem } from "./address.ts";
import { codesOfSlice, codesPart, type Published } from "./codesPart.ts";

/** The orders of the table; "value" puts the highest first. */
export const sortOrders = ["value", "name", "year"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What a map page shows. The URL holds it, and nothing else does. */
export interface MapState {
  /** A year, or each area's latest figure. */
  readonly year: number | "latest";
  /** The part of the world that is drawn, listed and summed up. */
  readonly region: MapRegion;
  /** A code for every dimension of the indicator. */
  readonly codes: DimensionCodes;
  /** The areas that are marked. */
  readonly areas: readonly AreaCode[];
  /** The area that is told of beside the map. */
  readonly country: AreaCode | undefined;
  readonly sort: SortOrder;
}

/** What can be chosen on a page: only years, slices and areas that were published. */
export interface MapScope extends Published {
  readonly periods: readonly number[];
  /** The world first. */
  readonly regions: readonly MapRegion[];
  readonly areas: readonly AreaCode[];
}

/** Returns the state of a page without a query. */
export function defaultMapState(scope: MapScope): MapState {
  return {
    year: "latest",
    region: "world",
    codes: codesOfSlice(scope.dimensions, scope.slices[0] ?? "total"),
    areas: [],
    country: undefined,
    sort: "value"
  };
}

/** What the address of a map page, and of its embed, says. */
export const mapParts: readonly AddressPart<MapState, MapScope>[] = [
  parameter("year", "year", (text, { periods }) => toYear(text, periods)),
  parameter("region", "region", (text, { regions }) => regions.find((region) => region === text)),
  codesPart((scope) => scope),
  parameter("area", "areas", parseAreas, (areas) => areas.join("~")),
  parameter(
    "country",
    "country",
    (text, { areas }) => areas.find((code) => code === text),
    (code) => code ?? "none"
  ),
  choice("sort", "sort", sortOrders)
];

/** Returns the year that a text names, among those that were published; undefined for any other. */
export function toYear(text: string, periods: readonly number[]): number | "latest" | undefined {
  return text === "latest" ? text : periods.find((period) => String(period) === text);
}

/** Returns the state that a query stands for, and what in it could not be used, see `readAddress`. Never throws. */
export function parseMapState(
  query: string,
  scope: MapScope,
  elsewhere?: readonly string[]
): { readonly state: MapState; readonly problems: readonly StateProblem[] } {
  return readAddress(mapParts, query, defaultMapState(scope), scope, elsewhere);
}

/** Returns the query of a state, with "?" in front; empty for the default, so that one state has one address. */
export function formatMapState(state: MapState, scope: MapScope): string {
  return writeAddress(mapParts, state, defaultMapState(scope), scope);
}

function parseAreas(
  text: string,
  { areas }: MapScope,
  _: MapState,
  reject: (code: string) => void
): readonly AreaCode[] {
  const found = new Set<AreaCode>();
  for (const code of text.split("~")) {
    if (code === "") continue;
    if (isAreaCode(code) && areas.includes(code)) found.add(code);
    else reject(code);
  }
  return [...found];
}

/**
 * Returns the state with one dimension changed. Where the new combination was never published (sex and place, say,
 * which surveys do not cross), the dimensions that were not touched go back to their first code, and failing that to
 * the first published slice that has the wanted code.
 */
export function withCode<State extends Pick<MapState, "codes">>(
  state: State,
  scope: Published,
  dimension: DimensionId,
  code: string
): State {
  if (!scope.dimensions.some(({ id }) => id === dimension)) return state;
  const wanted = { ...state.codes, [dimension]: code };
  if (scope.slices.includes(sliceKey(scope.dimensions, wanted))) return { ...state, codes: wanted };
  const candidates = scope.slices.map((key) => codesOfSlice(scope.dimensions, key));
  const having = candidates.filter((codes) => codes[dimension] === code);
  const kept = (codes: DimensionCodes): number =>
    scope.dimensions.reduce((sum, { id, codes: [first] }) => {
      if (codes[id] === state.codes[id]) return sum + 2;
      return codes[id] === first ? sum + 1 : sum;
    }, 0);
  const best = having.reduce<DimensionCodes | undefined>(
    (found, codes) => (found === undefined || kept(codes) > kept(found) ? codes : found),
    undefined
  );
  return best ? { ...state, codes: best } : state;
}
