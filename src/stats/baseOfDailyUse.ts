import { roundDecimal } from "../model/rounding.ts";
import type { Base } from "../model/observation.ts";

/** Points by which daily and weekly use must exceed all use before they cannot be shares of the same people. */
const margin = 3;

/** From this share of users on, users and people are nearly the same, and the sum tells nothing. */
const nearlyAll = 97;

/**
 * Returns what shares of daily users are shares of. `dailyOrWeekly` is the sum of the shares of those who use it daily
 * and of those who use it weekly but not daily; `use` that of all users among people. More people cannot use it weekly
 * than use it at all: if the sum exceeds all use by more than 3 points, it is of users. A smaller sum proves nothing,
 * since occasional users may be many: the base stays unknown, and so it does where 97 % or more use the Internet.
 */
export function baseOfDailyUse(
  dailyOrWeekly: number | undefined,
  use: number | undefined
): Exclude<Base, "population"> {
  if (dailyOrWeekly === undefined || use === undefined || use >= nearlyAll) return "unknown";
  return roundDecimal(dailyOrWeekly - use, 6) > margin ? "users" : "unknown";
}
