import { roundDecimal } from "../model/rounding.ts";
import { affordableShareOfIncome } from "./priceCut.ts";

/** ITU's bands of a share that should reach 100 %, on its dashboard of universal and meaningful connectivity. */
export const targetBands = ["limited", "satisfactory", "advanced", "met"] as const;
export type TargetBand = (typeof targetBands)[number];

/** The share, per cent, from which ITU's dashboard counts a target as met. */
export const shareCountedAsMet = 95;

/** Returns the band of a share (0–100): Limited under 50, Satisfactory under 75, Advanced under 95, then Target met. */
export function targetBand(share: number): TargetBand {
  if (share < 50) return "limited";
  if (share < 75) return "satisfactory";
  return share < shareCountedAsMet ? "advanced" : "met";
}

/** Women and men count as equal from 0.98 up to 1.02, as this site prints parity. */
export const equalParity = [0.98, 1.02] as const;

/** Whether a figure meets a target: as printed, the way ITU's dashboard counts shares, from 95 %; and to the letter. */
export interface TargetMet {
  readonly counted: boolean;
  readonly strict: boolean;
}

/**
 * Returns whether a share reaches 100 %, a ratio is parity, or a share of income is at most 2 %. To the letter the
 * figure counts as it was published (`exact`): 99.97 % is not everybody, and women and men are equal at 1.00.
 */
export function meetsTarget(kind: "share" | "parity" | "price", printed: number, exact = printed): TargetMet {
  if (kind === "share") return { counted: printed >= shareCountedAsMet, strict: exact >= 100 };
  if (kind === "price") {
    return { counted: printed <= affordableShareOfIncome, strict: exact <= affordableShareOfIncome };
  }
  const [from, to] = equalParity;
  return { counted: printed >= from && printed < to, strict: roundDecimal(exact, 2) === 1 };
}
