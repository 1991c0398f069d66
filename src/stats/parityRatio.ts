/** Returns the ratio of two shares, 1 where they are equal; undefined for a share of 0 to compare with. */
export function parityRatio(share: number, comparedWith: number): number | undefined {
  return comparedWith > 0 ? share / comparedWith : undefined;
}
