import { geoEqualEarthRaw } from "d3-geo";
import type { Position, Size } from "./world.ts";

/** The meridian in the middle: the map is cut in the Bering Strait, so that no country lies on both edges. */
const centralMeridian = 11.6;
const south = -56.5;
const north = 83.8;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const raw = (longitude: number, latitude: number): [number, number] =>
  geoEqualEarthRaw(radians(longitude), radians(latitude));

/** A projection of the inhabited world, without Antarctica. */
export interface Projection {
  readonly size: Size;
  /** Takes degrees, longitude relative to the central meridian: see `relativeLongitude`. */
  readonly project: (relativeLongitude: number, latitude: number) => Position;
}

/** Returns the degrees east of the central meridian, from -180 to 180. */
export function relativeLongitude(longitude: number): number {
  const shifted = longitude - centralMeridian;
  return shifted - 360 * Math.floor((shifted + 180) / 360);
}

/** Returns the Equal Earth projection (Šavrič, Patterson and Jenny, 2018) fitted to a width, y downwards. */
export function equalEarth(width: number): Projection {
  const scale = width / (2 * raw(180, 0)[0]);
  const top = raw(0, north)[1];
  const height = Math.ceil(scale * (top - raw(0, south)[1]));
  return {
    size: { width, height },
    project: (longitude, latitude) => {
      const [x, y] = raw(longitude, latitude);
      return { x: width / 2 + scale * x, y: scale * (top - y) };
    }
  };
}
