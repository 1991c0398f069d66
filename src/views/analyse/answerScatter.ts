import type { ScatterAxes, ScatterDot } from "../../charts/scatterLayout.ts";
import type { AreaCode } from "../../model/area.ts";
import type { ScatterColour } from "../../model/scatterColour.ts";
import { colourGroups } from "../compare/ColourNames.tsx";
import { logScale, valueScale, wantsLog, type PlotScale } from "../compare/plotScales.ts";
import { radiusOf } from "../compare/scatterRadius.ts";
import type { Pair } from "../../stats/association.ts";
import { answerTrend, answerTrendText } from "./answerTrend.ts";
import { valueText, type AnswerContext, type LabelledColumn } from "./answerContext.ts";
import type { DrawnColumn } from "./drawnColumns.ts";
import { flagsOf } from "./flagsOf.ts";

/** What a circle shows of an area besides its two figures; the groups in small letters, as addresses write them. */
export interface AreaTraits {
  readonly people: number;
  readonly region: string;
  readonly income: string;
}

export interface AnswerScatterProps {
  readonly context: AnswerContext;
  readonly columns: readonly LabelledColumn[];
  readonly rows: readonly number[];
  readonly up: DrawnColumn;
  readonly across: DrawnColumn;
  readonly traits: ReadonlyMap<AreaCode, AreaTraits>;
  readonly colour: ScatterColour;
  readonly label: string;
}

/** What a scatter plot of an answer is drawn from. */
export interface AnswerScatterParts extends ScatterAxes {
  readonly xName: string;
  readonly yName: string;
  /** True where the rows are areas, so that size and colour say something. */
  readonly hasAreas: boolean;
  readonly hasEstimates: boolean;
  /** The ends of the line through the circles, and the words about it. */
  readonly trend: readonly [Pair, Pair] | undefined;
  readonly trendText: string;
}

/** As many names as are written whether or not there is room. */
const alwaysNamed = 12;

/**
 * Returns the parts of a scatter plot of an answer: a circle for each row that has both figures. The axes are those of
 * all rows, so that they stand still while a filter is dragged.
 */
export function scatterOfAnswer(props: Omit<AnswerScatterProps, "label">): AnswerScatterParts {
  const { context, columns, rows, up, across, traits, colour } = props;
  const { t } = context.translator;
  const [head] = columns;
  const hasAreas = head?.meaning.kind === "area";
  const groups: readonly string[] = colourGroups(colour);
  const known = rows.filter((row) => isNumber(up, row) && isNumber(across, row));
  const flags = [up, across].map(({ column }) => flagsOf(columns, column));
  const isEstimate = (row: number): boolean => flags.some((each) => each[row] === "E");
  const people = [...traits.values()].reduce((most, each) => Math.max(most, each.people), 1);
  const dots = known.map((row): ScatterDot => {
    const id = String(head?.values[row] ?? row);
    const traitsOf = hasAreas ? traits.get(id as AreaCode) : undefined;
    const place = traitsOf ? groups.indexOf(traitsOf[colour]) : -1;
    const name = head ? valueText(context, head, head.values[row]) : id;
    const value = ({ column }: DrawnColumn): string =>
      `${column.label} ${valueText(context, column, column.values[row])}`;
    return {
      id,
      name: name.replace(/ ?\(.*\)$/, ""),
      x: Number(across.column.values[row]),
      y: Number(up.column.values[row]),
      radius: traitsOf ? radiusOf(traitsOf.people, people) : hasAreas ? 3 : 6,
      className: `s${hasAreas ? (place < 0 ? "n" : place) : 0}${isEstimate(row) ? " e" : ""}`,
      chosen: known.length <= alwaysNamed,
      description: t("compare.scatter.dot", { area: name, y: value(up), x: value(across) })
    };
  });
  const x = axisOf(context, across);
  const y = axisOf(context, up);
  const axes = { across: x, up: y };
  const trend = answerTrend(dots, axes, [across.roots, up.roots]);
  return {
    trend: trend.refusal ? undefined : trend.ends,
    trendText: answerTrendText(context.translator, trend, axes),
    dots,
    xTicks: x.ticks,
    yTicks: y.ticks,
    logX: x.log,
    logY: y.log,
    xName: x.log ? t("compare.axis.log", { name: across.axis }) : across.axis,
    yName: y.log ? t("compare.axis.log", { name: up.axis }) : up.axis,
    hasAreas,
    hasEstimates: known.some(isEstimate)
  };
}

function isNumber({ column }: DrawnColumn, row: number): boolean {
  return typeof column.values[row] === "number";
}

function axisOf({ translator }: AnswerContext, { column, scale }: DrawnColumn): PlotScale & { readonly log: boolean } {
  const values = column.values.filter((value) => typeof value === "number");
  const log = wantsLog(scale, values);
  return { ...(log ? logScale(translator, scale, values) : valueScale(translator, scale, values)), log };
}
