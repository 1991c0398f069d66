import { known } from "../model/known.ts";

/** A figure that one edition of a series has: area, year, value. */
export interface DatedValue {
  readonly area: string;
  readonly period: number;
  readonly value: number;
}

/** The kinds of change, in the order of display. */
export const figureChangeKinds = ["new", "revised", "gone"] as const;
export type FigureChangeKind = (typeof figureChangeKinds)[number];

/** What became of a figure between two editions. `before` is undefined where it is new, `after` where it is gone. */
export interface FigureChange {
  readonly area: string;
  readonly period: number;
  readonly kind: FigureChangeKind;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** By how much a value may differ before it counts as revised. */
export type IsRevised = (before: number, after: number) => boolean;

/**
 * For percentages: revised by more than 0.05; by more than half a point from or to a whole number, where an edition has
 * mostly those and so seems to be rounded.
 */
export function byPoints(...editions: readonly (readonly DatedValue[])[]): IsRevised {
  const isWhole = ({ value }: Pick<DatedValue, "value">): boolean => Number.isInteger(value);
  const isRounded = editions.some((values) => values.filter(isWhole).length > values.length / 2);
  return (before, after) => {
    const isRounding = isRounded && (Number.isInteger(before) || Number.isInteger(after));
    return Math.abs(after - before) > (isRounding ? 0.5 : 0.05);
  };
}

/** Revised by more than a thousandth of itself: for counts and amounts. */
export function byShare(before: number, after: number): boolean {
  return Math.abs(after - before) > Math.abs(before) / 1000;
}

/**
 * Returns what changed between two editions of a series, by area, then by year: figures that are new, revised, or gone.
 * Each edition has at most one figure of an area and year.
 */
export function figureChanges(
  before: readonly DatedValue[],
  after: readonly DatedValue[],
  isRevised: IsRevised
): readonly FigureChange[] {
  const older = new Map(before.map((each) => [keyOf(each), each]));
  const newer = new Set(after.map(keyOf));
  const present = after.flatMap((each): readonly FigureChange[] => {
    const { area, period, value } = each;
    const was = older.get(keyOf(each));
    if (!was) return [{ area, period, kind: "new", before: undefined, after: value }];
    return isRevised(was.value, value) ? [{ area, period, kind: "revised", before: was.value, after: value }] : [];
  });
  const gone = before
    .filter((each) => !newer.has(keyOf(each)))
    .map(({ area, period, value }): FigureChange => ({ area, period, kind: "gone", before: value, after: undefined }));
  return [...present, ...gone].toSorted((a, b) => compare(a.area, b.area) || a.period - b.period);
}

/** Returns the revision that moved a figure most; undefined where none was revised. */
export function largestRevision(changes: readonly FigureChange[]): FigureChange | undefined {
  const revised = changes.filter(({ kind }) => kind === "revised");
  return revised.reduce<FigureChange | undefined>(
    (most, each) => (!most || revisionSize(each) > revisionSize(most) ? each : most),
    undefined
  );
}

/** Returns by how much a revision moved a figure; throws for a figure that is new or gone. */
export function revisionSize({ before, after }: FigureChange): number {
  return Math.abs(known(after, "figure after the revision") - known(before, "figure before the revision"));
}

function keyOf({ area, period }: Pick<DatedValue, "area" | "period">): string {
  return `${area} ${period}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
