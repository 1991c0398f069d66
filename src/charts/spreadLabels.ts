/** Returns the labels from top to bottom, moved apart to at least `distance`, none above 0 or below 100 if they fit. */
export function spreadLabels<T extends { readonly at: number }>(labels: readonly T[], distance: number): readonly T[] {
  const sorted = labels.toSorted((a, b) => a.at - b.at);
  const places = sorted.map(({ at }) => at);
  places.forEach((at, i) => {
    const above = places[i - 1];
    if (above !== undefined) places[i] = Math.max(at, above + distance);
  });
  let limit = 100;
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = Math.min(places[i] ?? 0, limit);
    limit = (places[i] ?? 0) - distance;
  }
  return sorted.map((label, i) => ({ ...label, at: places[i] ?? label.at }));
}
