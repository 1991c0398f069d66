/**
 * The models of the share of people online, simplest first: it stays; the last change between two measured values goes
 * on; the straight line through ten years of measured values goes on; their logistic curve goes on.
 */
export const projectionModels = ["unchanged", "last-change", "linear-trend", "logistic-trend"] as const;
export type ProjectionModel = (typeof projectionModels)[number];

/** Years ahead, first and last, that the backtest puts together. */
export interface Horizon {
  readonly from: number;
  readonly to: number;
}

/** How far a model was off, over every test of a horizon. Points of per cent. */
export interface ModelError {
  readonly model: ProjectionModel;
  readonly horizon: Horizon;
  /** The mean of |projected − what came|. */
  readonly meanError: number;
  /** The mean of projected − what came: above 0, the model promised too much. */
  readonly bias: number;
  readonly tests: number;
  readonly areas: number;
}

/**
 * The middle 80 % of the errors of the chosen model: what came − projected, on the logistic scale (see `logit`), for
 * areas whose last measured value lies from `levelFrom` per cent on, below the next level.
 */
export interface ErrorBand {
  readonly horizon: Horizon;
  readonly levelFrom: number;
  readonly low: number;
  readonly high: number;
  readonly tests: number;
  readonly areas: number;
  /** Share (0–1) of the tests that fell inside a band made from the other areas alone. */
  readonly coverage: number;
}

/** What the models would have said in the past, held against what was then measured. */
export interface Backtest {
  /** The newest full year of the data, from which projections count their years ahead. */
  readonly origin: number;
  /** The first and the last year from which the models looked ahead. */
  readonly origins: readonly [number, number];
  /** The model with the least error on measured values. */
  readonly chosen: ProjectionModel;
  /** Against values measured later: only these choose. */
  readonly measured: readonly ModelError[];
  /** The same projections against ITU's estimates. */
  readonly estimated: readonly ModelError[];
  /** From 2019 alone, five years ahead. */
  readonly from2019: readonly ModelError[];
  readonly bands: readonly ErrorBand[];
  /** Share (0–1) of all tests that fell inside their band, made from the other areas alone. */
  readonly coverage: number;
  /** Fitted on an earlier edition of the data, held against what was measured since. */
  readonly realTime: RealTimeTest;
}

/** The models on an edition of the data as it stood, against values for later years that it did not have. */
export interface RealTimeTest {
  /** The date of the edition, ISO. */
  readonly vintage: string;
  readonly origin: number;
  readonly errors: readonly ModelError[];
  /** Share (0–1) of the values inside the band of the chosen model. */
  readonly coverage: number;
}
