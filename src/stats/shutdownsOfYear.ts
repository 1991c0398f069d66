import { daysOf, type CutService, type ShutdownCause, type ShutdownEvent } from "../model/shutdown.ts";

/** What is recorded of the shutdowns of a year: why, how long, and what was cut. */
export interface ShutdownsOfYear {
  readonly period: number;
  readonly count: number;
  /** The most frequent in front. */
  readonly causes: readonly (readonly [cause: ShutdownCause, count: number])[];
  /** Those with a recorded end; undefined where there is none. */
  readonly ended: EndedShutdowns | undefined;
  /** Those that cut a full network, those that cut single services: one may be both. */
  readonly network: number;
  readonly services: number;
  /** The services that are named as cut, the most frequent in front. */
  readonly named: readonly (readonly [service: CutService, count: number])[];
}

/** How many ended on a recorded day, the days of the shortest and the longest, and how many began on an estimated one. */
export interface EndedShutdowns {
  readonly count: number;
  readonly least: number;
  readonly most: number;
  readonly about: number;
}

/** Returns what is recorded of the shutdowns of the newest year that has any; undefined without shutdowns. */
export function shutdownsOfYear(events: readonly ShutdownEvent[]): ShutdownsOfYear | undefined {
  if (events.length === 0) return undefined;
  const period = Math.max(...events.map((event) => event.period));
  const own = events.filter((event) => event.period === period);
  const reaching = (reach: "network" | "services"): number =>
    own.filter((event) => event.reach === reach || event.reach === "both").length;
  return {
    period,
    count: own.length,
    causes: counted(own.map(({ cause }) => cause)),
    ended: endedOf(own),
    network: reaching("network"),
    services: reaching("services"),
    named: counted(own.flatMap((event) => event.services))
  };
}

function endedOf(events: readonly ShutdownEvent[]): EndedShutdowns | undefined {
  const days = events.flatMap((event) => daysOf(event) ?? []);
  if (days.length === 0) return undefined;
  const about = events.filter((event) => event.isStartEstimated && daysOf(event) !== undefined).length;
  return { count: days.length, least: Math.min(...days), most: Math.max(...days), about };
}

/** By name where as many. */
function counted<T extends string>(all: readonly T[]): readonly (readonly [T, number])[] {
  return [...Map.groupBy(all, (each) => each)]
    .map(([each, same]) => [each, same.length] as const)
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
