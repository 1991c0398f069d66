import { formatPlainValue, formatValue, formatValueRange } from "../../i18n/formatValue.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { DrawnIndicator } from "../../model/indicator.ts";
import type { AreaCode } from "../../model/area.ts";
import type { Cell, DatedCell, Slice } from "../../model/slice.ts";
import { flagText } from "./flagText.ts";
import { rankInYear } from "./figureModel.ts";

/** Returns a figure with its unit: "66.1%", "20–35%". Counts of people are rounded for reading. */
export function valueText(translator: Translator, indicator: DrawnIndicator, { low, high }: Cell): string {
  return low === high ? formatValue(translator, indicator, low) : formatValueRange(translator, indicator, low, high);
}

/** Returns a figure without its unit, for a column whose head names it. */
export function plainText(translator: Translator, indicator: DrawnIndicator, { low, high }: Cell): string {
  const text = formatPlainValue(translator, indicator, low);
  return low === high ? text : translator.formats.formatRange(text, formatPlainValue(translator, indicator, high));
}

/** Returns "Kenya: 35.0% (2023, estimate)", or that there is no figure. The year and the flag never stay away. */
export function describeArea(
  translator: Translator,
  indicator: DrawnIndicator,
  area: string,
  cell: DatedCell | undefined
): string {
  if (!cell) return translator.t(`ui.describe.${indicator.absence}`, { area });
  return describeFigure(translator, area, valueText(translator, indicator, cell), cell);
}

/** Returns "Kenya: 35.0% (2023, estimate)" for a figure that is in words already. */
export function describeFigure(
  translator: Translator,
  area: string,
  value: string,
  { period, status }: Pick<DatedCell, "period" | "status">
): string {
  const slots = { area, value, year: period };
  return status === "A"
    ? translator.t("ui.describe", slots)
    : translator.t("ui.describe.flagged", { ...slots, status: flagText(translator, status) });
}

/** Fewer figures of a year than this are not put into an order. */
export const fewestForRank = 10;

/** An area by its name, and its figure in the slice. */
export interface DescribedArea {
  readonly area: AreaCode;
  readonly name: string;
  readonly cell: DatedCell | undefined;
}

/** Returns the sentence of an area with its place among the figures of the same year. */
export function describeRanked(
  { translator, indicator }: { readonly translator: Translator; readonly indicator: DrawnIndicator },
  slice: Slice,
  { area, name, cell }: DescribedArea
): string {
  const text = describeArea(translator, indicator, name, cell);
  const place = indicator.ranked && cell ? rankInYear(slice, cell.period, area) : undefined;
  if (!cell || !place || place.of < fewestForRank) return text;
  return translator.formats.withStop(text) + translator.t("ui.rank", { ...place, year: cell.period });
}
