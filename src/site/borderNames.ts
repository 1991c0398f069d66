import { worldOf } from "../facts/drawnWorld.ts";
import { collatorOf } from "../i18n/collator.ts";
import { namesIn } from "./figureContext.ts";
import type { Site } from "./site.ts";

/** Names of places as the page on borders tells them. */
export interface BorderNames {
  /** Names an area of the data, or a disputed place. */
  readonly nameOf: (code: string) => string;
  /** The areas that are drawn as circles, in the order of their names. */
  readonly points: readonly string[];
}

/** Returns the names that the page on borders needs. */
export async function borderNames(site: Site): Promise<BorderNames> {
  const names = await namesIn(site);
  const nameOf = (code: string): string => names.get(code) ?? site.translator.t(`borders.place.${code}`);
  const { points } = await worldOf(site.store);
  return { nameOf, points: points.map(({ area }) => nameOf(area)).toSorted(collatorOf(site.language).compare) };
}
