import { datedCells } from "../../model/slice.ts";
import type { SubjectId } from "../../state/compareState.ts";
import type { CompareRow } from "./compareModel.ts";
import type { ComparePartProps } from "./compareParts.ts";
import { scatterPoints } from "./scatterPoints.ts";
import { drawsLine } from "./seriesLines.ts";
import { valueDated } from "./words.ts";

/** A value that can be read off a picture, under the colour of its mark. */
export interface ReadValue {
  readonly id: SubjectId;
  readonly className: string;
  readonly text: string;
}

/** What a picture says at a place: of a year, that of all its lines; or of a circle. */
export interface Reading {
  readonly head: string;
  readonly values: readonly ReadValue[];
  /** Where the place is: so many per cent of the width from its start, or the circle of this area or group. */
  readonly at: number | SubjectId;
}

/** What a picture says at each of its places, in their order from left to right. */
export type PlotReadings = readonly Reading[];

/** Returns the values of all lines in each year in which one of them has any, the greatest first. */
export function readLines(props: ComparePartProps): readonly PlotReadings[] {
  return [readYears(props, props.model.drawn)];
}

/** Returns the same of pictures of one line each. */
export function readEachLine(props: ComparePartProps): readonly PlotReadings[] {
  return props.model.drawn.map((row) => readYears(props, [row]));
}

function readYears(props: ComparePartProps, drawn: readonly CompareRow[]): PlotReadings {
  const { context, data, model } = props;
  const { translator } = context;
  const { periods } = data.main.slice;
  const [first, last] = model.years;
  const rows = drawn.filter((row) => drawsLine(row, model));
  const figures = rows.flatMap(({ subject }) => datedCells(subject.cells, periods).map((cell) => ({ subject, cell })));
  return periods
    .filter((year) => first <= year && year <= last)
    .flatMap((year): PlotReadings => {
      const own = figures.filter(({ cell }) => cell.period === year).sort((a, b) => b.cell.low - a.cell.low);
      if (own.length === 0) return [];
      const values = own.map(({ subject: { id, label, className }, cell }) => ({
        id,
        className,
        text: translator.t("compare.caption.one", {
          area: label,
          value: valueDated(translator, data.main.indicator, cell)
        })
      }));
      return [
        { head: translator.formats.formatYear(year), values, at: (100 * (year - first)) / Math.max(1, last - first) }
      ];
    });
}

/** Returns both figures of each circle, from left to right. */
export function readCircles(props: ComparePartProps): readonly PlotReadings[] {
  const { context, data } = props;
  const { translator } = context;
  const { t } = translator;
  const { x: other, main } = data;
  if (!other) return [];
  const points = [...scatterPoints(props)].sort((a, b) => a.x.low - b.x.low);
  return [
    points.map(({ id, name, className, x, y }) => ({
      head: name,
      at: id,
      values: [
        { figures: main, cell: y },
        { figures: other, cell: x }
      ].map(({ figures: { indicator }, cell }) => ({
        id,
        className,
        text: t("compare.caption.one", {
          area: t(`indicator.${indicator.id}.short`),
          value: valueDated(translator, indicator, cell)
        })
      }))
    }))
  ];
}
