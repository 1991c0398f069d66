import type { AreaCode } from "../model/area.ts";

/** A share of people, 0–100, as an edition of the data gave it for a year. */
export interface EditionFigure {
  readonly period: number;
  readonly value: number;
}

/** The figures of an edition by area, ascending by year. */
export type Edition = ReadonlyMap<AreaCode, readonly EditionFigure[]>;

/**
 * What happened to the figure that an area's people offline rest on: the newer edition gives another value for the same
 * year; it gives one for a later year than the older edition had; or it has lost the year, and an older one is carried.
 */
export const changeKinds = ["revised", "reported", "withdrawn"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** How an area's figure differs between two editions, and by how many people offline. */
export interface AreaChange {
  readonly area: AreaCode;
  readonly kind: ChangeKind;
  readonly before: EditionFigure | undefined;
  readonly after: EditionFigure | undefined;
  /** People offline in the newer edition less those in the older. */
  readonly people: number;
}

/** The people offline of one year in two editions, and the difference by what made it. */
export interface VintageDifference {
  readonly period: number;
  readonly before: number;
  readonly after: number;
  readonly byKind: Readonly<Record<ChangeKind, number>>;
  /** The largest first; areas without a difference are left out. */
  readonly changes: readonly AreaChange[];
}

/**
 * Returns how the people offline of a year differ between two editions over the same people, each area's last figure up
 * to that year carried forward. The kinds sum to `after − before`.
 */
export function vintageDifference(
  period: number,
  population: ReadonlyMap<AreaCode, number>,
  before: Edition,
  after: Edition
): VintageDifference {
  const sums = { before: 0, after: 0 };
  const byKind: Record<ChangeKind, number> = { revised: 0, reported: 0, withdrawn: 0 };
  const changes: AreaChange[] = [];
  for (const [area, people] of population) {
    const old = lastUpTo(before.get(area), period);
    const now = lastUpTo(after.get(area), period);
    const oldOffline = offline(people, old);
    const nowOffline = offline(people, now);
    sums.before += oldOffline;
    sums.after += nowOffline;
    if (oldOffline === nowOffline) continue;
    const kind = kindOf(old, now);
    const difference = nowOffline - oldOffline;
    byKind[kind] += difference;
    changes.push({ area, kind, before: old, after: now, people: difference });
  }
  return { period, ...sums, byKind, changes: changes.toSorted((a, b) => Math.abs(b.people) - Math.abs(a.people)) };
}

function lastUpTo(figures: readonly EditionFigure[] | undefined, period: number): EditionFigure | undefined {
  return figures?.findLast((figure) => figure.period <= period);
}

function offline(people: number, figure: EditionFigure | undefined): number {
  return figure ? people * (1 - figure.value / 100) : 0;
}

function kindOf(before: EditionFigure | undefined, after: EditionFigure | undefined): ChangeKind {
  if (!after) return "withdrawn";
  if (!before || after.period > before.period) return "reported";
  return after.period < before.period ? "withdrawn" : "revised";
}
