import { ChartDefs } from "../../charts/ChartDefs.tsx";
import { Choropleth } from "../../charts/Choropleth.tsx";
import { Legend, type LegendStep } from "../../charts/Legend.tsx";
import type { World } from "../../geo/world.ts";
import type { AreaCode } from "../../model/area.ts";
import type { Indicator } from "../../model/indicator.ts";
import { classCount, classOf, fillClass, paletteClass } from "../../scales/classes.ts";
import { classText } from "../figure/FigureLegend.tsx";
import { valueText, type AnswerContext, type LabelledColumn } from "./answerContext.ts";

export interface AnswerMapProps {
  readonly context: AnswerContext;
  readonly world: World;
  readonly columns: readonly LabelledColumn[];
  /** The column that colours the map, and its classes. */
  readonly shown: LabelledColumn;
  readonly scale: Indicator;
  /** The rows that fit the filters. */
  readonly rows: readonly number[];
  readonly label: string;
}

/** The areas of an answer in the colour of their class; an area that does not fit, or has no figure, is hatched. */
export function AnswerMap({ context, world, columns, shown, scale, rows, label }: AnswerMapProps) {
  const { t, formats } = context.translator;
  const areas = columns.find(({ meaning }) => meaning.kind === "area")?.values ?? [];
  const flags = columns.find(({ meaning }) => meaning.kind === "status")?.values ?? [];
  const rowOf = new Map(
    rows.flatMap((row) => (typeof shown.values[row] === "number" ? [[areas[row], row] as const] : []))
  );
  const valueOf = (row: number): number => Number(Number(shown.values[row]).toFixed(scale.decimals));
  const counts = Array.from({ length: classCount(scale) }, () => 0);
  for (const row of rowOf.values()) {
    const step = classOf(scale, valueOf(row));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  const classNames = (area: AreaCode): string => {
    const row = rowOf.get(area);
    if (row === undefined) return "nd";
    return fillClass(scale, classOf(scale, valueOf(row))) + (flags[row] === "E" ? " e" : "");
  };
  const describe = (area: AreaCode): string => {
    const row = rowOf.get(area);
    const name = context.nameOf(area) ?? area;
    if (row === undefined) return t("analyse.map.not", { area: name });
    return t("analyse.map.area", { area: name, value: valueText(context, shown, shown.values[row]) });
  };
  const steps = counts.map((count, step): LegendStep => ({
    fill: fillClass(scale, step),
    label: classText(context.translator, scale, step),
    share: (100 * count) / Math.max(1, rowOf.size),
    count: formats.formatNumber(count, 0)
  }));
  const estimates = [...rowOf.values()].filter((row) => flags[row] === "E").length;
  return (
    <div class="answer-map">
      <ChartDefs palettes={[scale.palette]} />
      <Legend
        title={shown.label}
        countLabel={t("ui.legend.countries")}
        className={paletteClass(scale.palette)}
        steps={steps}
        keys={[
          { fill: "nd", label: t("analyse.map.none") },
          ...(estimates === 0
            ? []
            : [
                {
                  fill: `${fillClass(scale, Math.min(1, counts.length - 1))} e`,
                  label: t("ui.estimate"),
                  count: formats.formatNumber(estimates, 0)
                }
              ])
        ]}
      />
      <Choropleth
        world={world}
        label={label}
        className={paletteClass(scale.palette)}
        classOf={classNames}
        describe={describe}
      />
    </div>
  );
}
