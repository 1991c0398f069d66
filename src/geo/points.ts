/** Where an area stands that the atlas does not draw on its own, or whose largest part is not where people live. */
export interface ReviewedPoint {
  readonly longitude: number;
  readonly latitude: number;
  readonly place: string;
}

/** Areas that the atlas does not have at all. */
export const reviewedPoints: Readonly<Record<string, ReviewedPoint>> = {
  CHI: { longitude: -2.36, latitude: 49.43, place: "between Guernsey and Jersey" },
  GIB: { longitude: -5.35, latitude: 36.14, place: "Gibraltar" },
  SJM: { longitude: 15.64, latitude: 78.22, place: "Longyearbyen" }
};

/** Islands and land that the atlas draws as a part of another area, and that report their own figures. */
export interface SplitPart {
  readonly from: string;
  readonly to: string;
  /** West, south, east, north: every polygon of `from` that lies in here belongs to `to`. */
  readonly box: readonly [number, number, number, number];
}

export const splitParts: readonly SplitPart[] = [
  { from: "FRA", to: "GLP", box: [-62, 15.7, -60.9, 16.6] },
  { from: "FRA", to: "GUF", box: [-55, 2, -51.4, 6] },
  { from: "FRA", to: "MTQ", box: [-61.4, 14.2, -60.7, 15] },
  { from: "FRA", to: "MYT", box: [45, -13.1, 45.4, -12.6] },
  { from: "FRA", to: "REU", box: [55, -21.6, 56, -20.7] },
  { from: "IOA", to: "CCK", box: [96.7, -12.3, 97, -11.7] },
  { from: "IOA", to: "CXR", box: [105.4, -10.7, 105.9, -10.3] },
  { from: "NLD", to: "BES", box: [-68.6, 11.9, -62.8, 17.8] },
  { from: "NZL", to: "TKL", box: [-172.7, -9.6, -171, -8.4] }
];

/** Areas of scattered islands that stand where most of their people live, not on their largest island. */
export const reviewedAnchors: Readonly<Record<string, ReviewedPoint>> = {
  BHS: { longitude: -77.34, latitude: 25.06, place: "Nassau, New Providence" },
  FSM: { longitude: 158.21, latitude: 6.92, place: "Palikir, Pohnpei" },
  KIR: { longitude: 172.98, latitude: 1.33, place: "Tarawa" },
  MDV: { longitude: 73.51, latitude: 4.18, place: "Malé" },
  MHL: { longitude: 171.38, latitude: 7.1, place: "Majuro" },
  MYS: { longitude: 102.2, latitude: 3.9, place: "Peninsular Malaysia" },
  PYF: { longitude: -149.43, latitude: -17.65, place: "Tahiti" },
  SHN: { longitude: -5.71, latitude: -15.95, place: "Saint Helena" },
  SYC: { longitude: 55.47, latitude: -4.68, place: "Mahé" }
};
