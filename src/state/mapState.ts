import { isAreaCode, type AreaCode } from "../model/area.ts";
import { sliceKey, type Dimension, type DimensionCodes, type DimensionId } from "../model/dimension.ts";

/** The orders of the table; "value" puts the highest first. */
export const sortOrders = ["value", "name", "year"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What a map page shows. The URL holds it, and nothing else does. */
export interface MapState {
  /** A year, or each area's latest figure. */
  readonly year: number | "latest";
  /** A code for every dimension of the indicator. */
  readonly codes: DimensionCodes;
  /** The areas that are marked. */
  readonly areas: readonly AreaCode[];
  readonly sort: SortOrder;
}

/** What can be chosen on a page: only years, slices and areas that were published. */
export interface MapScope {
  readonly dimensions: readonly Dimension[];
  readonly periods: readonly number[];
  /** The slice keys that exist, the one shown first in front. */
  readonly slices: readonly string[];
  readonly areas: readonly AreaCode[];
}

/** A parameter of the address that could not be used; its default was taken. */
export interface StateProblem {
  readonly parameter: string;
  readonly value: string;
}

/** Returns the codes behind a slice key; the first code where the key does not name a dimension. */
export function codesOfSlice(dimensions: readonly Dimension[], key: string): DimensionCodes {
  const named = new Map(key.split(".").map((part) => splitOnce(part, "-")));
  return Object.fromEntries(dimensions.map(({ id, codes }) => [id, named.get(id) ?? codes[0] ?? ""]));
}

/** Returns the state of a page without a query. */
export function defaultMapState(scope: MapScope): MapState {
  return {
    year: "latest",
    codes: codesOfSlice(scope.dimensions, scope.slices[0] ?? "total"),
    areas: [],
    sort: "value"
  };
}

/** Returns the state that a query stands for, and what in it could not be used. Never throws. */
export function parseMapState(query: string, scope: MapScope): { state: MapState; problems: readonly StateProblem[] } {
  const parameters = new URLSearchParams(query);
  const problems: StateProblem[] = [];
  const initial = defaultMapState(scope);
  const reject = (parameter: string, value: string): void => {
    if (!problems.some((known) => known.parameter === parameter && known.value === value))
      problems.push({ parameter, value });
  };

  const yearText = parameters.get("year") ?? "latest";
  const year = yearText === "latest" ? yearText : scope.periods.find((period) => String(period) === yearText);
  if (year === undefined) reject("year", yearText);

  const codes: Partial<Record<DimensionId, string>> = { ...initial.codes };
  const asked: DimensionId[] = [];
  for (const { id, codes: known } of scope.dimensions) {
    const code = parameters.get(id);
    if (code === null) continue;
    if (known.includes(code)) {
      codes[id] = code;
      asked.push(id);
    } else reject(id, code);
  }
  const published = scope.slices.includes(sliceKey(scope.dimensions, codes));
  if (!published) reject(asked.join("+"), asked.map((id) => codes[id]).join("+"));

  const areas = new Set<AreaCode>();
  for (const code of (parameters.get("area") ?? "").split("~")) {
    if (code === "") continue;
    if (isAreaCode(code) && scope.areas.includes(code)) areas.add(code);
    else reject("area", code);
  }

  const sortText = parameters.get("sort");
  const sort = sortOrders.find((each) => each === sortText);
  if (sortText !== null && !sort) reject("sort", sortText);

  const state = {
    year: year ?? "latest",
    codes: published ? codes : initial.codes,
    areas: [...areas],
    sort: sort ?? "value"
  } as const;
  return { state, problems };
}

/** Returns the query of a state, with "?" in front; empty for the default, so that one state has one address. */
export function formatMapState(state: MapState, scope: MapScope): string {
  const initial = defaultMapState(scope);
  const parts: string[] = [];
  if (state.year !== "latest") parts.push(`year=${String(state.year)}`);
  for (const { id } of scope.dimensions) {
    const code = state.codes[id];
    if (code !== undefined && code !== initial.codes[id]) parts.push(`${id}=${encodeURIComponent(code)}`);
  }
  if (state.areas.length > 0) parts.push(`area=${state.areas.join("~")}`);
  if (state.sort !== "value") parts.push(`sort=${state.sort}`);
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/**
 * Returns the state with one dimension changed. Where the new combination was never published (sex and place, say,
 * which surveys do not cross), the dimensions that were not touched go back to their first code, and failing that to
 * the first published slice that has the wanted code.
 */
export function withCode(state: MapState, scope: MapScope, dimension: DimensionId, code: string): MapState {
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

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}
