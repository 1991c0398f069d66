/** How the shares of the quarters of households run, from the poorest to the richest. */
export type WealthOrder = "rising" | "mixed" | "reversed";

/**
 * Returns "reversed" where the poorest quarter has more than the richest, "mixed" where a poorer one has more than the
 * one above it, "rising" otherwise: the shares are given from the poorest.
 */
export function wealthOrder(shares: readonly number[]): WealthOrder {
  const [poorest = 0] = shares;
  const richest = shares.at(-1) ?? 0;
  if (richest < poorest) return "reversed";
  return shares.some((share, index) => share < (shares[index - 1] ?? 0)) ? "mixed" : "rising";
}
