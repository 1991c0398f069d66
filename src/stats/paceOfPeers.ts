import type { AreaCode } from "../model/area.ts";
import { fromLogit, logit } from "./logit.ts";
import type { UseFigure } from "./offlineSum.ts";

/** Fewer areas than this say nothing of the pace of a year: then all areas do. */
export const fewestPeers = 5;

/** What the pace of others is measured on. */
export interface PaceGrounds {
  /** Each area's figures, ascending by year. */
  readonly use: ReadonlyMap<AreaCode, readonly UseFigure[]>;
  /** The areas that an area moves with, such as those of its income; undefined where it moves with all. */
  readonly peersOf: (area: AreaCode) => string | undefined;
  /** Whether the figures of an area for two years count the same thing. */
  readonly isComparable: (area: AreaCode, from: number, to: number) => boolean;
}

/** Returns how far the peers of an area came from the year before to `period`: the mean step on the logistic scale. */
export type PaceOfPeers = (area: AreaCode, period: number) => number;

interface Steps {
  readonly byArea: Map<AreaCode, number>;
  sum: number;
}

/**
 * Returns the pace of the peers of each area, itself left out: the mean, each country counting once, of the steps from
 * one year to the next (see `logit`) over the peers with comparable figures in both; over all areas where fewer than
 * five peers have them, and 0 where too few areas have.
 */
export function paceOfPeers({ use, peersOf, isComparable }: PaceGrounds): PaceOfPeers {
  const steps = new Map<string, Steps>();
  const add = (key: string, area: AreaCode, step: number): void => {
    const own = steps.get(key) ?? { byArea: new Map<AreaCode, number>(), sum: 0 };
    own.byArea.set(area, step);
    own.sum += step;
    steps.set(key, own);
  };
  for (const [area, figures] of use) {
    const peers = peersOf(area);
    for (const [index, figure] of figures.entries()) {
      const before = figures[index - 1];
      if (before?.period !== figure.period - 1) continue;
      if (!isComparable(area, before.period, figure.period)) continue;
      const step = logit(figure.value) - logit(before.value);
      add(`* ${String(figure.period)}`, area, step);
      if (peers !== undefined) add(`${peers} ${String(figure.period)}`, area, step);
    }
  }
  const meanOf = (key: string, area: AreaCode): number | undefined => {
    const all = steps.get(key);
    if (!all) return undefined;
    const own = all.byArea.get(area);
    const count = all.byArea.size - (own === undefined ? 0 : 1);
    return count < fewestPeers ? undefined : (all.sum - (own ?? 0)) / count;
  };
  return (area, period) => {
    const peers = peersOf(area);
    const ofPeers = peers === undefined ? undefined : meanOf(`${peers} ${String(period)}`, area);
    return ofPeers ?? meanOf(`* ${String(period)}`, area) ?? 0;
  };
}

/**
 * Returns the share of an area, moved on from the year of its figure to a later one at the pace of its peers; the
 * share itself where they stood still. Between 0 and 100.
 */
export function movedOn(area: AreaCode, { period, value }: UseFigure, to: number, pace: PaceOfPeers): number {
  let distance = 0;
  for (let year = period + 1; year <= to; year += 1) distance += pace(area, year);
  const step = fromLogit(logit(value) + distance) - fromLogit(logit(value));
  return Math.min(100, Math.max(0, value + step));
}
