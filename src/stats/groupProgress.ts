import { targetYear } from "./peopleToConnect.ts";
import type { Progress } from "./progress.ts";
import { isTrend } from "./trend.ts";

/** What it takes to bring each member of a group to the target, and when their trends would arrive. */
export interface GroupProgress {
  /** Members with a figure of use and a population. */
  readonly areas: number;
  /** People a day whom the members that are not there yet must bring online. */
  readonly perDay: number;
  /** People a day who came online in the last five years, over the members of which that can be said. */
  readonly pace: { readonly perDay: number; readonly areas: number };
  /** Members by when their trend arrives: there already, by the year of the target, or later than that. */
  readonly reached: number;
  readonly inTime: number;
  readonly later: number;
  /** Members without a projection, for want of surveys. */
  readonly unknown: number;
}

/** Returns the progress of a group from that of its members; those who are there need nobody more. */
export function groupProgress(members: readonly Progress[]): GroupProgress {
  const waiting = members.filter(({ arrival }) => arrival !== "reached");
  const paces = members.flatMap(({ pace }) => pace ?? []);
  const kinds = members.map(arrivalKind);
  const count = (wanted: ArrivalKind): number => kinds.filter((kind) => kind === wanted).length;
  return {
    areas: members.length,
    perDay: waiting.reduce((sum, { toConnect }) => (toConnect ? sum + toConnect.perDay : sum), 0),
    pace: { perDay: paces.reduce((sum, { peoplePerDay }) => sum + peoplePerDay, 0), areas: paces.length },
    reached: count("reached"),
    inTime: count("inTime"),
    later: count("later"),
    unknown: count("unknown")
  };
}

type ArrivalKind = "reached" | "inTime" | "later" | "unknown";

function arrivalKind({ arrival, trend }: Progress): ArrivalKind {
  if (arrival === "reached") return "reached";
  if (!arrival || !isTrend(trend)) return "unknown";
  return arrival.expected !== undefined && arrival.expected <= targetYear ? "inTime" : "later";
}
