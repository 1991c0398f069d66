import { median } from "d3-array";
import type { Unit } from "../../../src/model/indicator.ts";

/**
 * How far a series may move from one run to the next before somebody has to look. Drawn wide of what publishers revise:
 * between the World Bank's editions of April 2025 and July 2026 the median of every series, and of every year, moved by
 * less than 0.6 %, at most 0.4 % of the figures by more than half, and none threefold. `data/README.md` lists them.
 */
export const bounds = {
  /** The median of the ratios now/before of a series may lie this factor away from 1. */
  seriesFactor: 1.05,
  /** The same in one year, of ten areas and more. */
  yearFactor: 1.1,
  /** The same in one area, of three years and more. */
  areaFactor: 1.5,
  /** A figure is far off beyond this factor; a fiftieth of the figures of a series may be. */
  farFactor: 1.5,
  farShare: 0.02,
  /** No figure may move by this factor. */
  singleFactor: 3,
  /** New figures of an area against its last one before, at most three years older: the median of a year. */
  newFactor: 1.6,
  /** Of the people that a series speaks of, those whose area may go without a word. */
  lostPeople: 0.005,
  /** The same for the figures of one of the last five years. */
  lostPeopleOfYear: 0.02,
  /** The share of its areas that an indicator may lose. */
  lostAreas: 0.1,
  /** The share of its figures that a series may lose. */
  lostFigures: 0.25,
  /** Years that may be added at the end. */
  newYears: 3,
  /** Of the figures that have not changed, those that may change their flag. */
  changedFlags: 0.05,
  /** Of the pairs of women and men that differ by more than a point, those that may change their order. */
  changedOrder: 0.1,
  /** Zeros that may appear in years that were there before, as a share of the figures. */
  newZeros: 0.01,
  /** Rows of a file that may go, or be dropped for a reason, beyond what was. */
  lostRows: 0.1,
  droppedRows: 0.05,
  /** Rows that may be dropped more for a code that stands for no area of ours: of those that were, or so many. */
  droppedCodes: 0.25,
  fewDroppedCodes: 5,
  /** Of the figures of an indicator, those in which two publishers may come to differ. */
  newDifferences: 0.02,
  /** A share of income may lie this factor from price × 12 / GNI; of a basket and year, so many may lie beyond. */
  priceFactor: 1.25,
  oddPrices: 0.1,
  /** Of totals held against their parts, those that may lie outside. */
  oddParts: 0.06,
  /** Points between use by people and access of households. */
  householdPoints: 30,
  /** Population against the UN's, beyond the economies that are known to be counted otherwise. */
  populationFactor: 1.05,
  oddPopulations: 0.01,
  /** Figures that stand where others stood: as a share of those that changed or are new, and at least so many. */
  displacedShare: 0.3,
  displacedFigures: 3,
  /** The day of the earliest shutdown that the publisher has. */
  firstShutdown: "2009-01-01",
  /** Of the shutdowns that were there, those that may be gone or another. */
  changedEvents: 0.05,
  /** The median length of the shutdowns of a new year against all before. */
  eventDaysFactor: 3,
  /** Economies that may come to another income group in a year. */
  newIncomeGroups: 25
} as const;

/** What is added to both sides of a ratio, so that a small share that moves by a point is not a tenfold change. */
const offsets: Readonly<Record<Unit, number>> = {
  percent: 2,
  points: 2,
  "per-100": 2,
  people: 0,
  "share-of-income": 0,
  usd: 0,
  ppp: 0,
  ratio: 0,
  events: 5,
  score: 5,
  "pages-per-1000": 5,
  law: 2
};

/** Returns now/before as a logarithm: 0 for no change, infinite where nothing became something. */
export function logRatio(unit: Unit, before: number, now: number): number {
  if (before === now) return 0;
  const offset = offsets[unit];
  return Math.log((now + offset) / (before + offset));
}

/** True where a logarithm of a ratio lies beyond a factor, above or below. */
export function isBeyond(logarithm: number, factor: number): boolean {
  return !(Math.abs(logarithm) <= Math.log(factor));
}

/** Returns the median; 0 for no values. */
export function medianOf(values: readonly number[]): number {
  return median(values) ?? 0;
}

/** Returns a factor as text: "×10.0", "×0.100". */
export function factorText(logarithm: number): string {
  const factor = Math.exp(logarithm);
  return `×${factor >= 1 ? factor.toFixed(2) : factor.toPrecision(3)}`;
}
