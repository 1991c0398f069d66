/** Shares are held between these on the logistic scale, where 0 and 100 lie infinitely far away. */
export const nearestShare = 0.5;

/** Returns a share (0–100) on the logistic scale: ln(p / (100 − p)), for p between 0.5 and 99.5. */
export function logit(share: number): number {
  const held = Math.min(100 - nearestShare, Math.max(nearestShare, share));
  return Math.log(held / (100 - held));
}

/** Returns the share, above 0 and below 100, of a value on the logistic scale. */
export function fromLogit(value: number): number {
  return 100 / (1 + Math.exp(-value));
}
