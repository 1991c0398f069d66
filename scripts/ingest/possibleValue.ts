import type { Unit } from "../../src/model/indicator.ts";

/** Publishers round: a share may pass 100 by this much. */
export const roundingTolerance = 0.05;

/** Tells whether a published value can be right: a percentage lies in 0–100, a price is above 0, a count is not below. */
export function isPossible(unit: Unit, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  switch (unit) {
    case "percent":
      return value >= 0 && value <= 100 + roundingTolerance;
    case "points":
      return Math.abs(value) <= 100 + roundingTolerance;
    case "usd":
    case "ppp":
    case "share-of-income":
      return value > 0;
    case "law":
      return value === 0 || value === 1 || value === 2;
    default:
      return value >= 0;
  }
}
