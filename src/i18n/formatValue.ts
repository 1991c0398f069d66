import { roundDecimal } from "../model/rounding.ts";
import type { Unit } from "../model/indicator.ts";
import type { Translator } from "./translator.ts";

/** How the figures of an indicator are printed; every `Indicator` is one. */
export interface Measured {
  readonly unit: Unit;
  readonly decimals: number;
}

/** The words for the status of a law, by its figure. */
export const lawKeys = ["law.none", "law.draft", "law.in-force"] as const;

function lawWords(translator: Translator, value: number): string {
  const key = lawKeys[value];
  if (key === undefined) throw new RangeError(`the status of a law is 0, 1 or 2, not ${value}`);
  return translator.t(key);
}

/** Returns the figure without its unit, for the cells of a table whose head names it: "66.1"; a law in words. */
export function formatPlainValue(translator: Translator, { unit, decimals }: Measured, value: number): string {
  return unit === "law" ? lawWords(translator, value) : translator.formats.formatNumber(value, decimals);
}

/** The units that are said beside a number; the others are part of its format. */
type SpokenUnit = Exclude<Unit, "percent" | "share-of-income" | "people" | "usd" | "law" | "ratio">;

function withUnit(translator: Translator, unit: SpokenUnit, text: string, count: number): string {
  return translator.t(`unit.${unit}.value`, { value: text, count });
}

/** Returns the figure with its unit, for a sentence or a tooltip: "66.1%", "$3.43", "12 events", "in force". */
export function formatValue(translator: Translator, measured: Measured, value: number): string {
  const { unit, decimals } = measured;
  const { formats } = translator;
  switch (unit) {
    case "percent":
    case "share-of-income":
      return formats.formatPercent(value, decimals);
    case "people":
      return formats.formatPeopleNoun(value);
    case "usd":
      return formats.formatUsd(value, decimals);
    case "law":
    case "ratio":
      return formatPlainValue(translator, measured, value);
    default:
      return withUnit(translator, unit, formatPlainValue(translator, measured, value), roundDecimal(value, decimals));
  }
}

/** Returns "20–35%" and the like: the unit once; one figure where both bounds print the same. */
export function formatValueRange(translator: Translator, measured: Measured, low: number, high: number): string {
  const { formatRange } = translator.formats;
  const plainLow = formatPlainValue(translator, measured, low);
  const plainHigh = formatPlainValue(translator, measured, high);
  if (plainLow === plainHigh) return formatValue(translator, measured, high);
  switch (measured.unit) {
    case "percent":
    case "share-of-income":
      return formatRange(plainLow, formatValue(translator, measured, high));
    case "people":
    case "usd":
      return formatRange(formatValue(translator, measured, low), formatValue(translator, measured, high));
    case "law":
    case "ratio":
      return formatRange(plainLow, plainHigh);
    default:
      return withUnit(
        translator,
        measured.unit,
        formatRange(plainLow, plainHigh),
        roundDecimal(high, measured.decimals)
      );
  }
}
