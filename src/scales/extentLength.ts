/** Returns the length of an extent, 1 where it has none: a place along it is then a number, at its start. */
export function extentLength([start, end]: readonly [number, number]): number {
  return end === start ? 1 : end - start;
}

/** Returns what tells how far along a domain a value lies, from 0 to 1; in equal ratios where the scale is logarithmic. */
export function riseIn([low, high]: readonly [number, number], log: boolean): (value: number) => number {
  const of = (value: number): number => (log ? Math.log(value) : value);
  const length = extentLength([of(low), of(high)]);
  return (value) => (of(value) - of(low)) / length;
}
