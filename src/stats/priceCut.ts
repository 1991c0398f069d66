/** The UN Broadband Commission's target: entry-level broadband below this share of monthly GNI per capita, in per cent. */
export const affordableShareOfIncome = 2;

/**
 * Returns by how much (0–100 %) a price must fall to cost that share of income; 0 where it does already. `basket` is
 * above 0, in per cent of monthly GNI per capita.
 */
export function priceCut(basket: number, target = affordableShareOfIncome): number {
  return Math.max(0, 1 - target / basket) * 100;
}
