import type { Translator } from "../../i18n/translator.ts";
import type { AreaCode } from "../../model/area.ts";
import type { DrawnIndicator } from "../../model/indicator.ts";
import type { MapScope } from "../../state/mapState.ts";

/** An area in the reader's language. */
export interface AreaEntry {
  readonly code: AreaCode;
  readonly name: string;
  /** People of the last year known; undefined where the World Bank has no population. */
  readonly people: number | undefined;
}

/** What a figure needs besides its data and its state; the same in the build and in the browser. */
export interface FigureContext {
  readonly indicator: DrawnIndicator;
  readonly scope: MapScope;
  /** Every area of the map, in the order of their names. */
  readonly areas: readonly AreaEntry[];
  readonly translator: Translator;
  /** The address of an area's page. */
  readonly areaHref: (area: AreaCode) => string;
  /** In a page of somebody else: the table names the areas, and a link on each would weigh too much. */
  readonly embedded?: boolean;
  /** The last year that at least half as many areas have a figure of as of the fullest; the build alone knows it. */
  readonly fullYear?: number | undefined;
  /** The count that the largest bubble stands for, where that is not the one of the maps of the world. */
  readonly largest?: number;
  /** Areas that have figures of both years of a change, which cannot be compared. */
  readonly unlike?: ReadonlySet<AreaCode>;
  /** What the legend counts, where that is not the countries. */
  readonly counted?: "ui.legend.circles";
}
