import type { AreaCode } from "../../model/area.ts";
import type { DatedCell } from "../../model/slice.ts";
import type { PeerMeasure, Traits } from "../../stats/peers.ts";
import type { Journey, SameStart } from "../../stats/timeMachine.ts";

/** A country as a peer: what makes it alike, and its latest figure of Internet use. */
export interface Peer extends Traits {
  readonly code: AreaCode;
  readonly use: DatedCell | undefined;
}

/** Who a country is like, who started from there, and who stood there before. */
export interface PeersFacts {
  readonly own: Peer;
  /** The nearest by each measure; none where the country lacks a trait of it. */
  readonly byMeasure: Readonly<Record<PeerMeasure, readonly Peer[]>>;
  readonly sameStart: SameStart | undefined;
  /** The likest country first. */
  readonly earlier: readonly Journey[];
}
