import type { MapRegion } from "../model/mapRegion.ts";

/** West, south, east, north, in degrees; east of the date line it counts on beyond 180. */
export type Frame = readonly [west: number, south: number, east: number, north: number];

/**
 * What a map of each region frames. Reviewed by hand: every member can be seen in it, and its far parts may run out of
 * it, as Russia east of the Urals does, so that the others are large.
 */
export const regionFrames: Readonly<Record<Exclude<MapRegion, "world">, Frame>> = {
  africa: [-25.5, -35.2, 58, 37.6],
  "arab-states": [-17.5, -12.6, 60.2, 37.6],
  asia: [25.5, -11.2, 146, 55.5],
  europe: [-25, 34.5, 62, 79],
  "latin-america-caribbean": [-117.5, -56, -34, 33],
  pacific: [96, -48, 227, 21],
  caribbean: [-85.2, 9.8, -59.2, 27.3],
  gulf: [34.2, 16, 60.2, 32.4],
  eas: [73.5, -47.5, 212, 54],
  ecs: [-45, 34.5, 88, 79],
  lcn: [-117.5, -56, -34, 33],
  mea: [-13.5, 10.6, 78, 39.8],
  nac: [-170, 18.5, -52, 80],
  sas: [67.8, -1, 97.6, 36],
  ssf: [-25.5, -35.2, 58, 27.5]
};
