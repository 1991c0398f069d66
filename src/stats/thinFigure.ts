import type { Indicator } from "../model/indicator.ts";
import { smallestCoverage } from "./smallestCoverage.ts";

/**
 * Tells whether too few people are behind a figure of the world for it to be shown; `coverage` is from 0 to 1. What was
 * recorded can be added up however few places it comes from.
 */
export function isThin({ summary, absence }: Pick<Indicator, "summary" | "absence">, coverage: number): boolean {
  return absence === "no-data" && (summary === "mean" || summary === "sum") && coverage < smallestCoverage;
}
