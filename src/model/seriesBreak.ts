import type { IndicatorId } from "./indicator.ts";

/** Reasons that a reviewer wrote down, one text of the site each. */
export const reviewedReasons = [
  "china-2023",
  "baskets-2025",
  "skills-2021",
  "pakistan-2024",
  "seychelles-2022"
] as const;

/** Reasons that the publisher states beside a figure: what changed, as far as it says so. */
export const statedReasons = ["israel-2023", "asked-otherwise", "measured-otherwise", "stated"] as const;

/** Reasons that the rule for jumps finds: an estimate on one side, or years without a figure between. */
export const jumpReasons = ["estimate", "unmeasured-years"] as const;

/** Why a series breaks, each the id of a text of the site; the first that holds of a year is the one that is given. */
export const breakReasons = [...reviewedReasons, ...statedReasons, ...jumpReasons] as const;
export type BreakReason = (typeof breakReasons)[number];
export type JumpReason = (typeof jumpReasons)[number];

/** True for a reason of the list above. */
export function isBreakReason(text: string): text is BreakReason {
  return (breakReasons as readonly string[]).includes(text);
}

/** The area of a break that all areas have. */
export const allAreas = "*";

/**
 * Which pairs of figures a break parts: any; those of which one is an estimate, since a jump from or to an estimate says
 * nothing of two surveys; or those that begin with a survey.
 */
export const breakScopes = ["any", "estimate", "surveys"] as const;
export type BreakScope = (typeof breakScopes)[number];

/** Returns which pairs a break of this reason parts. */
export function scopeOf(reason: BreakReason): BreakScope {
  if (reason === "estimate") return "estimate";
  return reason === "unmeasured-years" ? "surveys" : "any";
}

/** From this year on a series counts something else, or cannot be held against what was before. */
export interface SeriesBreak {
  readonly indicator: IndicatorId;
  /** An area's code, or `allAreas`. */
  readonly area: string;
  readonly period: number;
  readonly reason: BreakReason;
}
