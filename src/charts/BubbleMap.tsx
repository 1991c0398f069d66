import type { ComponentChildren } from "preact";
import type { Position, World } from "../geo/world.ts";
import type { AreaCode } from "../model/area.ts";
import { bubbleRadius, largestBubble } from "../scales/bubbleRadius.ts";
import { outlineId } from "./Choropleth.tsx";

export interface BubbleMapProps {
  readonly world: Pick<World, "size" | "shapes" | "anchors" | "disputed" | "unassigned">;
  readonly label: string;
  readonly className: string;
  /** Areas with a count; the others have no bubble. */
  readonly areas: readonly AreaCode[];
  readonly value: (area: AreaCode) => number | undefined;
  /** The count that the largest bubble stands for: the same for every year. */
  readonly largest: number;
  /** The CSS classes of a bubble: "q3", "q3 e" for an estimate. */
  readonly classOf: (area: AreaCode) => string;
  readonly describe?: (area: AreaCode) => string;
  readonly outlines?: "define" | "use";
  readonly idPrefix?: string;
  /** Returns what stands above the bubbles, such as names, by where they are. */
  readonly above?: ((bubbles: readonly Bubble[]) => ComponentChildren) | undefined;
}

/** A circle of a map, in its units. */
export interface Bubble extends Position {
  readonly area: AreaCode;
  readonly r: number;
}

/** A map of counts: the area of a bubble is the count. Large bubbles lie below small ones, so that each can be met. */
export function BubbleMap(props: BubbleMapProps) {
  const {
    world,
    label,
    className,
    areas,
    value,
    largest,
    classOf,
    describe,
    outlines = "define",
    idPrefix,
    above
  } = props;
  const { size, shapes, anchors, disputed, unassigned } = world;
  const bubbles = areas
    .flatMap((area): readonly Bubble[] => {
      const place = anchors.get(area);
      const r = bubbleRadius(value(area), largest, largestBubble);
      return place && r > 0 ? [{ area, ...place, r: Math.max(1, Math.round(10 * r) / 10) }] : [];
    })
    .sort((a, b) => b.r - a.r || (a.area < b.area ? -1 : 1));
  return (
    <svg class={`bubble-map ${className}`} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      {outlines === "define" ? (
        <path class="land" d={shapes.map(({ d }) => d).join("") + unassigned} />
      ) : (
        <g class="land">
          {shapes.map(({ area }) => (
            <use key={area} href={`#${outlineId(idPrefix ?? "o", area)}`} />
          ))}
        </g>
      )}
      <path class="disputed" d={disputed} />
      <g class="bubbles">
        {bubbles.map(({ area, x, y, r }) => (
          <circle key={area} data-area={area} class={`bubble ${classOf(area)}`} cx={x} cy={y} r={r}>
            {describe && <title>{describe(area)}</title>}
          </circle>
        ))}
      </g>
      {above?.(bubbles)}
    </svg>
  );
}
