import type { IndicatorId } from "../../src/model/indicator.ts";

/** Weekly but not daily use: read because the base of daily use is found with it, and not published itself. */
export const weeklyUse = "weekly-use-among-users";

/** What a series that is read belongs to: an indicator of the site, or weekly use. */
export type SeriesId = IndicatorId | typeof weeklyUse;
