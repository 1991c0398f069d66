/**
 * The models of the share of people online, simplest first: it stays; the last change between two measured values goes
 * on; the straight line through ten years of measured values goes on; their logistic curve goes on; or what lies halfway
 * between this line and this curve, on the logistic scale.
 */
export const projectionModels = ["unchanged", "last-change", "linear-trend", "logistic-trend", "between"] as const;
export type ProjectionModel = (typeof projectionModels)[number];

/** Years after the last measured value, first and last, that the backtest puts together. */
export interface Horizon {
  readonly from: number;
  readonly to: number;
}

/** How far a model was off at a horizon, each country counting once. Points of per cent. */
export interface ModelError {
  readonly model: ProjectionModel;
  readonly horizon: Horizon;
  /** Where the level of the last measured value begins, per cent. */
  readonly levelFrom: number;
  /** The mean of |projected − what came|. */
  readonly meanError: number;
  /** The mean of projected − what came: above 0, the model promised too much. */
  readonly bias: number;
  readonly tests: number;
  readonly areas: number;
}

/** Today's income groups as far as errors differ between them: low and lower-middle together, and the others. */
export const incomeKinds = ["poorer", "upper-middle", "high"] as const;
export type Incomes = (typeof incomeKinds)[number];

/** Of what kind a projection is: how rich the country, and whether its last survey is older than the year it starts from. */
export interface ProjectionKind {
  readonly incomes: Incomes;
  readonly stale: boolean;
}

/**
 * The middle of the errors of the chosen model: what came − projected, on the logistic scale (see `logit`), for a kind of
 * projection, and areas whose last measured value lies from `levelFrom` per cent on, below the next level of the kind.
 */
export interface ErrorBand extends ProjectionKind {
  readonly levelFrom: number;
  readonly horizon: Horizon;
  readonly low: number;
  readonly high: number;
  readonly tests: number;
  readonly areas: number;
}

/** How often bands made from the other countries alone would have held what came, each country counting once. */
export interface Coverage {
  /** From 0 to 1. */
  readonly coverage: number;
  readonly tests: number;
  readonly areas: number;
}

/** The coverage of a kind at a horizon, as the site shows it. */
export interface GroupCoverage extends Coverage, ProjectionKind {
  readonly horizon: Horizon;
}

/** How often the year in which a share was reached lay between the years that would have been stated. */
export interface ArrivalCoverage extends Coverage, ProjectionKind {
  /** Tests that the data end too early to decide; they are in neither number. */
  readonly open: number;
}

/** The model that erred least from a level of the last measured value on. */
export interface ChosenModel {
  readonly levelFrom: number;
  readonly model: ProjectionModel;
}

/** What the models would have said in the past, held against what was then measured. */
export interface Backtest {
  /** The newest full year of the data, from which projections start. */
  readonly origin: number;
  /** The first and the last year from which the models looked ahead. */
  readonly origins: readonly [number, number];
  readonly chosen: readonly ChosenModel[];
  /** Against values measured later: only these choose. */
  readonly measured: readonly ModelError[];
  /** The same projections against ITU's estimates. */
  readonly estimated: readonly ModelError[];
  readonly bands: readonly ErrorBand[];
  readonly groups: readonly GroupCoverage[];
  readonly arrivals: readonly ArrivalCoverage[];
  /** Fitted on an earlier edition of the data, held against what was measured since. */
  readonly realTime: RealTimeTest;
}

/** The chosen models on an edition of the data as it stood, against values for later years that it did not have. */
export interface RealTimeTest extends Coverage {
  /** The date of the edition, ISO. */
  readonly vintage: string;
  readonly origin: number;
  /** The mean of |projected − what came|, each country counting once, of the chosen models and of no change at all. */
  readonly meanError: number;
  readonly unchanged: number;
}
