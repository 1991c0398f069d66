import type { Indicator, IndicatorId } from "../../model/indicator.ts";
import {
  fewestPairs,
  leastSquares,
  rankCorrelation,
  strengthOf,
  type AssociationStrength,
  type Pair
} from "../../stats/association.ts";
import { indicatorRoots } from "../../stats/indicatorRoots.ts";
import type { ComparePartProps } from "./compareParts.ts";
import { chosenScale, type ChosenScale } from "./plotScales.ts";
import { scatterExtent, scatterPoints, type ScatterPoint } from "./scatterPoints.ts";

/** Why two measures are drawn without a line through them. */
type NoTrend = "same" | "related" | "unordered" | "few" | "flat";

/** How the two measures go together over the countries that are drawn: by rank, and as a line where that is to speak of. */
export type ScatterTrend =
  | { readonly refusal: NoTrend; readonly count: number; readonly line?: undefined }
  | {
      readonly refusal?: undefined;
      readonly count: number;
      readonly correlation: number;
      readonly strength: AssociationStrength;
      /** The years of the figures, the first and the last. */
      readonly years: readonly [number, number];
      /** The ends of the line, in the units of the axes; undefined where the two hardly go together. */
      readonly line: readonly [Pair, Pair] | undefined;
    };

/** The two axes of a scatter plot. */
export interface ScatterScales {
  readonly across: ChosenScale;
  readonly up: ChosenScale;
}

/** Returns the axes: logarithmic where that was chosen, or where the figures along the foot ask for it. */
export function scatterScales(props: ComparePartProps, points: readonly ScatterPoint[]): ScatterScales | undefined {
  const { context, data, state } = props;
  const { xs, ys } = scatterExtent(props, points);
  if (!data.x || xs.length === 0) return undefined;
  const { translator } = context;
  return {
    across: chosenScale(translator, data.x.indicator, xs, state.across),
    up: chosenScale(translator, data.main.indicator, ys, state.scale)
  };
}

/**
 * Returns how the two measures go together. Each country counts once, groups not at all. The line is straight on the
 * axes as they are drawn; the correlation is that of ranks, which no axis changes. No line through measures that are
 * made of the same figures, nor through those whose order would mislead.
 */
export function trendOf(props: ComparePartProps): ScatterTrend | undefined {
  const { data, context } = props;
  if (!data.x) return undefined;
  const points = scatterPoints(props);
  const areas = points.filter(({ isGroup }) => !isGroup);
  const count = areas.length;
  const [y, x] = [data.main.indicator, data.x.indicator];
  const measures = context.scope.entries.map(({ indicator }) => indicator);
  if (x.id === y.id) return { refusal: "same", count };
  if (areRelated(measures, x.id, y.id)) return { refusal: "related", count };
  if (!x.ranked || !y.ranked || x.unit === "law" || y.unit === "law") return { refusal: "unordered", count };
  if (count < fewestPairs) return { refusal: "few", count };
  const pairs = areas.map((point): Pair => ({ x: point.x.low, y: point.y.low }));
  const correlation = rankCorrelation(pairs);
  const scales = scatterScales(props, points);
  if (correlation === undefined || !scales) return { refusal: "flat", count };
  const strength = strengthOf(correlation);
  const years = areas.flatMap((point) => [point.x.period, point.y.period]);
  return {
    count,
    correlation,
    strength,
    years: [Math.min(...years), Math.max(...years)],
    line: strength === "none" ? undefined : lineThrough(pairs, scales)
  };
}

/** True where one is computed from the other, or both from the same: that they go together is how they are made. */
function areRelated(measures: readonly Indicator[], one: IndicatorId, other: IndicatorId): boolean {
  const byId = new Map(measures.map((measure): [string, Indicator] => [measure.id, measure]));
  const roots = new Set(indicatorRoots(one, byId));
  return indicatorRoots(other, byId).some((id) => roots.has(id));
}

/** Returns the line of least squares on the axes as they are drawn, from the first pair to the last, within the frame. */
export function lineThrough(pairs: readonly Pair[], { across, up }: ScatterScales): readonly [Pair, Pair] | undefined {
  const on =
    ({ log }: ChosenScale) =>
    (value: number) =>
      log ? Math.log(value) : value;
  const off =
    ({ log }: ChosenScale) =>
    (value: number) =>
      log ? Math.exp(value) : value;
  const placed = pairs.map(({ x, y }): Pair => ({ x: on(across)(x), y: on(up)(y) }));
  const line = leastSquares(placed);
  if (!line || line.slope === 0) return undefined;
  const xs = placed.map(({ x }) => x);
  const within = up.domain.map((y) => (on(up)(y) - line.start) / line.slope);
  const ends = [Math.max(Math.min(...xs), Math.min(...within)), Math.min(Math.max(...xs), Math.max(...within))];
  const [first, last] = ends.map((x): Pair => ({ x: off(across)(x), y: off(up)(line.start + line.slope * x) }));
  return first && last ? [first, last] : undefined;
}
