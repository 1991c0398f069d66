import type { Dimension } from "./dimension.ts";

/** The themes of the site; the last two are not a barrier but what stands beside them. */
export const themes = ["unconnected", "affordability", "skills", "content", "safe-and-open", "context"] as const;
export type Theme = (typeof themes)[number];

/**
 * What a value counts. Percentages are 0–100, and `points` is the difference of two of them. `share-of-income` is a percentage of monthly GNI per capita;
 * `law` is 0 (none), 1 (draft) or 2 (in force).
 */
export type Unit =
  | "percent"
  | "points"
  | "per-100"
  | "people"
  | "share-of-income"
  | "usd"
  | "ppp"
  | "ratio"
  | "events"
  | "score"
  | "pages-per-1000"
  | "law";

/** The colour schemes: what is there, what is missing, either side of a target, either side of parity, by theme. */
export type Palette = "presence" | "absence" | "target" | "parity" | "skills" | "content";

/**
 * How the areas are put together into one figure for the world: a mean weighted by people, a sum, the median of the
 * areas, the number of areas on the good side of the target; or not at all, where none of them would be true.
 */
export type SummaryKind = "mean" | "sum" | "median" | "met" | "none";

/** The ids of the indicators, as keys: empty here, filled by the catalogue from its entries. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the catalogue adds the members
export interface IndicatorIds {}

/** The id of an indicator of the catalogue. Text that comes from an address or a file is narrowed to it by a guard. */
export type IndicatorId = keyof IndicatorIds;

/**
 * What an indicator is to the site where a page speaks of it: its measure of use, of price, of skills … One entry of
 * the catalogue has each, and another may take it over without a line of code.
 */
export const roles = [
  "use",
  "offline",
  "not-covered",
  "not-using",
  "coverage",
  "phones",
  "phones-parity",
  "daily-use",
  "reasons",
  "price",
  "price-in-dollars",
  "price-cut",
  "fixed-price",
  "skills",
  "activities",
  "safety",
  "reading",
  "local-content",
  "much-local-content",
  "language-depth",
  "language-bands",
  "page-views",
  "shutdown-events",
  "security",
  "laws",
  "people",
  "people-to-come",
  "income",
  "urban",
  "wealth-gap",
  "home-internet"
] as const;
export type Role = (typeof roles)[number];

/** Returns the indicator among these that has a role; throws where none has. */
export function inRole<T extends Pick<Indicator, "role">>(role: Role, indicators: Iterable<T>): T {
  for (const indicator of indicators) if (indicator.role === role) return indicator;
  throw new Error(`no indicator is the site's measure of ${role}`);
}

/**
 * Of whom a percentage is a share; only a share of all people can be multiplied with people. `households` are those
 * without Internet, who are asked why.
 */
export type ShareOf = "people" | "users" | "households" | "all-households" | "others";

/** How figures are made when the data are read, other than from another indicator; the id of a text of the site. */
export type MadeHere = "from-languages" | "levels-added" | "events-counted";

/** One entry of the catalogue is one indicator: menus, pages, downloads and tests iterate over these. */
export interface Indicator {
  /** The name of its data file and of its address. */
  readonly id: IndicatorId;
  readonly theme: Theme;
  readonly unit: Unit;
  /** Decimals shown in tables and kept in slices; classes are found on values rounded to them. */
  readonly decimals: 0 | 1 | 2;
  /** Counts of people are bubbles, everything else a choropleth. */
  readonly form: "choropleth" | "bubbles";
  readonly dimensions: readonly Dimension[];
  /** Values are ranges: `low` and `high` in place of `value`. */
  readonly range: boolean;
  readonly palette: Palette;
  /** Class breaks, ascending; the same every year. A value on a break belongs to the class above it … */
  readonly breaks: readonly number[];
  /** … except where the break is a ceiling, such as "at most 2 %". */
  readonly closed: "lower" | "upper";
  /** For the palettes `target` and `parity`: how many classes lie on the first side. */
  readonly firstSide: number;
  readonly better: "higher" | "lower" | "neither";
  /** False where an order of areas would mislead: reasons, and the measures of language. */
  readonly ranked: boolean;
  readonly summary: SummaryKind;
  /** The ids of the cautions that stand beside every figure of it. */
  readonly cautions: readonly string[];
  /** The indicators that it is computed from; empty where it is published as it stands. */
  readonly derivedFrom: readonly IndicatorId[];
  /**
   * Whether the figure of the world or a group in a year takes the last figure of a member that has none of that year.
   * Only where that is how the number is made: people offline, and the share that goes with it.
   */
  readonly carriesForward: boolean;
  /** What an area without a value means: not known, or that no event was recorded. */
  readonly absence: "no-data" | "none-recorded";
  /** The articles from which on a language counts as one that can be read; undefined where none are counted. */
  readonly articles: number | undefined;
  /** Undefined for an indicator that no page asks for by what it is. */
  readonly role: Role | undefined;
  readonly shareOf: ShareOf;
  /** Undefined where the figures are published as they stand, or derived from another indicator. */
  readonly madeHere: MadeHere | undefined;
  /** True where years to come are among the figures, as projections. */
  readonly projected?: true;
  /** Whether each row says of what it is a share: those of all people stay out of what is shown of users. */
  readonly rowsHaveBase: boolean;
  /** Whether people or households are asked: a figure that is no estimate is a survey's then. */
  readonly surveyed: boolean;
  /** Whether there are figures of the regions of an area too: in a table of their own, never in a slice. */
  readonly byRegion: boolean;
  /** False where the publisher asks in some countries only: that another has no figure is no gap in what is known of it. */
  readonly coversWorld: boolean;
}

/** True for an indicator of which a country without a figure is one of which something is not known. */
export function hasGaps({ absence, coversWorld }: Pick<Indicator, "absence" | "coversWorld">): boolean {
  return absence === "no-data" && coversWorld;
}

/** What is needed to draw an indicator; the rest of its entry is for the build, and does not travel to a script. */
export type DrawnIndicator = Omit<
  Indicator,
  | "cautions"
  | "derivedFrom"
  | "carriesForward"
  | "role"
  | "shareOf"
  | "rowsHaveBase"
  | "madeHere"
  | "articles"
  | "byRegion"
  | "coversWorld"
>;

/** True where figures of two years are not subtracted: those of bounds, and the status of laws. */
export function isSteady({ range, unit }: Pick<Indicator, "range" | "unit">): boolean {
  return range || unit === "law";
}

/** Returns an indicator without what only the build asks of its entry. */
export function drawnIndicator(indicator: DrawnIndicator): DrawnIndicator {
  return Object.fromEntries(
    Object.entries(indicator).filter(([field]) => !onlyBuilt.has(field))
  ) as unknown as DrawnIndicator;
}

const onlyBuilt: ReadonlySet<string> = new Set<Exclude<keyof Indicator, keyof DrawnIndicator>>([
  "cautions",
  "derivedFrom",
  "carriesForward",
  "role",
  "shareOf",
  "rowsHaveBase",
  "madeHere",
  "articles",
  "byRegion",
  "coversWorld"
]);
