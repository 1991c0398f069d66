import type { Tick } from "../../charts/LineChart.tsx";
import type { AxisChoice } from "../../model/axisScale.ts";
import { formatPlainValue, type Measured } from "../../i18n/formatValue.ts";
import type { Translator } from "../../i18n/translator.ts";
import { logTicks, niceTicks } from "../../scales/niceTicks.ts";
import { known } from "../../model/known.ts";

/** An axis, and whether it is logarithmic. */
export interface ChosenScale extends PlotScale {
  readonly log: boolean;
}

/** An axis: where it begins and ends, and its ticks in words. */
export interface PlotScale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
}

/** Returns the axis of values: from 0 for anything that is counted or shared, around them where 0 says nothing. */
export function valueScale(translator: Translator, indicator: Measured, values: readonly number[]): PlotScale {
  const fromZero = indicator.unit !== "ratio";
  const low = Math.min(...values, fromZero ? 0 : 1);
  const high = Math.max(...values, fromZero ? 0 : 1);
  const whole = (indicator.unit === "percent" || indicator.unit === "score") && high > 60 && high <= 100;
  return toScale(translator, indicator, niceTicks(low, whole ? 100 : high === low ? low + 1 : high, 5));
}

/** Returns a logarithmic axis of positive values. */
export function logScale(translator: Translator, indicator: Measured, values: readonly number[]): PlotScale {
  return toScale(translator, indicator, logTicks(Math.min(...values), Math.max(...values)));
}

/** True where an axis reads better in powers: money and counts over more than a decade. */
export function wantsLog({ unit }: Measured, values: readonly number[]): boolean {
  const low = Math.min(...values);
  const isCount = unit === "usd" || unit === "ppp" || unit === "people" || unit === "share-of-income";
  return isCount && low > 0 && Math.max(...values) / low > 20;
}

/** True where every value can stand on a logarithmic axis. */
export function allowsLog(values: readonly number[]): boolean {
  return values.every((value) => value > 0);
}

/** Returns the axis that was chosen; one that would be logarithmic runs evenly where a value is not above zero. */
export function chosenScale(
  translator: Translator,
  indicator: Measured,
  values: readonly number[],
  choice: AxisChoice
): ChosenScale {
  const wanted = choice === "auto" ? wantsLog(indicator, values) : choice === "log";
  const log = wanted && values.length > 0 && allowsLog(values);
  return { ...(log ? logScale : valueScale)(translator, indicator, values), log };
}

/** Returns years at round steps, with the first and the last. */
export function yearTicks({ formats }: Translator, [first, last]: readonly [number, number]): readonly Tick[] {
  const step = last - first > 12 ? 5 : last - first > 5 ? 2 : 1;
  const inner = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % step === 0 && year - first >= step * 0.6 && last - year >= step * 0.6
  );
  return [...new Set([first, ...inner, last])].map((year) => ({ value: year, label: formats.formatYear(year) }));
}

function toScale(translator: Translator, indicator: Measured, values: readonly number[]): PlotScale {
  return {
    domain: [known(values[0], "tick"), known(values.slice(-1)[0], "tick")],
    ticks: values.map((value) => ({ value, label: tickText(translator, indicator, value) }))
  };
}

function tickText(translator: Translator, indicator: Measured, value: number): string {
  const { formats } = translator;
  if (indicator.unit === "people") return formats.formatPeople(value);
  if (indicator.unit === "law") return Number.isInteger(value) ? formatPlainValue(translator, indicator, value) : "";
  const digits = Number.isInteger(value) ? 0 : Math.min(3, String(value).split(".")[1]?.length ?? 1);
  return formats.formatNumber(value, digits);
}
