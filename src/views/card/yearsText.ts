import { guessText } from "../figure/flagText.ts";
import type { FigureContext } from "../figure/figureContext.ts";
import type { FigureModel } from "../figure/figureModel.ts";

/** Returns which years the figures are from, and how many of them are estimates; empty where there are none. */
export function yearsText({ translator }: FigureContext, model: FigureModel): string {
  if (model.rows.length === 0) return "";
  const { t, formats } = translator;
  const years =
    model.oldest === model.newest
      ? formats.formatYear(model.newest)
      : formats.formatRange(formats.formatYear(model.oldest), formats.formatYear(model.newest));
  const parts = [t("card.years", { count: model.rows.length, years })];
  if (model.estimates > 0) parts.push(guessText(translator, model));
  return parts.join(" ");
}
