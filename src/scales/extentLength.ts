/** Returns the length of an extent, 1 where it has none: a place along it is then a number, at its start. */
export function extentLength([start, end]: readonly [number, number]): number {
  return end === start ? 1 : end - start;
}
