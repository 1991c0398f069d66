import type { World } from "../geo/world.ts";
import { pointRadius } from "../geo/world.ts";
import type { AreaCode } from "../model/area.ts";

export interface ChoroplethProps {
  readonly world: Pick<World, "size" | "shapes" | "points" | "disputed" | "unassigned" | "anchors">;
  /** The accessible description of what the map shows now. */
  readonly label: string;
  /** The classes of the whole map, such as `paletteClass(palette)`; "small" where it is a thumbnail. */
  readonly className: string;
  /** The CSS classes of an area: "q3", "q3 e" for an estimate, "nd" for no data, "nr" for no event recorded. */
  readonly classOf: (area: AreaCode) => string;
  /** The words of an area's tooltip. */
  readonly describe?: (area: AreaCode) => string;
  /** A thumbnail has no circles and no dashed lines; it is one where it has no words, unless this says otherwise. */
  readonly thumbnail?: boolean;
  /** Areas whose range reaches beyond the class of their colour: each gets a small triangle. */
  readonly marks?: readonly AreaCode[];
  /** Paths carry their outlines, or refer to those that `WorldOutlines` of the same `idPrefix` has drawn once. */
  readonly outlines?: "define" | "use";
  readonly idPrefix?: string;
}

/** Returns the id of an area's outline in `WorldOutlines`. */
export function outlineId(idPrefix: string, area: AreaCode): string {
  return `${idPrefix}-${area}`;
}

const markPath = (areas: readonly AreaCode[], { anchors, points }: Pick<World, "anchors" | "points">): string =>
  areas
    .flatMap((area) => {
      const place = points.find((point) => point.area === area) ?? anchors.get(area);
      return place ? [`M${place.x} ${place.y - 5}l5 8h-10z`] : [];
    })
    .join("");

/** A map of the areas, classed by value. No data has a class of its own (hatched): it must never read as zero. */
export function Choropleth({
  world,
  label,
  className,
  classOf,
  describe,
  thumbnail = describe === undefined,
  marks = [],
  outlines = "define",
  idPrefix = "o"
}: ChoroplethProps) {
  const { size, shapes, points, disputed, unassigned } = world;
  const title = (area: AreaCode) => describe && <title>{describe(area)}</title>;
  return (
    <svg class={`choropleth ${className}`} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      {unassigned !== "" && <path class="land" d={unassigned} />}
      <g class="areas">
        {shapes.map(({ area, d }) =>
          outlines === "define" ? (
            <path key={area} data-area={area} class={classOf(area)} d={d}>
              {title(area)}
            </path>
          ) : (
            <use key={area} data-area={area} class={classOf(area)} href={`#${outlineId(idPrefix, area)}`}>
              {title(area)}
            </use>
          )
        )}
      </g>
      {!thumbnail && <path class="disputed" d={disputed} />}
      {!thumbnail && (
        <g class="points">
          {points.map(({ area, x, y }) => (
            <circle key={area} data-area={area} class={classOf(area)} cx={x} cy={y} r={pointRadius}>
              {title(area)}
            </circle>
          ))}
        </g>
      )}
      {marks.length > 0 && <path class="mark" d={markPath(marks, world)} />}
    </svg>
  );
}
