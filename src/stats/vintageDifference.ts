import type { AreaCode } from "../model/area.ts";
import { carriedByPeriod } from "../model/carried.ts";
import { carriedFigures } from "./carriedFigures.ts";
import type { PaceGrounds } from "./paceOfPeers.ts";
import { usedFigures, type UsedFigures } from "./usedFigures.ts";

/** A share of people, 0–100, as an edition of the data gave it for a year. */
export interface EditionFigure {
  readonly period: number;
  readonly value: number;
}

/** The figures of an edition by area, ascending by year. */
export type Edition = ReadonlyMap<AreaCode, readonly EditionFigure[]>;

/** By more points than this, a value is another one: less is another number of digits. */
export const otherValue = 0.05;

/** An edition with what its sums take of each area in a year, by the rule of every sum of the site. */
export interface SummedEdition {
  readonly figures: Edition;
  readonly used: UsedFigures;
}

/**
 * Returns an edition with what its own sums take: a figure of the year, or the last one moved on at the pace that this
 * edition gives to comparable countries. An edition carries no status: its figures count as measured.
 */
export function summedEdition(
  figures: Edition,
  areas: ReadonlySet<AreaCode>,
  grounds: Omit<PaceGrounds, "use">
): SummedEdition {
  const own = [...figures].filter(([area]) => areas.has(area));
  const use = new Map(own.map(([area, each]) => [area, each.map((figure) => ({ ...figure, status: "A" as const }))]));
  return { figures, used: usedFigures(use, carriedByPeriod(carriedFigures({ ...grounds, use }, areas))) };
}

/**
 * What happened to the figure that an area's people offline rest on: the newer edition gives another value for the same
 * year; it gives one for a later year than the older edition had; it has lost the year, and an older one is carried; or
 * the figure is the same and of an earlier year, and comparable countries moved otherwise since.
 */
export const changeKinds = ["revised", "reported", "withdrawn", "pace"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** How an area's figure differs between two editions, and by how many people offline. */
export interface AreaChange {
  readonly area: AreaCode;
  readonly kind: ChangeKind;
  /** As the editions published it, and with the year that it is for. */
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
 * Returns how the people offline of a year differ between two editions over the same people, older figures moved on as in
 * every sum. The kinds sum to `after − before`.
 */
export function vintageDifference(
  period: number,
  population: ReadonlyMap<AreaCode, number>,
  before: SummedEdition,
  after: SummedEdition
): VintageDifference {
  const sums = { before: 0, after: 0 };
  const byKind: Record<ChangeKind, number> = { revised: 0, reported: 0, withdrawn: 0, pace: 0 };
  const changes: AreaChange[] = [];
  for (const [area, people] of population) {
    const oldOffline = offline(people, before.used(period).get(area));
    const nowOffline = offline(people, after.used(period).get(area));
    sums.before += oldOffline;
    sums.after += nowOffline;
    if (oldOffline === nowOffline) continue;
    const old = publishedIn(before, area, period);
    const now = publishedIn(after, area, period);
    const kind = kindOf(period, old, now);
    const difference = nowOffline - oldOffline;
    byKind[kind] += difference;
    changes.push({ area, kind, before: old, after: now, people: difference });
  }
  return { period, ...sums, byKind, changes: changes.toSorted((a, b) => Math.abs(b.people) - Math.abs(a.people)) };
}

/** The figure that an area's share of a year rests on, as it was published. */
function publishedIn({ figures, used }: SummedEdition, area: AreaCode, period: number): EditionFigure | undefined {
  const year = used(period).get(area)?.period;
  return figures.get(area)?.find((figure) => figure.period === year);
}

function offline(people: number, figure: Pick<EditionFigure, "value"> | undefined): number {
  return figure ? people * (1 - figure.value / 100) : 0;
}

function kindOf(year: number, before: EditionFigure | undefined, after: EditionFigure | undefined): ChangeKind {
  if (!after) return "withdrawn";
  if (!before || after.period > before.period) return "reported";
  if (after.period < before.period) return "withdrawn";
  const isSame = Math.abs(after.value - before.value) <= otherValue;
  return isSame && after.period < year ? "pace" : "revised";
}
