import type { Area } from "../../model/area.ts";
import { known } from "../../model/known.ts";

/** Returns what names areas in English by their codes, as files do; it throws for a code that is no area's. */
export function englishNames(areas: readonly Area[]): (code: string) => string {
  const names = new Map<string, string | undefined>(areas.map(({ code, names: { en } }) => [code, en]));
  return (code) => known(names.get(code), `English name of ${code}`);
}
