import type { LineChartProps } from "../../charts/LineChart.tsx";
import { valueScale, yearTicks } from "../compare/plotScales.ts";
import type { AnswerContext } from "./answerContext.ts";
import type { AnswerSeries } from "./answerSeries.ts";
import type { DrawnColumn } from "./drawnColumns.ts";

/** What the lines of an answer are drawn with, on the page and in a picture that is saved. */
export interface AnswerLinesParts extends Pick<LineChartProps, "years" | "domain" | "xTicks" | "yTicks"> {
  readonly lines: AnswerSeries["lines"];
  /** So many were left out. */
  readonly more: number;
  readonly hasEstimates: boolean;
}

/** Returns the lines of an answer with their axes; undefined where no line has a point. */
export function linesOfAnswer(
  { translator }: Pick<AnswerContext, "translator">,
  { lines, more }: AnswerSeries,
  { scale }: Pick<DrawnColumn, "scale">
): AnswerLinesParts | undefined {
  const points = lines.flatMap((line) => line.points);
  if (points.length === 0) return undefined;
  const periods = points.map(({ period }) => period);
  const years = [Math.min(...periods), Math.max(...periods)] as const;
  const { domain, ticks } = valueScale(
    translator,
    scale,
    points.map(({ value }) => value)
  );
  return {
    lines,
    more,
    years,
    domain,
    xTicks: yearTicks(translator, years),
    yTicks: ticks,
    hasEstimates: points.some(({ estimated }) => estimated)
  };
}
