import type { Status } from "../model/observation.ts";
import { whyNotComparable, type SeriesBreaks } from "./comparable.ts";
import type { UseFigure } from "./offlineSum.ts";

/** This site's yardstick: the share of people, per cent, at which ITU counts a target as met. */
export const targetShare = 95;

/** The year of ITU's aspirational targets. */
export const targetYear = 2030;

/** Years of the past whose pace is compared. */
export const yearsOfPace = 5;

const yearsInDays = 365.25;
const dayInMilliseconds = 86_400_000;

/** What it takes to reach a share of people by the end of a year. */
export interface PeopleToConnect {
  /** People who must come online until then; 0 where there are enough already. */
  readonly people: number;
  readonly perDay: number;
  readonly days: number;
}

/**
 * Returns how many people must come online, in all and a day: (target × people of the year − people online now) / days.
 * The days run from the date of the data's snapshot (`start`: a month counts from its first day, a year from the first
 * of January) to the 31st of December of the year. People online now are those of the newest figure, so that whoever
 * came online since is counted as still to come. Undefined where the year ends before the snapshot.
 */
export function peopleToConnect(
  online: number,
  peopleOfYear: number,
  start: string,
  { share = targetShare, year = targetYear }: { readonly share?: number; readonly year?: number } = {}
): PeopleToConnect | undefined {
  const days = daysUntilEndOf(year, start);
  if (days <= 0) return undefined;
  const people = Math.max(0, (share / 100) * peopleOfYear - online);
  return { people, perDay: people / days, days };
}

/** Returns the days from a date ("2026-07-14", "2026-07" or "2026") to the last of December of a year. */
export function daysUntilEndOf(year: number, start: string): number {
  const first = Date.parse(start.padEnd(10, "-01"));
  return Math.round((Date.UTC(year, 11, 31) - first) / dayInMilliseconds);
}

/** How fast people came online over five years. */
export interface Pace {
  readonly from: number;
  readonly to: number;
  /** Points of per cent a year. */
  readonly pointsPerYear: number;
  /** People a day, the growth of the population included; below 0 where fewer are online than before. */
  readonly peoplePerDay: number;
  /** The status of the figure of either year: one estimate makes the pace an estimate. */
  readonly statuses: readonly [Status, Status];
}

/** Returns the figure of five years before the newest, and the newest: a pace is told between them. */
export function endsOfPace(figures: readonly UseFigure[]): readonly [UseFigure, UseFigure] | undefined {
  const now = figures.slice(-1)[0];
  const before = now && figures.find(({ period }) => period === now.period - yearsOfPace);
  return before && [before, now];
}

/**
 * Returns the pace between the newest figure and the one of five years before. Undefined where one of them is missing,
 * or where the two cannot be compared: people did not come online on a form.
 */
export function paceOfUse(
  figures: readonly UseFigure[],
  population: (period: number) => number | undefined,
  breaks: SeriesBreaks = []
): Pace | undefined {
  const ends = endsOfPace(figures);
  if (!ends || whyNotComparable(breaks, ...ends)) return undefined;
  const [before, now] = ends;
  const people = population(now.period);
  const peopleBefore = population(before.period);
  if (people === undefined || peopleBefore === undefined) return undefined;
  const came = (people * now.value - peopleBefore * before.value) / 100;
  return {
    from: before.period,
    to: now.period,
    pointsPerYear: (now.value - before.value) / yearsOfPace,
    peoplePerDay: came / (yearsOfPace * yearsInDays),
    statuses: [before.status, now.status]
  };
}
