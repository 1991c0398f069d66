import type { ErrorBand } from "../model/backtestResult.ts";
import { surveysSince, whyNotComparable, type SeriesBreaks, type WhyNot } from "./comparable.ts";
import type { UseFigure } from "./offlineSum.ts";
import { endsOfPace, paceOfUse, peopleToConnect, type Pace, type PeopleToConnect } from "./peopleToConnect.ts";
import { arrivalOf, projectShare, type Arrival, type ProjectedShare } from "./projection.ts";
import { isTrend, trendOf, type NoTrend, type Trend } from "./trend.ts";

/** What is known of an area: its figures of Internet use, its people, and the dates that the counting starts from. */
export interface ProgressFacts {
  /** Ascending by year, unrounded. */
  readonly figures: readonly UseFigure[];
  /** People by year as the UN estimates and projects them: of past years and of those to come, from one model. */
  readonly population: (period: number) => number | undefined;
  /** The year whose people are taken as those of today. */
  readonly lastPopulation: number;
  /** The newest full year of the figures, from which projections look ahead. */
  readonly origin: number;
  /** The date of the snapshot, from which days are counted. */
  readonly start: string;
  /** Of the trend's own kind, the nearest horizon first; none where too few areas like it tell of their errors. */
  readonly bands: readonly ErrorBand[];
  /** Years from which the series cannot be held against what was before, ascending. */
  readonly breaks: SeriesBreaks;
}

/** How far an area is from a share of people online in a year, and how fast it comes nearer. */
export interface Progress {
  /** The newest figure, measured or not. */
  readonly latest: UseFigure;
  /** People online: the newest share of the people of the newest year. */
  readonly online: number;
  /** People of the target's year. */
  readonly peopleThen: number;
  /** Undefined where the year is over before the snapshot. */
  readonly toConnect: PeopleToConnect | undefined;
  readonly pace: Pace | undefined;
  /** Why there is no pace, though there are figures five years apart. */
  readonly paceRefused: WhyNot | undefined;
  readonly trend: Trend | NoTrend;
  /** The share of the target's year; undefined without a trend, and for a year that is not ahead or not tested. */
  readonly projected: ProjectedShare | undefined;
  readonly arrival: Arrival | "reached" | undefined;
}

/** Returns the progress of an area towards a share of people (0–100) by the end of a year; undefined without a figure. */
export function progressTowards(
  facts: ProgressFacts,
  target: { readonly share: number; readonly year: number }
): Progress | undefined {
  const { figures, population, lastPopulation, origin, start, bands, breaks } = facts;
  const latest = figures.slice(-1)[0];
  const people = population(lastPopulation);
  const peopleThen = population(target.year);
  if (!latest || people === undefined || peopleThen === undefined) return undefined;
  const online = (people * latest.value) / 100;
  const trend = testedTrend(trendOf(figures, origin, surveysSince(breaks)), bands);
  const hasTrend = isTrend(trend);
  const ends = endsOfPace(figures);
  const isThere = latest.value >= target.share;
  return {
    latest,
    online,
    peopleThen,
    toConnect: peopleToConnect(online, peopleThen, start, target),
    pace: paceOfUse(figures, population, breaks),
    paceRefused: ends && whyNotComparable(breaks, ...ends),
    trend,
    projected: hasTrend && target.year > origin ? projectShare(trend, target.year, bands) : undefined,
    arrival: isThere ? "reached" : hasTrend ? arrivalOf(trend, target.share, bands) : undefined
  };
}

/** A trend of a kind whose errors nobody knows bears no projection. */
function testedTrend(trend: Trend | NoTrend, bands: readonly ErrorBand[]): Trend | NoTrend {
  if (!isTrend(trend) || bands.length > 0) return trend;
  return { refusal: "untested", measured: trend.values.length, lastMeasured: trend.last.period };
}
