import type { PrintedNumber } from "./numberReader.ts";

/** A number that the tables give for a part of a page. With a year, it is true only beside that year. */
export interface Ground {
  readonly value: number;
  readonly year?: number | undefined;
  /** The flag of the figure, where it is that of one area. */
  readonly status?: string | undefined;
}

/** Binary fractions: a value that is printed at the very edge of its rounding. */
const slack = 1e-9;

const isYear = ({ text, low, high }: PrintedNumber): boolean => /^(?:19|20)\d\d$/.test(text) && high - low <= 1;

/**
 * Returns the numbers of a block that no ground bears out: a value is borne out by a ground that is printed so and whose
 * year stands in the block too, where the block names years; a year by a ground of that year that is printed there, or
 * by one that is that year itself. A text prints the size of a fall without its sign, and may write one, two and none in
 * words. `beside` are the numbers of the block that are not asked about: years among them date its values as well.
 */
export function unborneNumbers(
  numbers: readonly PrintedNumber[],
  grounds: readonly Ground[],
  beside: readonly PrintedNumber[] = []
): readonly PrintedNumber[] {
  const years = new Set([...numbers, ...beside].filter(isYear).map(yearOf));
  const near = grounds.filter(({ year }) => year === undefined || years.size === 0 || years.has(year));
  const [asked, values] = [numbers.filter(isYear), numbers.filter((number) => !isYear(number))];
  const unborne = values.filter((number) => !near.some((ground) => prints(number, ground.value)));
  if (asked.length === 0) return unborne;
  const bearing = near.filter(
    (ground) => isInWords(ground) || values.length === 0 || values.some((number) => prints(number, ground.value))
  );
  const dated = new Set(bearing.map(({ year, value }) => year ?? value));
  const isDated = (number: PrintedNumber): boolean =>
    dated.has(yearOf(number)) || grounds.some(({ value }) => value === yearOf(number));
  return numbers.filter((number) => (isYear(number) ? !isDated(number) : unborne.includes(number)));
}

/**
 * Returns the numbers of a block that only flagged figures bear out (estimates, projections, figures without a named
 * source), each with the flags that may stand beside it.
 */
export function flaggedNumbers(
  numbers: readonly PrintedNumber[],
  grounds: readonly Ground[],
  beside: readonly PrintedNumber[] = []
): readonly { readonly number: PrintedNumber; readonly flags: readonly string[] }[] {
  const years = new Set([...numbers, ...beside].filter(isYear).map(yearOf));
  const near = grounds.filter(({ year }) => year === undefined || years.size === 0 || years.has(year));
  return numbers.flatMap((number) => {
    if (isYear(number)) return [];
    const bearing = near.filter(({ value }) => prints(number, value));
    const flags = bearing.flatMap(({ status }) => (status !== undefined && flagged.has(status) ? [status] : []));
    return flags.length === 0 || flags.length < bearing.length ? [] : [{ number, flags: [...new Set(flags)] }];
  });
}

const flagged: ReadonlySet<string> = new Set(["E", "F", "_U"]);

const yearOf = ({ low, high }: PrintedNumber): number => Math.round((low + high) / 2);

/** None, one and two, and one million or billion, are words in some languages. */
const isInWords = ({ value }: Ground): boolean =>
  value === 0 || value === 1 || value === 2 || [1e6, 1e9].some((scale) => Math.abs(value / scale - 1) <= 0.05);

function prints({ low, high, signed }: PrintedNumber, value: number): boolean {
  const margin = slack * Math.max(1, high);
  if (value >= low - margin && value <= high + margin) return true;
  return !signed && value < 0 && -value >= low - margin && -value <= high + margin;
}

/** Returns grounds that stand without their year where a table prints none. */
export function undated(grounds: readonly Ground[]): readonly Ground[] {
  return grounds.map(({ value }) => ({ value }));
}
