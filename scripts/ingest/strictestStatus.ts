import type { Status } from "../../src/model/observation.ts";

/** From what weighs most against taking a figure as measured to what weighs least. */
const byWeight: readonly Status[] = ["F", "E", "_U", "V", "D", "B", "G", "P", "A"];

/** Returns the status of a figure computed from figures of these: F if one is a projection, E if one is an estimate, then `_U`, …; A for none. */
export function strictestStatus(statuses: readonly Status[]): Status {
  return byWeight.find((status) => statuses.includes(status)) ?? "A";
}
