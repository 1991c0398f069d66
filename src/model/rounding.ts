/**
 * Returns |value| × 10^decimals as a whole number, rounded half up on its first 15 decimal digits: 1.005 is a half, and so
 * is the middle of 2.09 and 2.1, which adding in binary leaves a little below. Throws a RangeError on NaN and on infinity.
 */
export function scaledDigits(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to print: ${value}`);
  const scaled = Math.abs(value) * 10 ** decimals;
  // Multiplied numbers are near enough to round, except beside a half.
  if (Math.abs(scaled - Math.floor(scaled) - 0.5) > 1e-6 && scaled < 1e9) return Math.round(scaled);
  const [mantissa, exponent = "0"] = Math.abs(value).toPrecision(15).split("e");
  return Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
}

/** Rounds half away from zero to so many decimals (negative: to tens, hundreds). Never -0. */
export function roundDecimal(value: number, decimals: number): number {
  const rounded = Number(`${scaledDigits(value, decimals)}e${-decimals}`);
  return value < 0 && rounded > 0 ? -rounded : rounded;
}

/** Rounds half away from zero to so many significant digits. */
export function roundSignificant(value: number, digits: number): number {
  return value === 0 ? 0 : roundDecimal(value, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
}
