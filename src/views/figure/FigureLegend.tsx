import { Legend, type LegendKey, type LegendStep } from "../../charts/Legend.tsx";
import { formatPlainValue } from "../../i18n/formatValue.ts";
import { classOf, fillClass, paletteClass } from "../../scales/classes.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { DrawnIndicator } from "../../model/indicator.ts";
import type { FigureContext } from "./figureContext.ts";
import type { FigureModel } from "./figureModel.ts";
import { absenceText, flagText } from "./flagText.ts";
import { known } from "../../model/known.ts";

interface FigureLegendProps {
  readonly context: FigureContext;
  readonly model: FigureModel;
}

/** The classes of a legend and its keys, as `Legend` and `CardLegend` take them. */
export interface LegendEntries {
  readonly steps: readonly LegendStep[];
  readonly keys: readonly LegendKey[];
}

/** Returns the classes with their breaks, how many countries are in each, and what hatch, dots and triangles mean. */
export function legendEntries({ indicator, translator }: FigureContext, model: FigureModel): LegendEntries {
  const { t, formats } = translator;
  const shown = Math.max(1, model.rows.length);
  const steps = model.classCounts.map((count, step): LegendStep => ({
    fill: fillClass(indicator, step),
    label: classText(translator, indicator, step),
    share: (100 * count) / shown,
    count: formats.formatNumber(count, 0)
  }));
  const crossing = model.rows.filter(({ cell }) => classOf(indicator, cell.low) !== classOf(indicator, cell.high));
  const number = (count: number): string => formats.formatNumber(count, 0);
  const keys: LegendKey[] = [];
  if (indicator.form === "choropleth") {
    const fill = indicator.absence === "none-recorded" ? "nr" : "nd";
    keys.push({ fill, label: absenceText(translator, indicator), count: number(model.missing.length) });
  }
  if (model.estimates > 0)
    keys.push({
      fill: `${fillClass(indicator, 1)} e`,
      label: flagText(translator, model.guess),
      count: number(model.estimates)
    });
  if (crossing.length > 0) keys.push({ fill: "mark", label: t("ui.legend.range"), count: number(crossing.length) });
  return { steps, keys };
}

/** The legend of a figure in a page, see `legendEntries`. */
export function FigureLegend({ context, model }: FigureLegendProps) {
  const { indicator, translator } = context;
  return (
    <Legend
      title={translator.t(`indicator.${indicator.id}.unit`)}
      countLabel={translator.t(context.counted ?? "ui.legend.countries")}
      className={paletteClass(indicator.palette)}
      {...legendEntries(context, model)}
    />
  );
}

/** Returns a class in words: "under 20", "20–40", "95 and more"; with a ceiling "at most 2", "over 2 to 5". */
export function classText(translator: Translator, indicator: DrawnIndicator, step: number): string {
  const { t, formats } = translator;
  const { breaks, closed, unit } = indicator;
  if (unit === "law") return formatPlainValue(translator, indicator, step);
  const low = breaks[step - 1];
  const high = breaks[step];
  if (low === undefined)
    return t(closed === "lower" ? "ui.legend.below" : "ui.legend.at-most", {
      value: breakText(translator, indicator, known(high, "break"))
    });
  if (high === undefined)
    return t(closed === "lower" ? "ui.legend.above" : "ui.legend.over", {
      value: breakText(translator, indicator, low)
    });
  const [from, to] = [breakText(translator, indicator, low), breakText(translator, indicator, high)];
  return closed === "lower" ? formats.formatRange(from, to) : t("ui.legend.over-to", { low: from, high: to });
}

function breakText({ formats }: Translator, { unit }: DrawnIndicator, value: number): string {
  if (unit === "people") return formats.formatPeople(value);
  const [, behind = ""] = value.toFixed(9).split(".");
  return formats.formatNumber(value, behind.replace(/0+$/, "").length);
}
