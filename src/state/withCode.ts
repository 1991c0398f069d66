import { sliceKey, type DimensionCodes, type DimensionId } from "../model/dimension.ts";
import { codesOfSlice, type Published } from "./codesPart.ts";
import type { MapState } from "./mapState.ts";

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
