/** The radius of the largest bubble of a map, in its units. */
export const largestBubble = 96;

/**
 * Returns the radius whose circle has an area in proportion to the value: `largestRadius` at `largest`. Use the same
 * two for every year of a map and for its legend, or their areas cannot be compared. 0 for what is not above 0, or not there.
 */
export function bubbleRadius(value: number | undefined, largest: number, largestRadius: number): number {
  return value !== undefined && value > 0 ? largestRadius * Math.sqrt(value / largest) : 0;
}
