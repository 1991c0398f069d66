import type { Indicator } from "./indicator.ts";

/** An indicator and the years of its first and last figure. */
export interface DatedIndicator extends Indicator {
  readonly first: number;
  readonly last: number;
  /** The newest year of which groups have a figure: areas with one are home to half of the world's people. */
  readonly full?: number;
  /** True where its rows say of whom they are a share: two of different bases are not subtracted. */
  readonly hasBase?: true;
}
