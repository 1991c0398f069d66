import type { AreaCode } from "./area.ts";

/** Why a shutdown was made, as the publisher classes it. */
export const shutdownCauses = [
  "protests",
  "conflict",
  "instability",
  "information-control",
  "communal-violence",
  "exams",
  "elections",
  "holidays",
  "visits",
  "other",
  "unknown"
] as const;
export type ShutdownCause = (typeof shutdownCauses)[number];

/** What was shut: the network as a whole, single services, or first the one and then the other. */
export const shutdownReaches = ["network", "services", "both"] as const;
export type ShutdownReach = (typeof shutdownReaches)[number];

/** The services of which the publisher says whether they were cut. */
export const cutServices = ["facebook", "twitter", "whatsapp", "instagram", "telegram", "sms", "calls"] as const;
export type CutService = (typeof cutServices)[number];

/** A shutdown in an area, in a year for which it is counted; one that lasts for years is one in each of them. */
export interface ShutdownEvent {
  /** The number of its row in the publisher's file: the same in each area that it hit. */
  readonly event: number;
  readonly area: AreaCode;
  /** The year for which the publisher counts it. */
  readonly period: number;
  /** ISO days. */
  readonly start: string;
  /** Undefined where no end is recorded, or one before the start. */
  readonly end: string | undefined;
  /** Whether the publisher calls the day of its start an estimate. */
  readonly isStartEstimated: boolean;
  readonly cause: ShutdownCause;
  readonly reach: ShutdownReach;
  readonly services: readonly CutService[];
  /** The id of the source file. */
  readonly source: string;
}

/** Returns on how many days a shutdown was, its first and its last included; undefined where no end is recorded. */
export function daysOf({ start, end }: Pick<ShutdownEvent, "start" | "end">): number | undefined {
  return end === undefined ? undefined : (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
}
