/** Returns the radius of a circle whose area is people, in pixels; none is so small that it cannot be pointed at. */
export function radiusOf(people: number, largest: number): number {
  return Math.max(3, Math.round(26 * Math.sqrt(people / largest)));
}
