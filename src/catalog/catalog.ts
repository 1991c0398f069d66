import type { Indicator, IndicatorId, Role } from "../model/indicator.ts";
import { affordability } from "./indicators/affordability.ts";
import { awaited } from "./indicators/awaited.ts";
import { content } from "./indicators/content.ts";
import { context } from "./indicators/context.ts";
import { safeAndOpen } from "./indicators/safeAndOpen.ts";
import { skills } from "./indicators/skills.ts";
import { unconnected } from "./indicators/unconnected.ts";
import { withinCountries } from "./indicators/withinCountries.ts";
import { inRole } from "../model/indicator.ts";

const entries = [
  ...unconnected,
  ...withinCountries,
  ...affordability,
  ...skills,
  ...content,
  ...safeAndOpen,
  ...context,
  ...awaited
] as const;

declare module "../model/indicator.ts" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- its members are those of the record
  interface IndicatorIds extends Record<(typeof entries)[number]["id"], true> {}
}

/** Every indicator of the site, in the order of its menus. */
export const indicators: readonly Indicator[] = entries;

/** The ids that `indicators` holds, in the same order. */
export const indicatorIds: readonly IndicatorId[] = indicators.map(({ id }) => id);

/** True for the id of an indicator of the catalogue; an older release may hold figures of others. */
export function isIndicatorId(text: string): text is IndicatorId {
  return (indicatorIds as readonly string[]).includes(text);
}

/** Returns the indicator that has a role for the site; throws where no entry has it. */
export function indicatorFor(role: Role): IndicatorId {
  return inRole(role, indicators).id;
}

/** Returns the text as an id; throws where the catalogue has no such indicator. */
export function toIndicatorId(text: string): IndicatorId {
  if (!isIndicatorId(text)) throw new Error(`no indicator "${text}" in the catalogue`);
  return text;
}

/** Returns the indicator of that id. */
export function indicatorOf(id: IndicatorId): Indicator {
  const found = indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no indicator "${id}" in the catalogue`);
  return found;
}
