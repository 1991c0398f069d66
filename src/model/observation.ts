import type { AreaCode } from "./area.ts";
import type { DimensionCodes } from "./dimension.ts";

/**
 * Observation status, after SDMX's CL_OBS_STATUS: A as published by a survey or register, B break in the series,
 * D definition differs, E estimate, F projection, G experimental, P provisional, V not validated or disputed. `_U`
 * where the publisher names no source: it must never be read as measured.
 */
export const statuses = ["A", "B", "D", "E", "F", "G", "P", "V", "_U"] as const;
export type Status = (typeof statuses)[number];

/** True for a status of the list above. */
export function isStatus(text: string | undefined): text is Status {
  return (statuses as readonly (string | undefined)[]).includes(text);
}

/** True for a figure that is drawn as less than measured: an estimate, or the projection of a year to come. */
export function isEstimate(status: Status): boolean {
  return status === "E" || status === "F";
}

/** What a share of daily users is a share of. Only `population` may be multiplied with people. */
export type Base = "users" | "population" | "unknown";

/**
 * The ages of the people whom a figure speaks of, after SDMX: `Y16T74`, `Y_GE15`, and `_T` for people of every age.
 */
export type Ages = "_T" | `Y_GE${number}` | `Y${number}T${number}`;

/** True for ages written so. */
export function isAges(text: string): text is Ages {
  return /^(?:_T|Y_GE\d{1,3}|Y\d{1,3}T\d{1,3})$/.test(text);
}

/** One published or derived figure: a value, or a range where only bounds are known. */
export interface Observation {
  readonly area: AreaCode;
  /** The year that the figure is for. */
  readonly period: number;
  /** The dimensions that its indicator has, and no others. */
  readonly dimensions: DimensionCodes;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly status: Status;
  /** The ids of the source files that it rests on, joined by "+". */
  readonly source: string;
  /** The survey or agency as the publisher names it; empty where it names none. */
  readonly origin?: string;
  readonly base?: Base;
  /** Of what ages people were asked, where the publisher says so. */
  readonly ages?: Ages;
  /** Of a price: the year of the income that it is a share of, or of the purchasing power that it is put in. */
  readonly incomeYear?: number;
}
