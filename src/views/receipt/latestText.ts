import type { Translator } from "../../i18n/translator.ts";
import type { Indicator } from "../../model/indicator.ts";
import { valueText } from "../figure/describe.ts";
import { dimensionText } from "../figure/dimensionText.ts";
import type { FigureRun } from "./figureRuns.ts";

/**
 * Returns the newest figure of the first slice, with its year and flag, and how many figures there are in all, those of
 * regions included.
 */
export function latestText(
  translator: Translator,
  indicator: Indicator,
  runs: readonly FigureRun[],
  ofRegions = 0
): string {
  const { t, formats } = translator;
  const [run] = runs;
  const figure = run?.figures[0];
  if (!run || !figure) return "";
  const { value = 0, low = value, high = value, status, period } = figure;
  const group = dimensionText(translator, indicator, run.codes);
  return [
    ...(group === "" ? [] : [group]),
    valueText(translator, indicator, { low, high, status }),
    formats.formatYear(period),
    ...(status === "A" ? [] : [t(`status.${status}`)]),
    t("receipt.count", { count: runs.reduce((sum, { figures }) => sum + figures.length, ofRegions) })
  ].join(" · ");
}
