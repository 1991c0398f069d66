import { roundDecimal } from "../model/rounding.ts";
import type { AreaCode } from "../model/area.ts";
import type { DatedCell } from "../model/slice.ts";
import { whyNotComparable, type SeriesBreaks } from "./comparable.ts";

/** The figures of an area, ascending by year. */
export interface DatedSeries {
  readonly area: AreaCode;
  readonly history: readonly DatedCell[];
  /** Years from which the series cannot be held against what was before. */
  readonly breaks: SeriesBreaks;
}

/** An area, a figure of its past and its figure of today. */
export interface Journey {
  readonly area: AreaCode;
  readonly then: DatedCell;
  readonly now: DatedCell;
}

/** Who stood where an area stood, and who is ahead of it now. */
export interface SameStart {
  readonly own: Journey;
  /** Areas with a figure of both years that stood within `nearStart` of it. */
  readonly started: number;
  /** Of these, the ones that are ahead now, the furthest first. */
  readonly ahead: readonly Journey[];
}

/** Points of per cent within which two areas started from the same place. */
export const nearStart = 3;

/** Years of a journey, the longest that the data bear. */
const spans = [10, 5];

/**
 * Returns those who started where an area stood ten years (else five) before its latest figure, and where both are now.
 * Only figures of the same two years are compared, and none across a break. Undefined where the area has no such start.
 */
export function sameStart(own: DatedSeries, others: readonly DatedSeries[]): SameStart | undefined {
  const now = own.history.at(-1);
  if (!now) return undefined;
  for (const span of spans) {
    const journey = journeyBetween(own, now.period - span, now.period);
    if (!journey) continue;
    const started = others.flatMap((other) => {
      const way = other.area === own.area ? undefined : journeyBetween(other, now.period - span, now.period);
      return way && pointsBetween(way.then, journey.then) <= nearStart ? [way] : [];
    });
    const ahead = started.filter((way) => way.now.low > now.low).toSorted((a, b) => b.now.low - a.now.low);
    return { own: journey, started: started.length, ahead };
  }
  return undefined;
}

/** The distance of two figures in points: without what binary fractions add to it, as in 41.2 − 38.2. */
function pointsBetween(a: Pick<DatedCell, "low">, b: Pick<DatedCell, "low">): number {
  return roundDecimal(Math.abs(a.low - b.low), 6);
}

function journeyBetween({ area, history, breaks }: DatedSeries, from: number, to: number): Journey | undefined {
  const then = history.find(({ period }) => period === from);
  const now = history.find(({ period }) => period === to);
  return then && now && !whyNotComparable(breaks, then, now) ? { area, then, now } : undefined;
}

/** Points of per cent within which a figure of the past is the same as one of today. */
export const nearLevel = 1;

/** Years that lie at least between them, and points by which the other has moved on since. */
const yearsBack = 5;
const movedOn = 5;

/**
 * Returns the areas that stood at least five years earlier where an area stands now, within a point, and have moved on
 * by five points or more since, in the order of `others`; of each the year that comes nearest. An illustration, no
 * forecast: nothing says that one follows the other.
 */
export function earlierAt(now: DatedCell, others: readonly DatedSeries[]): readonly Journey[] {
  return others.flatMap(({ area, history, breaks }) => {
    const latest = history.at(-1);
    if (!latest || pointsBetween(latest, now) < movedOn || latest.low < now.low) return [];
    const [then] = history
      .filter(({ low, period }) => pointsBetween({ low }, now) <= nearLevel && period <= now.period - yearsBack)
      .filter((each) => !whyNotComparable(breaks, each, latest))
      .toSorted((a, b) => Math.abs(a.low - now.low) - Math.abs(b.low - now.low));
    return then ? [{ area, then, now: latest }] : [];
  });
}
