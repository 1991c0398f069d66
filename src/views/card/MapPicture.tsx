import { ChartDefs } from "../../charts/ChartDefs.tsx";
import type { CardFrame } from "../../charts/ChartCard.tsx";
import { CardSizes } from "../../charts/CardSizes.tsx";
import { MapLabels } from "../../charts/MapLabels.tsx";
import type { Box, RegionMap, World } from "../../geo/world.ts";
import type { AreaCode } from "../../model/area.ts";
import { bubbleRadius, largestBubble } from "../../scales/bubbleRadius.ts";
import { FigureMap } from "../figure/FigureMap.tsx";
import type { PartProps } from "../figure/figureParts.tsx";
import { inForm } from "../figure/mapForm.ts";
import { mapLabels, type LabelledMark } from "../figure/mapLabels.ts";
import { countIn, largestCount, markClass } from "../figure/markClass.ts";
import { peopleSteps } from "../figure/PeopleSizes.tsx";
import { outlinesOf, placesOf, ringsOf } from "./markOutlines.ts";

interface MapPictureProps extends PartProps {
  readonly world: World | RegionMap;
  readonly frame: Pick<CardFrame, "left" | "right" | "top" | "bottom">;
  /** True where another map of the picture has the patterns, and says what circles stand for. */
  readonly isSecond?: boolean;
}

/** In units of the picture. */
const labelSize = 15;

/** The part of a map that its picture shows: a region without the room beside it. */
export function shownBox(world: World | RegionMap): Box {
  return "fit" in world ? world.fit : { x: 0, y: 0, ...world.size };
}

/** Returns the middle of a frame that a box fills as far as its shape allows. */
function largestIn({ left, right, top, bottom }: MapPictureProps["frame"], box: Box): Box {
  const width = Math.min(right - left, ((bottom - top) * box.width) / box.height);
  const height = (width * box.height) / box.width;
  return { x: left + (right - left - width) / 2, y: top + (bottom - top - height) / 2, width, height };
}

/** The map of a figure, as large as the frame allows, with what its circles stand for; chosen areas have an outline. */
export function MapPicture({ world, frame, isSecond = false, ...props }: MapPictureProps) {
  const { state, model } = props;
  const { context, people } = inForm(props.context, state.form);
  const { indicator, translator, largest = largestCount } = context;
  const box = shownBox(world);
  const { x, y, width, height } = largestIn(frame, box);
  const place = { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
  const hasCircles = people !== undefined || indicator.form === "bubbles";
  const countOf = (area: AreaCode): number | undefined => (people ? people.get(area) : countIn(model.cells.get(area)));
  const circles = hasCircles ? circlesOf(world, (area) => bubbleRadius(countOf(area), largest, largestBubble)) : [];
  const fontSize = (labelSize * box.width) / width;
  const named = state.form === "tiles" ? [] : state.areas;
  const marks = hasCircles ? circles : placesOf(world, named);
  const labels = mapLabels(context, marks, named, { view: box, fontSize });
  return (
    <>
      {!isSecond && <ChartDefs palettes={[indicator.palette]} />}
      <svg {...place} {...("fit" in world && { viewBox: [box.x, box.y, box.width, box.height].join(" ") })}>
        <DrawnMap {...props} world={world} context={context} people={people} />
        {(state.areas.length > 0 || labels.length > 0) && (
          <svg {...("fit" in world ? world.size : { viewBox: `0 0 ${world.size.width} ${world.size.height}` })}>
            {state.areas.length > 0 && (
              <path
                class="card-chosen"
                d={hasCircles ? ringsOf(circles, state.areas) : outlinesOf(world, state.areas)}
              />
            )}
            {labels.length > 0 && <MapLabels labels={labels} fontSize={fontSize} />}
          </svg>
        )}
      </svg>
      {hasCircles && !isSecond && (
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

interface DrawnMapProps extends PartProps {
  readonly world: World | RegionMap;
  readonly people: ReturnType<typeof inForm>["people"];
}

/** The areas in their classes: of a region alone, or of the world with its land and its inset. */
function DrawnMap({ world, ...props }: DrawnMapProps) {
  if (!("fit" in world)) return <FigureMap {...props} world={world} />;
  return (
    <svg {...world.size}>
      <path class="land" d={world.around} />
      {world.inset && <path class="card-inset shown" d={world.inset.shown} />}
      {world.inset && <path class="card-inset" d={world.inset.frame} />}
      {world.inset && <path class="land" d={world.inset.around} />}
      <FigureMap {...props} world={world} />
      {props.state.form === "tiles" && <TileCodes {...props} world={world} />}
    </svg>
  );
}

function circlesOf({ anchors }: World, radiusOf: (area: AreaCode) => number): readonly LabelledMark[] {
  return [...anchors]
    .map(([area, { x, y }]) => ({ area, x, y, radius: radiusOf(area) }))
    .filter(({ radius }) => radius > 0);
}

/** The code of each area in the middle of its tile, in the ink that is read on it. */
function TileCodes({ world: { anchors }, context, model }: Pick<MapPictureProps, "world" | "context" | "model">) {
  return (
    <g class="tile-codes">
      {[...anchors].map(([area, { x, y }]) => {
        const fill = context.unlike?.has(area) ? "nc" : markClass(context.indicator, model.cells.get(area));
        const step = /^q(\d)/.exec(fill)?.[1];
        return (
          <text key={area} class={step === undefined ? undefined : `t${step}`} x={x} y={y + 6}>
            {area}
          </text>
        );
      })}
    </g>
  );
}
