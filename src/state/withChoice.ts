import type { IndicatorId } from "../model/indicator.ts";
import { axisChoices, axisScales } from "../model/axisScale.ts";
import { scatterColours } from "../model/scatterColour.ts";
import { isDimensionId } from "../model/dimension.ts";
import { dotPairs } from "./dotPairs.ts";
import { entryOf, mostMeasures, withIndicator, type CompareScope, type CompareState } from "./compareState.ts";
import { withCode } from "./withCode.ts";

/**
 * Returns the comparison with one of its lists set: "indicator", "year", "from", "x", "pair", "colour", "scale", "across", "add"
 * (an indicator to a profile) or a dimension.
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
  if (name === "add") return { ...state, measures: withMeasure(state.measures, entryOf(scope, value).indicator.id) };
  if (!isDimensionId(name)) return undefined;
  const { indicator, slices } = entryOf(scope, state.indicator);
  return withCode(state, { dimensions: indicator.dimensions, slices }, name, value);
}

/** Returns the indicators of a profile with one more behind them, or as they are where they hold it or are full. */
function withMeasure(measures: readonly IndicatorId[], added: IndicatorId): readonly IndicatorId[] {
  return measures.length < mostMeasures ? [...new Set([...measures, added])] : measures;
}
