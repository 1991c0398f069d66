/** Returns the least of 1, 2, 5, 10, 20, 50 … that is not below a value; 1 for what is not above 1. */
export function niceAbove(value: number): number {
  if (!(value > 1)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((each) => each * power >= value) ?? 10;
  return step * power;
}
