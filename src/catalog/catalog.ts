import type { Indicator } from "../model/indicator.ts";
import { affordability } from "./indicators/affordability.ts";
import { content } from "./indicators/content.ts";
import { context } from "./indicators/context.ts";
import { safeAndOpen } from "./indicators/safeAndOpen.ts";
import { skills } from "./indicators/skills.ts";
import { unconnected } from "./indicators/unconnected.ts";

/** Every indicator of the site, in the order of its menus. */
export const indicators: readonly Indicator[] = [
  ...unconnected,
  ...affordability,
  ...skills,
  ...content,
  ...safeAndOpen,
  ...context
];

/** The ids that `indicators` holds, in the same order. */
export const indicatorIds: readonly string[] = indicators.map(({ id }) => id);

/** Returns the indicator of that id; throws where there is none, so that a misspelt id cannot pass a build. */
export function indicatorOf(id: string): Indicator {
  const found = indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no indicator "${id}" in the catalogue`);
  return found;
}
