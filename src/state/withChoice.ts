import { axisChoices, axisScales } from "../model/axisScale.ts";
import { scatterColours } from "../model/scatterColour.ts";
import { isDimensionId } from "../model/dimension.ts";
import { dotPairs } from "./dotPairs.ts";
import { entryOf, withIndicator, type CompareScope, type CompareState } from "./compareState.ts";
import { withCode } from "./mapState.ts";

/**
 * Returns the comparison with one of its lists set: "indicator", "year", "from", "x", "pair", "colour", "scale", "across" or a
 * dimension.
 * A value that the list does not have takes its first; undefined for a list that there is not.
 */
export function withChoice(
  state: CompareState,
  scope: CompareScope,
  name: string,
  value: string
): CompareState | undefined {
  if (name === "indicator") return withIndicator(state, scope, entryOf(scope, value).indicator.id);
  if (name === "year") return { ...state, year: value === "latest" ? value : Number(value) };
  if (name === "from") return { ...state, from: Number(value) };
  if (name === "x") return { ...state, x: entryOf(scope, value).indicator.id };
  if (name === "pair") return { ...state, pair: dotPairs.find((each) => each === value) ?? "years" };
  if (name === "colour") return { ...state, colour: scatterColours.find((each) => each === value) ?? "region" };
  if (name === "scale") return { ...state, scale: axisScales.find((each) => each === value) ?? "linear" };
  if (name === "across") return { ...state, across: axisChoices.find((each) => each === value) ?? "auto" };
  if (!isDimensionId(name)) return undefined;
  const { indicator, slices } = entryOf(scope, state.indicator);
  return withCode(state, { dimensions: indicator.dimensions, slices }, name, value);
}
