import { printedNumber, type PrintedNumber } from "./printedNumber.ts";

/** A figure as one place of the site has it: of whom, of what and when, the number, and where it stands. */
export interface Reading extends PrintedNumber {
  /** "lmc internet-use 2024". */
  readonly figure: string;
  /** The file, and the kind of place in it. */
  readonly place: string;
  readonly printed: string;
}

/** Where a text stands. */
export interface Place {
  readonly path: string;
  readonly language: string;
}

/** Whom a figure is about, what it measures, and the year as it is printed. */
export interface FigureName {
  readonly subject: string;
  readonly measure: string;
  readonly year: string | undefined;
}

/** Returns the reading of a printed text; none where it holds no number or no year is known. */
export function readingOf(
  { path, language }: Place,
  kind: string,
  { subject, measure, year }: FigureName,
  printed: string | undefined
): readonly Reading[] {
  const number = printed === undefined ? undefined : printedNumber(language, printed);
  if (!number || year === undefined || printed === undefined) return [];
  return [{ ...number, figure: `${subject} ${measure} ${year}`, place: `${path} (${kind})`, printed }];
}

/** Turns the share of people offline into that of people online: the same figure, told from its other side. */
export function fromOtherSide(reading: Reading): Reading {
  return { ...reading, value: 100 - reading.value };
}

/**
 * Names each figure that stands with two numbers, and where: two prints of one number agree where some number rounds to
 * both, each by its own last digit.
 */
export function contradictions(readings: readonly Reading[]): readonly string[] {
  const byFigure = Map.groupBy(readings, ({ figure }) => figure);
  return [...byFigure].flatMap(([figure, each]) => {
    const [first, ...rest] = each;
    if (!first) return [];
    const low = (one: Reading): number => one.value - one.step / 2;
    const high = (one: Reading): number => one.value + one.step / 2;
    const highest = rest.reduce((most, one) => (low(one) > low(most) ? one : most), first);
    const lowest = rest.reduce((least, one) => (high(one) < high(least) ? one : least), first);
    const least = Math.min(highest.step, lowest.step) / 1000;
    if (low(highest) < high(lowest) - least || highest.value === lowest.value) return [];
    return [`${figure}: ${highest.printed} in ${highest.place}, ${lowest.printed} in ${lowest.place}`];
  });
}
