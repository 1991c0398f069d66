import type { AreaCode } from "../model/area.ts";
import { leastCost } from "./leastCost.ts";
import { known } from "../model/known.ts";
import { outline } from "./outline.ts";
import type { AreaShape, Box, Position, RegionMap, World } from "./world.ts";

/** The side of a tile with what parts it from the next, and without, in units of the map. */
export const tileStep = 60;
const tileSide = 56;

/** Columns that stay free at the edges of the map. */
const margin = 1;

interface Cell extends Position {
  readonly column: number;
  readonly row: number;
}

function cellsOf({ width, height }: World["size"]): readonly Cell[] {
  const columns = Math.floor(width / tileStep) - 2 * margin;
  const rows = Math.floor(height / tileStep);
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [(index % columns) + margin, Math.floor(index / columns)];
    return { column, row, x: (column + 0.5) * tileStep, y: (row + 0.5) * tileStep };
  });
}

/** Returns the middle of the tile of each area: no two share one, and together they are as near to their places as can be. */
export function tilePlaces({ anchors, size }: Pick<World, "anchors" | "size">): ReadonlyMap<AreaCode, Position> {
  const areas = [...anchors];
  const cells = cellsOf(size);
  const costs = areas.map(([, place]) => cells.map((cell) => (cell.x - place.x) ** 2 + (cell.y - place.y) ** 2));
  const chosen = leastCost(areas.length, cells.length, (row, column) => known(costs[row]?.[column], "cost"));
  return new Map(
    areas.map(([area], row): [AreaCode, Position] => {
      const { x, y } = known(cells[known(chosen[row], "tile")], "tile");
      return [area, { x, y }];
    })
  );
}

/** Returns a map on which every area of the world is a square of the same size, near where it lies. */
export function tileMap({ anchors, size }: Pick<World, "anchors" | "size">): RegionMap {
  const places = tilePlaces({ anchors, size });
  const half = tileSide / 2;
  const shapes = [...places].map(([area, { x, y }]): AreaShape => {
    const [left, top] = [x - half, y - half];
    const corners = [
      [left, top],
      [left + tileSide, top],
      [left + tileSide, top + tileSide],
      [left, top + tileSide]
    ] as const;
    return { area, d: outline([corners]) };
  });
  const fit: Box = { x: 0, y: 0, ...size };
  return { size, shapes, points: [], anchors: places, disputed: "", unassigned: "", fit, around: "" };
}
