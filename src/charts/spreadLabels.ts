/** Returns the labels from top to bottom, moved apart to at least `distance`, none above 0 or below 100 if they fit. */
export function spreadLabels<T extends { readonly at: number }>(labels: readonly T[], distance: number): readonly T[] {
  const sorted = [...labels].sort((a, b) => a.at - b.at);
  const places = sorted.map(({ at }) => at);
  places.reduce((highest, at, i) => (places[i] = Math.max(at, highest)) + distance, -Infinity);
  places.reduceRight((lowest, at, i) => (places[i] = Math.min(at, lowest)) - distance, 100);
  return sorted.map((label, i) => ({ ...label, at: places[i] ?? label.at }));
}
