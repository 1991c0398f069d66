import { geoAzimuthalEqualArea, geoDistance } from "d3-geo";
import { relativeLongitude, type Projection } from "./equalEarth.ts";
import type { Frame } from "./regionFrames.ts";
import type { Box, Size } from "./world.ts";

/** A projection of a part of the world. */
export interface RegionProjection extends Projection {
  /** What the frame covers of the map. */
  readonly framed: Box;
  /** True for a place that is so far round the globe that its outline would be torn. */
  readonly isFar: (longitude: number, latitude: number) => boolean;
}

const steps = 24;
/** In degrees from the centre: the whole of a continent is nearer, and nothing tears. */
const farDegrees = 120;

/** The meridian from which relative longitudes are counted, found from the way that they are. */
const meridian = -relativeLongitude(0);

function edgesOf([west, south, east, north]: Frame): readonly [number, number][] {
  return Array.from({ length: steps + 1 }, (_, i) => i / steps).flatMap((t): [number, number][] => [
    [west + t * (east - west), south],
    [west + t * (east - west), north],
    [west, south + t * (north - south)],
    [east, south + t * (north - south)]
  ]);
}

/**
 * Returns Lambert's azimuthal equal-area projection around the middle of a frame, with the frame as large as the room
 * on the map allows, in its middle; y downwards.
 */
export function azimuthal(frame: Frame, size: Size, room: Box): RegionProjection {
  const [west, south, east, north] = frame;
  const centre: [number, number] = [(west + east) / 2, (south + north) / 2];
  const plain = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).scale(1).translate([0, 0]).precision(0);
  const raw = (longitude: number, latitude: number): readonly [number, number] =>
    plain([longitude, latitude]) ?? [NaN, NaN];
  const edges = edgesOf(frame).map(([longitude, latitude]) => raw(longitude, latitude));
  const [xs, ys] = [edges.map(([x]) => x), edges.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(room.width / (right - left), room.height / (bottom - top));
  const [width, height] = [scale * (right - left), scale * (bottom - top)];
  const framed = {
    x: room.x + (room.width - width) / 2,
    y: room.y + (room.height - height) / 2,
    width,
    height
  };
  return {
    size,
    framed,
    isFar: (longitude, latitude) => geoDistance(centre, [longitude, latitude]) > (farDegrees * Math.PI) / 180,
    project: (relative, latitude) => {
      const [x, y] = raw(relative + meridian, latitude);
      return { x: framed.x + scale * (x - left), y: framed.y + scale * (y - top) };
    }
  };
}
