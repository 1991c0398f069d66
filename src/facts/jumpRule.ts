import { indicatorFor } from "../catalog/catalog.ts";
import { jumpReasons } from "../model/seriesBreak.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { usualChanges } from "../stats/jumps.ts";
import { breaksIn } from "./breaksIn.ts";

/** What the rule for jumps comes to in the figures of Internet use. */
export interface JumpRule {
  /** Points that all but two in a hundred changes between surveys of successive years stay within. */
  readonly low: number;
  readonly high: number;
  /** Changes between surveys of successive years. */
  readonly changes: number;
  /** Steps that the rule holds for jumps. */
  readonly jumps: number;
}

/** Returns what the rule comes to; undefined where too few surveys tell what is usual. */
export const jumpRule = onceOf(async (store: Store): Promise<JumpRule | undefined> => {
  const use = indicatorFor("use");
  const [rows, breaks, breaksOf] = await Promise.all([store.observations(use), store.breaks(), breaksIn(store)]);
  const isJump = (reason: string): boolean => (jumpReasons as readonly string[]).includes(reason);
  const figures = rows.flatMap(({ area, period, value, status }) =>
    value === undefined ? [] : [{ area, period, value, status }]
  );
  const isBroken = (area: string, from: number, to: number): boolean =>
    breaksOf(use, area).some(({ period, reason }) => !isJump(reason) && from < period && period <= to);
  const [ofOneYear] = usualChanges(figures, isBroken);
  if (ofOneYear?.years !== 1) return undefined;
  const jumps = breaks.filter(({ indicator, reason }) => indicator === use && isJump(reason)).length;
  return { low: ofOneYear.low, high: ofOneYear.high, changes: ofOneYear.changes, jumps };
});
