import type { World } from "../geo/world.ts";
import { outlineId } from "./Choropleth.tsx";

export interface WorldOutlinesProps {
  readonly world: Pick<World, "shapes">;
  readonly idPrefix: string;
}

/** The outlines of all areas, unseen, once in a page with several maps that refer to them. */
export function WorldOutlines({ world, idPrefix }: WorldOutlinesProps) {
  return (
    <svg class="chart-defs" width="0" height="0" aria-hidden="true">
      <defs>
        {world.shapes.map(({ area, d }) => (
          <path key={area} id={outlineId(idPrefix, area)} d={d} />
        ))}
      </defs>
    </svg>
  );
}
