import { ChartDefs } from "../../charts/ChartDefs.tsx";
import { Choropleth } from "../../charts/Choropleth.tsx";
import { Legend, type LegendKey, type LegendStep } from "../../charts/Legend.tsx";
import type { World } from "../../geo/world.ts";
import type { AreaCode } from "../../model/area.ts";
import { classCount, fillClass, paletteClass } from "../../scales/classes.ts";
import { classText } from "../figure/FigureLegend.tsx";
import { answerClass, type AnswerScale } from "./answerScale.ts";
import { valueText, type AnswerContext, type LabelledColumn } from "./answerContext.ts";
import { flagsOf } from "./flagsOf.ts";

export interface AnswerMapProps {
  readonly context: AnswerContext;
  readonly world: World;
  readonly columns: readonly LabelledColumn[];
  /** The column that colours the map, and its classes. */
  readonly shown: LabelledColumn;
  readonly scale: AnswerScale;
  /** The rows that fit the filters. */
  readonly rows: readonly number[];
  readonly label: string;
}

/** What a map of an answer shows: the class of each area and its words, and the legend. */
export interface AnswerMapParts {
  readonly classNames: (area: AreaCode) => string;
  readonly describe: (area: AreaCode) => string;
  readonly steps: readonly LegendStep[];
  readonly keys: readonly LegendKey[];
}

/** Returns the parts of a map: an area that does not fit the filters, or has no figure, is hatched. */
export function mapOfAnswer({
  context,
  columns,
  shown,
  scale,
  rows
}: Pick<AnswerMapProps, "context" | "columns" | "shown" | "scale" | "rows">): AnswerMapParts {
  const { t, formats } = context.translator;
  const areas = columns.find(({ meaning }) => meaning.kind === "area")?.values ?? [];
  const flags = flagsOf(columns, shown);
  const rowOf = new Map(
    rows.flatMap((row) => (typeof shown.values[row] === "number" ? [[areas[row], row] as const] : []))
  );
  // How far a number of unknown meaning goes nobody knows.
  const hasBreaks = (scale.stated ?? shown.meaning.kind === "figure") && scale.breaks.length > 0;
  const stepOf = (row: number): number => answerClass(scale, Number(shown.values[row]));
  const counts = Array.from({ length: classCount(scale) }, () => 0);
  for (const row of rowOf.values()) counts[stepOf(row)] = (counts[stepOf(row)] ?? 0) + 1;
  const estimates = [...rowOf.values()].filter((row) => flags[row] === "E").length;
  const estimate: LegendKey = {
    fill: `${fillClass(scale, Math.min(1, counts.length - 1))} e`,
    label: t("ui.estimate"),
    count: formats.formatNumber(estimates, 0)
  };
  return {
    classNames: (area) => {
      const row = rowOf.get(area);
      return row === undefined ? "nd" : fillClass(scale, stepOf(row)) + (flags[row] === "E" ? " e" : "");
    },
    describe: (area) => {
      const row = rowOf.get(area);
      const name = context.nameOf(area) ?? area;
      if (row === undefined) return t("analyse.map.not", { area: name });
      return t("analyse.map.area", { area: name, value: valueText(context, shown, shown.values[row]) });
    },
    steps: counts.map((count, step) => ({
      fill: fillClass(scale, step),
      label: hasBreaks
        ? classText(context.translator, scale, step)
        : extentText(
            context,
            shown,
            [...rowOf.values()].filter((row) => stepOf(row) === step)
          ),
      share: (100 * count) / Math.max(1, rowOf.size),
      count: formats.formatNumber(count, 0)
    })),
    keys: [{ fill: "nd", label: t("analyse.map.none") }, ...(estimates === 0 ? [] : [estimate])]
  };
}

/** The least and the greatest value of a class, in words; one where they are the same. */
function extentText(context: AnswerContext, shown: LabelledColumn, rows: readonly number[]): string {
  const values = rows.map((row) => Number(shown.values[row])).sort((a, b) => a - b);
  const [low, high] = [values[0], values.slice(-1)[0]].map((value) => valueText(context, shown, value));
  return low === high ? `${low}` : `${low} – ${high}`;
}

/** The areas of an answer in the colour of their class. */
export function AnswerMap(props: AnswerMapProps) {
  const { context, world, shown, scale, label } = props;
  const { classNames, describe, steps, keys } = mapOfAnswer(props);
  const className = paletteClass(scale.palette);
  return (
    <div class="answer-map">
      <ChartDefs palettes={[scale.palette]} />
      <Legend
        title={shown.label}
        countLabel={context.translator.t("ui.legend.countries")}
        className={className}
        steps={steps}
        keys={keys}
      />
      <Choropleth world={world} label={label} className={className} classOf={classNames} describe={describe} />
    </div>
  );
}
