import type { ScatterDot } from "../../charts/scatterLayout.ts";
import type { ScatterPlotProps } from "../../charts/ScatterPlot.tsx";
import type { IndicatorId } from "../../model/indicator.ts";
import { isEstimate } from "../../model/observation.ts";
import type { ComparePartProps } from "./compareParts.ts";
import { scatterPoints, type ScatterPoint } from "./scatterPoints.ts";
import { radiusOf } from "./scatterRadius.ts";
import { scatterScales, trendOf } from "./scatterTrend.ts";
import { valueDated } from "./words.ts";

/** Returns the circles with their axes, the line through them, and the year behind; undefined where there are none. */
export function scatterParts(props: ComparePartProps): Omit<ScatterPlotProps, "label"> | undefined {
  const { context, state, data } = props;
  const { t, formats } = context.translator;
  const { x: other, main } = data;
  const points = scatterPoints(props);
  const scales = scatterScales(props, points);
  if (!other || !scales || points.length === 0) return undefined;
  const { across, up } = scales;
  const name = (id: IndicatorId, log: boolean): string =>
    log ? t("compare.axis.log", { name: axisName(props, id) }) : axisName(props, id);
  return {
    dots: dotsOf(props, points),
    xTicks: across.ticks,
    yTicks: up.ticks,
    xName: name(other.indicator.id, across.log),
    yName: name(main.indicator.id, up.log),
    logX: across.log,
    logY: up.log,
    trend: trendOf(props)?.line,
    behind: state.year === "latest" ? undefined : formats.formatYear(state.year)
  };
}

function dotsOf({ context, data }: ComparePartProps, points: readonly ScatterPoint[]): readonly ScatterDot[] {
  const { translator } = context;
  const { x: other, main } = data;
  const largest = Math.max(...points.map(({ people }) => people), 1);
  return points.map((point) => ({
    id: point.id,
    name: point.label,
    x: point.x.low,
    y: point.y.low,
    radius: radiusOf(point.people, largest),
    className: [point.x, point.y].some(({ status }) => isEstimate(status)) ? `${point.className} e` : point.className,
    chosen: point.chosen,
    description: translator.t("compare.scatter.dot", {
      area: point.name,
      y: valueDated(translator, main.indicator, point.y),
      x: valueDated(translator, (other ?? main).indicator, point.x)
    })
  }));
}

function axisName({ context: { translator } }: ComparePartProps, id: IndicatorId): string {
  const name = translator.t(`indicator.${id}.short`);
  return name.includes("%") ? name : translator.formats.formatParts([name, translator.t(`indicator.${id}.unit`)]);
}
