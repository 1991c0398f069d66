import type { Indicator } from "./indicator.ts";

/** An indicator and the years of its first and last figure. */
export interface DatedIndicator extends Indicator {
  readonly first: number;
  readonly last: number;
}
