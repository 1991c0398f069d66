import type { Indicator } from "./indicator.ts";

/** An indicator and the years of its first and last figure. */
export interface DatedIndicator extends Indicator {
  readonly first: number;
  readonly last: number;
  /** The newest year of which groups have a figure: areas with one are home to half of the world's people. */
  readonly full?: number;
}
