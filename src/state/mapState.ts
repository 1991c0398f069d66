import { isAreaCode, type AreaCode } from "../model/area.ts";
import type { DimensionCodes } from "../model/dimension.ts";
import type { MapRegion } from "../model/mapRegion.ts";
import { choice, parameter, readAddress, writeAddress, type AddressPart, type StateProblem } from "./address.ts";
import { codesOfSlice, codesPart, type Published } from "./codesPart.ts";

/** The orders of the table; "value" puts the highest first. */
export const sortOrders = ["value", "name", "year"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What stands for an area on the map: its land, a circle as large as its people, one of many equal tiles. */
export const mapForms = ["land", "people", "tiles"] as const;
export type MapForm = (typeof mapForms)[number];

/** What a map page shows. The URL holds it, and nothing else does. */
export interface MapState {
  /** A year, or each area's latest figure. */
  readonly year: number | "latest";
  /** The part of the world that is drawn, listed and summed up. */
  readonly region: MapRegion;
  readonly form: MapForm;
  /** The earlier year from which the change is shown in place of the figures. */
  readonly from: number | undefined;
  /** The year of a second map beside this one. */
  readonly beside: number | undefined;
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
  /** True where figures of two years are not subtracted: bounds, and the status of laws. */
  readonly steady?: boolean;
}

/** Returns the state of a page without a query. */
export function defaultMapState(scope: MapScope): MapState {
  return {
    year: "latest",
    region: "world",
    form: "land",
    from: undefined,
    beside: undefined,
    codes: codesOfSlice(scope.dimensions, scope.slices[0] ?? "total"),
    areas: [],
    country: undefined,
    sort: "value"
  };
}

const orNone = (value: string | number | undefined): string => String(value ?? "none");

/** Returns a state whose change begins before its year, or without a change: a year has been chosen since. */
export function withEarlierYear(state: MapState): MapState {
  return state.from !== undefined && !(state.from < Number(state.year)) ? { ...state, from: undefined } : state;
}

/** True for what the build drew: the land of the world with the figures of one year, or the latest. */
export function isPlainMap({ region, form, from, beside }: MapState): boolean {
  return region === "world" && form === "land" && from === undefined && beside === undefined;
}

/** What the address of a map page, and of its embed, says. */
export const mapParts: readonly AddressPart<MapState, MapScope>[] = [
  parameter("year", "year", (text, { periods }) => toYear(text, periods)),
  parameter("region", "region", (text, { regions }) => regions.find((region) => region === text)),
  choice("view", "form", mapForms),
  parameter(
    "from",
    "from",
    (text, { periods, steady }, { year }) =>
      steady ? undefined : periods.find((period) => String(period) === text && period < Number(year)),
    orNone
  ),
  parameter(
    "beside",
    "beside",
    (text, { periods }, { from }) => (from ? undefined : periods.find((period) => String(period) === text)),
    orNone
  ),
  codesPart((scope) => scope),
  parameter("area", "areas", parseAreas, (areas) => areas.join("~")),
  parameter("country", "country", (text, { areas }) => areas.find((code) => code === text), orNone),
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
