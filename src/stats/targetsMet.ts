import type { DatedCell } from "../model/slice.ts";
import { meetsTarget } from "./targetBand.ts";

/** How many areas have a figure, and how many of these meet a target: as ITU's dashboard counts, and to the letter. */
export interface TargetCount {
  readonly of: number;
  readonly counted: number;
  readonly strict: number;
}

/** Returns how many areas meet a target by their latest figures; `exact` has them before they are rounded. */
export function targetsMet(
  kind: "share" | "parity" | "price",
  areas: readonly string[],
  latest: ReadonlyMap<string, Pick<DatedCell, "low">>,
  exact: ReadonlyMap<string, Pick<DatedCell, "low">>
): TargetCount {
  const met = areas.flatMap((area) => {
    const cell = latest.get(area);
    return cell ? [meetsTarget(kind, cell.low, exact.get(area)?.low)] : [];
  });
  return {
    of: met.length,
    counted: met.filter(({ counted }) => counted).length,
    strict: met.filter(({ strict }) => strict).length
  };
}
