/**
 * Returns |value| × 10^decimals as a whole number, rounded half up on the shortest decimal digits: 1.005 is a half.
 * Throws a RangeError on NaN and on infinity.
 */
export function scaledDigits(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to print: ${value}`);
  const scaled = Math.abs(value) * 10 ** decimals;
  // Multiplied numbers are near enough to round, except beside a half.
  if (Math.abs(scaled - Math.floor(scaled) - 0.5) > 1e-6 && scaled < 1e9) return Math.round(scaled);
  const [mantissa, exponent = "0"] = String(Math.abs(value)).split("e");
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
