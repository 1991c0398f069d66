import { pairs } from "d3-array";

/** How the shares of the quarters of households run, from the poorest to the richest. */
export type WealthOrder = "rising" | "mixed" | "reversed";

/**
 * Returns "reversed" where the poorest quarter has more than the richest, "mixed" where a poorer one has more than the
 * one above it, "rising" otherwise: the shares are given from the poorest.
 */
export function wealthOrder(shares: readonly number[]): WealthOrder {
  const [poorest, richest] = [shares[0], shares.at(-1)];
  if (poorest === undefined || richest === undefined) return "rising";
  if (richest < poorest) return "reversed";
  return pairs(shares).some(([lower, upper]) => upper < lower) ? "mixed" : "rising";
}
