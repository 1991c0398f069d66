import type { Translator } from "../../i18n/translator.ts";
import { strictestLicence, type LicenceClass } from "../../model/source.ts";

/** What a figure shows of each area, as far as its terms go. */
export interface LicensedRow {
  readonly area: string;
  readonly licence: LicenceClass;
}

/** What may be done with the rows of a figure. */
export interface Reuse {
  readonly free: number;
  readonly all: number;
  /** The areas with a row that is not free, each once. */
  readonly restricted: readonly string[];
  /** All areas with a row. */
  readonly areas: number;
  /** The strictest class of all rows. */
  readonly strictest: LicenceClass;
}

/** Returns what may be done with these rows. */
export function reuseOf(rows: readonly LicensedRow[]): Reuse {
  return {
    free: rows.filter(({ licence }) => licence === "free").length,
    all: rows.length,
    restricted: [...new Set(rows.flatMap(({ area, licence }) => (licence === "free" ? [] : [area])))].toSorted(),
    areas: new Set(rows.map(({ area }) => area)).size,
    strictest: strictestLicence(rows.map(({ licence }) => licence))
  };
}

/** True where most rows are free, and the others are of a minority of the areas: these can be named. */
export function isFreeButForSome({ free, all, restricted, areas }: Reuse): boolean {
  return free < all && 2 * free > all && 4 * restricted.length < areas;
}

/**
 * Returns what may be done with the rows that a figure shows, as the line under it says it: of all of them, of all but
 * those of some areas, or of how many of them.
 */
export function reuseText({ t }: Translator, reuse: Reuse): string {
  const { free, all, restricted, strictest } = reuse;
  if (free === 0 || strictest === "free") return t(`licence-class.${strictest}`);
  if (isFreeButForSome(reuse)) return t(`map.licence.but.${strictest}`, { count: restricted.length });
  return t(`map.licence.part.${strictest}`, { free, all });
}
