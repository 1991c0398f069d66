import { isEstimate } from "../../model/observation.ts";
import type { LineChartProps, LineSeries } from "../../charts/LineChart.tsx";
import type { CompareModel, CompareRow } from "./compareModel.ts";
import type { CompareChartProps, ComparePartProps } from "./compareParts.ts";
import { chosenScale, yearTicks } from "./plotScales.ts";
import { datedCells } from "../../model/slice.ts";
import type { ComparedSubject } from "./comparedSubjects.ts";

/** Returns the figures of a row as the points of a line; a range is drawn from its lower bound. */
export function linePoints(cells: ComparedSubject["cells"], periods: readonly number[]): LineSeries["points"] {
  return datedCells(cells, periods).map(({ period, low, high, status }) => ({
    period,
    value: low,
    high,
    estimated: isEstimate(status)
  }));
}

/** True for a row whose line is drawn: one of the ten, with a figure that its sentence can name in the years shown. */
export function drawsLine({ subject, cell }: CompareRow, { drawn, years: [first, last] }: CompareModel): boolean {
  return (
    cell !== undefined && first <= cell.period && cell.period <= last && drawn.some((each) => each.subject === subject)
  );
}

/** Returns all the figures of a row as a line. */
export function toLine(
  { data, model }: ComparePartProps,
  { subject }: CompareRow,
  name: string,
  className: string
): LineSeries {
  const { periods } = data.main.slice;
  return {
    id: subject.id,
    name,
    className,
    points: linePoints(subject.cells, periods),
    breaks: model.breaks.filter(({ area }) => area === "*" || area === subject.id).map(({ period }) => period)
  };
}

/** Returns the figures of all lines that are drawn, both bounds of a range. */
export function valuesOfLines({ data, model }: ComparePartProps): readonly number[] {
  const [first, last] = model.years;
  return model.drawn.flatMap(({ subject }) =>
    datedCells(subject.cells, data.main.slice.periods).flatMap(({ period, low, high }) =>
      period >= first && period <= last ? [low, high] : []
    )
  );
}

/** Returns what lines are drawn in: the axes of everything that is drawn, and the breaks that are marked. */
export function linesFrame(props: CompareChartProps): Omit<LineChartProps, "series"> {
  const { context, state, data, model, label } = props;
  const { translator } = context;
  const [first, last] = model.years;
  const { domain, ticks, log } = chosenScale(translator, data.main.indicator, valuesOfLines(props), state.scale);
  const marked = [...new Set(model.breaks.map(({ period }) => period))].filter((year) => year > first && year <= last);
  return {
    label,
    years: model.years,
    domain,
    log,
    yTicks: ticks,
    xTicks: yearTicks(translator, model.years),
    breakLabels: marked.map((value) => ({
      value,
      label: translator.t("compare.break", { year: value })
    }))
  };
}
