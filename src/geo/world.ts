import type { AreaCode } from "../model/area.ts";

/** Width and height in the units of the viewBox. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The outline of an area as the `d` of a path, in relative whole units. */
export interface AreaShape {
  readonly area: AreaCode;
  readonly d: string;
}

/** Where an area stands that is drawn as a circle. */
export interface AreaPoint {
  readonly area: AreaCode;
  readonly x: number;
  readonly y: number;
}

/** A place on the map, in the units of its viewBox. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** A part of the map, in the units of its viewBox. */
export interface Box extends Position, Size {}

/** A projected world. An area is a shape or a point, never both; the unit is half a pixel of a map 960 wide. */
export interface World {
  readonly size: Size;
  readonly shapes: readonly AreaShape[];
  /** Areas too small to be seen, moved apart so that each can be touched; the radius is `pointRadius`. */
  readonly points: readonly AreaPoint[];
  /** Where a bubble of the area is centred: inside its largest part, never moved. Of shapes and points. */
  readonly anchors: ReadonlyMap<AreaCode, Position>;
  /** Disputed and undetermined borders, one path, to be dashed. */
  readonly disputed: string;
  /** Land that belongs to no area of the data, one path: never hatched, because nothing is missing there. */
  readonly unassigned: string;
}

/** What stands on the map of a region for its inset, each one path. */
export interface RegionInset {
  /** The edge of the inset. */
  readonly frame: string;
  /** Around its areas where they lie. */
  readonly shown: string;
  /** The land in it that nothing is said of. */
  readonly around: string;
}

/** A region on a map as large as the world's. Areas outside it are land that nothing is said of. */
export interface RegionMap extends World {
  /** The region without the room beside it: what a narrow screen shows. */
  readonly fit: Box;
  /** The land around, one path. */
  readonly around: string;
  /** A part of it that is drawn larger over the sea. */
  readonly inset?: RegionInset;
  /** The people of its areas, of the last year known, for pages that do not carry them. */
  readonly people?: readonly (readonly [AreaCode, number])[];
}

/** The radius of an area that is drawn as a circle, in units of the viewBox. */
export const pointRadius = 6;
