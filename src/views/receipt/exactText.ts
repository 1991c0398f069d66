import type { Formats } from "../../i18n/formats.ts";
import type { Observation } from "../../model/observation.ts";

/** Returns a figure with every digit that the data hold, or both bounds of a range. */
export function exactText(formats: Formats, { value, low, high }: Pick<Observation, "value" | "low" | "high">): string {
  if (value !== undefined) return exactNumber(formats, value);
  if (low === undefined || high === undefined) throw new TypeError("a figure without a value");
  return formats.formatRange(exactNumber(formats, low), exactNumber(formats, high));
}

/** Returns a number with as many decimals as its shortest form has; of tiny ones, written with an exponent, twelve. */
export function exactNumber(formats: Formats, value: number): string {
  const shortest = String(value);
  const written = shortest.includes("e") ? value.toFixed(12).replace(/0+$/, "") : shortest;
  const [, decimals = ""] = written.split(".");
  return formats.formatNumber(value, decimals.length);
}
