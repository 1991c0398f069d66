import { isEstimate, type Status } from "../model/observation.ts";

/** True for a figure that a survey or register stands behind; an estimate, a projection, or no named source, is none. */
export function isMeasured(status: Status): boolean {
  return !isEstimate(status) && status !== "_U";
}
