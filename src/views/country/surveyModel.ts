import type { IndicatorId } from "../../model/indicator.ts";

/** A part of the households of a survey, and the share of them that has the thing, per cent. */
export interface SurveyPart {
  /** The code of its dimension, or of its region. */
  readonly code: string;
  readonly value: number;
}

/** The newest survey of an area's households that asked for one thing. */
export interface HouseholdSurvey {
  readonly indicator: IndicatorId;
  readonly period: number;
  readonly whole: number | undefined;
  /** From the poorest; empty where the survey has none. */
  readonly quarters: readonly SurveyPart[];
  readonly places: readonly SurveyPart[];
  /** The one with the largest share first; a name is as the publisher writes it, and may be empty. */
  readonly regions: readonly (SurveyPart & { readonly name: string })[];
}
