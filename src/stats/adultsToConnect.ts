import type { UseFigure } from "./offlineSum.ts";

/** People of 15 and over, of whom ITU's targets speak, in the year of the targets. */
export interface AdultsToConnect {
  readonly year: number;
  readonly people: number;
  /** All of them less those of today who use the Internet, if the newest share of use holds for them; at least 0. */
  readonly more: number;
  readonly use: UseFigure;
}

/** Returns how many people of 15 and over there will be, and how many more of them have to come online for all to be. */
export function adultsToConnect(use: UseFigure, now: number, people: number, year: number): AdultsToConnect {
  return { year, people, more: Math.max(0, people - (now * use.value) / 100), use };
}
