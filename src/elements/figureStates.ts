import type { Slice } from "../model/slice.ts";
import type { StateProblem } from "../state/address.ts";
import type { MapState } from "../state/mapState.ts";

/** A state that the reader or the address asks for. */
export interface Asked {
  readonly state: MapState;
  readonly problems: readonly StateProblem[];
  /** False while the slider is dragged or the years play: the lists follow later. */
  readonly settled: boolean;
}

/** What is on the screen now. */
export interface Shown {
  readonly state: MapState;
  readonly slice: Slice;
}
