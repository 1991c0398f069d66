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
