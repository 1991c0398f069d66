import type { IndicatorId } from "../model/indicator.ts";
import { onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { breakFinder, type SeriesBreaks } from "../stats/comparable.ts";

/** Finds the breaks of an area's series of an indicator, ascending by year. */
export type BreaksOf = (indicator: IndicatorId, area: string) => SeriesBreaks;

/** Returns what finds the breaks of a series in a store: what every fact asks before it compares two years. */
export const breaksIn = onceOf(async (store: Store): Promise<BreaksOf> => breakFinder(await store.breaks()));
