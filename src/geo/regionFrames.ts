import type { MapRegion } from "../model/mapRegion.ts";
import type { Box } from "./world.ts";

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

/** A part of a region whose small members are drawn larger, over the sea of its map. */
export interface Inset {
  readonly frame: Frame;
  /** Where it lies, in units of the region's map. */
  readonly place: Box;
  /** The members that are drawn in it and nowhere else. */
  readonly areas: readonly string[];
}

const antilles = [..."AIA ATG BLM BRB DMA GLP GRD KNA LCA MAF MSR MTQ SXM VCT VGB VIR".split(" ")];

/**
 * What of a region lies too close together to be told apart. Reviewed by hand: each covers nothing but sea, within what
 * a narrow screen shows of the region.
 */
export const regionInsets: Readonly<Partial<Record<MapRegion, Inset>>> = {
  "latin-america-caribbean": {
    frame: [-65.6, 11.6, -59.2, 19],
    place: { x: 700, y: 420, width: 330, height: 390 },
    areas: antilles
  },
  lcn: { frame: [-65.6, 11.6, -59.2, 19], place: { x: 700, y: 420, width: 330, height: 390 }, areas: antilles },
  caribbean: {
    frame: [-65.2, 16.5, -61.4, 18.9],
    place: { x: 1380, y: 40, width: 410, height: 270 },
    areas: "AIA BLM KNA MAF MSR SXM VGB VIR".split(" ")
  },
  europe: {
    frame: [5.6, 41.3, 14.2, 48.4],
    place: { x: 632, y: 240, width: 240, height: 280 },
    areas: "LIE MCO SMR VAT".split(" ")
  },
  pacific: {
    frame: [-179.5, -22.2, -168.5, -8],
    place: { x: 1600, y: 550, width: 250, height: 265 },
    areas: "ASM NIU TKL TON WLF WSM".split(" ")
  },
  "arab-states": {
    frame: [46.2, 23.6, 52.4, 30.4],
    place: { x: 660, y: 560, width: 230, height: 250 },
    areas: "BHR KWT QAT".split(" ")
  }
};
