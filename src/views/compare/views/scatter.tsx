import { isEstimate } from "../../../model/observation.ts";
import { ScatterPlot } from "../../../charts/ScatterPlot.tsx";
import type { ScatterDot } from "../../../charts/scatterLayout.ts";
import type { AreaCode } from "../../../model/area.ts";
import type { DatedCell } from "../../../model/slice.ts";
import { isGroupId } from "../../../model/areaGroup.ts";
import { ColourNames, colourGroups } from "../ColourNames.tsx";
import { membersOf, subjectLabel, subjectName } from "../compareContext.ts";
import type { CompareChartProps, ComparePartProps } from "../compareParts.ts";
import type { CompareViewEntry } from "../compareView.ts";
import { logScale, valueScale, wantsLog } from "../plotScales.ts";
import { radiusOf } from "../scatterRadius.ts";
import { cellAt } from "../comparedSubjects.ts";
import { valueDated } from "../words.ts";
import type { IndicatorId } from "../../../model/indicator.ts";

/** Every country with both figures; those that were chosen are named and outlined, chosen groups are rings. */
export const scatter: CompareViewEntry = {
  controls: ["x", "colour"],
  seen: "both",
  beside: ({ x }) => ({ kind: "other", indicator: x }),
  Chart: Scatter,
  drawsOthers: true,
  draws: ({ cell, before }) => cell !== undefined && before !== undefined,
  caption: ({ context, model }) =>
    context.translator.t("compare.caption.scatter", {
      count: model.rows.filter(({ cell, before }) => cell && before).length
    })
};

interface Point {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly x: DatedCell;
  readonly y: DatedCell;
  readonly people: number;
  readonly className: string;
  readonly chosen: boolean;
}

function Scatter(props: CompareChartProps) {
  const { context, data, label } = props;
  const { translator } = context;
  const { t } = translator;
  const { x: other, main } = data;
  if (!other) return null;
  const points = [...areaPoints(props), ...groupPoints(props)];
  if (points.length === 0) return <p class="note">{t("compare.caption.empty")}</p>;
  const xs = points.map(({ x }) => x.low);
  const logX = wantsLog(other.indicator, xs);
  const across = logX ? logScale(translator, other.indicator, xs) : valueScale(translator, other.indicator, xs);
  const up = valueScale(
    translator,
    main.indicator,
    points.map(({ y }) => y.low)
  );
  const largest = Math.max(...points.map(({ people }) => people), 1);
  const dots = points.map((point): ScatterDot => ({
    id: point.id,
    name: point.label,
    x: point.x.low,
    y: point.y.low,
    radius: radiusOf(point.people, largest),
    className: [point.x, point.y].some(({ status }) => isEstimate(status)) ? `${point.className} e` : point.className,
    chosen: point.chosen,
    description: t("compare.scatter.dot", {
      area: point.name,
      y: valueDated(translator, main.indicator, point.y),
      x: valueDated(translator, other.indicator, point.x)
    })
  }));
  return (
    <>
      <ColourNames translator={translator} by={props.state.colour} />
      <ScatterPlot
        label={label}
        dots={dots}
        xTicks={across.ticks}
        yTicks={up.ticks}
        xName={
          logX
            ? t("compare.axis.log", { name: axisName(props, other.indicator.id) })
            : axisName(props, other.indicator.id)
        }
        yName={axisName(props, main.indicator.id)}
        logX={logX}
      />
    </>
  );
}

function axisName({ context: { translator } }: ComparePartProps, id: IndicatorId): string {
  const name = translator.t(`indicator.${id}.short`);
  return name.includes("%") ? name : translator.formats.formatParts([name, translator.t(`indicator.${id}.unit`)]);
}

function areaPoints(props: ComparePartProps): readonly Point[] {
  const { context, data, state } = props;
  const { x: other, main } = data;
  const chosen = new Set<string>(state.subjects);
  const colours = colourGroups(state.colour).map((id) => new Set<AreaCode>(context.members.get(id)));
  const others = new Map(other?.slice.series.map((series) => [series.area, series]));
  return main.slice.series.flatMap((series) => {
    const y = cellAt(series, main.slice, state.year);
    const own = others.get(series.area);
    const x = own && other ? cellAt(own, other.slice, state.year) : undefined;
    const people = context.areas.get(series.area)?.people;
    if (!x || !y || people === undefined) return [];
    const colour = colours.findIndex((members) => members.has(series.area));
    const names = {
      id: series.area,
      label: subjectLabel(context, series.area),
      name: subjectName(context, series.area)
    };
    return [{ ...names, x, y, people, className: `s${colour < 0 ? "n" : colour}`, chosen: chosen.has(series.area) }];
  });
}

function groupPoints({ context, model }: ComparePartProps): readonly Point[] {
  return model.rows.flatMap(({ subject, cell, before }) => {
    if (!cell || !before || (!isGroupId(subject.id) && !subject.id.startsWith("own."))) return [];
    const members = membersOf(context, subject.id);
    const largest = Math.max(0, ...members.flatMap((area) => context.areas.get(area)?.people ?? []));
    const { id, label, name } = subject;
    return [{ id, label, name, x: before, y: cell, people: largest / 20, className: "ring", chosen: true }];
  });
}
