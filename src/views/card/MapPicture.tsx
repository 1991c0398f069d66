import { ChartDefs } from "../../charts/ChartDefs.tsx";
import type { CardFrame } from "../../charts/ChartCard.tsx";
import { CardSizes } from "../../charts/CardSizes.tsx";
import { pointRadius, type Box, type RegionMap, type World } from "../../geo/world.ts";
import type { AreaCode } from "../../model/area.ts";
import { FigureMap } from "../figure/FigureMap.tsx";
import type { PartProps } from "../figure/figureParts.tsx";
import { largestCount } from "../figure/markClass.ts";
import { peopleSteps } from "../figure/PeopleSizes.tsx";

interface MapPictureProps extends PartProps {
  readonly world: World | RegionMap;
  readonly frame: Pick<CardFrame, "left" | "right" | "top" | "bottom">;
}

/** The part of a map that its picture shows: a region without the room beside it. */
export function shownBox(world: World | RegionMap): Box {
  return "fit" in world ? world.fit : { x: 0, y: 0, ...world.size };
}

/** The map of a figure, as large as the frame allows, with what its bubbles stand for; chosen areas have an outline. */
export function MapPicture({ world, frame: { left, right, top, bottom }, ...props }: MapPictureProps) {
  const { indicator, translator, largest = largestCount } = props.context;
  const box = shownBox(world);
  const width = Math.min(right - left, ((bottom - top) * box.width) / box.height);
  const height = (width * box.height) / box.width;
  const x = left + (right - left - width) / 2;
  const y = top + (bottom - top - height) / 2;
  const place = { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
  return (
    <>
      <ChartDefs palettes={[indicator.palette]} />
      <svg {...place} {...("fit" in world && { viewBox: [box.x, box.y, box.width, box.height].join(" ") })}>
        {"fit" in world ? (
          <svg {...world.size}>
            <path class="land" d={world.around} />
            <FigureMap world={world} {...props} />
          </svg>
        ) : (
          <FigureMap world={world} {...props} />
        )}
        {props.state.areas.length > 0 && (
          <svg {...("fit" in world ? world.size : { viewBox: `0 0 ${world.size.width} ${world.size.height}` })}>
            <path class="card-chosen" d={outlinesOf(world, props.state.areas)} />
          </svg>
        )}
      </svg>
      {indicator.form === "bubbles" && (
        <CardSizes
          left={x}
          bottom={y + height}
          scale={width / box.width}
          largest={largest}
          steps={peopleSteps(translator.formats, largest)}
        />
      )}
    </>
  );
}

/** Returns the outlines of areas as one path; those drawn as circles have one around them. */
function outlinesOf({ shapes, points }: World, areas: readonly AreaCode[]): string {
  const around = pointRadius + 3;
  return [
    ...shapes.flatMap(({ area, d }) => (areas.includes(area) ? [d] : [])),
    ...points.flatMap(({ area, x, y }) =>
      areas.includes(area)
        ? [`M${x - around} ${y}a${around} ${around} 0 1 0 ${2 * around} 0a${around} ${around} 0 1 0 -${2 * around} 0`]
        : []
    )
  ].join("");
}
