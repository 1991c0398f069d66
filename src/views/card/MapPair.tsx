import type { CardFrame } from "../../charts/ChartCard.tsx";
import type { RegionMap, World } from "../../geo/world.ts";
import type { PartProps } from "../figure/figureParts.tsx";
import { yearText } from "../figure/flagText.ts";
import { ChosenLines } from "./ChosenLines.tsx";
import { LegendBelow, legendBelowHeight } from "./LegendBelow.tsx";
import { MapPicture } from "./MapPicture.tsx";
import type { MapWords } from "./mapWords.ts";

interface MapPairProps {
  /** The earlier year first. */
  readonly maps: readonly [PartProps, PartProps];
  readonly world: World | RegionMap;
  readonly words: MapWords;
  readonly frame: CardFrame;
  /** The maps stand one above the other. */
  readonly tall: boolean;
}

const gap = 28;
const captionHeight = 26;
const chosenHeight = 29;
const mostChosen = 2;

/** Two maps of two years with one legend, each with its year above it and the figures of the chosen areas below. */
export function MapPair({ maps, world, words, frame, tall }: MapPairProps) {
  const { left, right, top, bottom, rightToLeft } = frame;
  const room = bottom - legendBelowHeight - top;
  const width = tall ? right - left : (right - left - gap) / 2;
  const height = tall ? (room - gap) / 2 : room;
  const chosen = chosenHeight * Math.min(mostChosen, maps[0].state.areas.length);
  return (
    <>
      {maps.map((figure, index) => {
        const isFirst = index === 0;
        const x = tall || isFirst !== rightToLeft ? left : right - width;
        const y = tall && !isFirst ? top + height + gap : top;
        const start = rightToLeft ? x + width : x;
        const caption = yearText(figure.context.translator, figure.state.year);
        return (
          <g key={caption}>
            <text class="card-ink" x={start} y={y + 17} font-size={20} font-weight={700}>
              {caption}
            </text>
            <MapPicture
              world={world}
              {...figure}
              isSecond={!isFirst}
              frame={{ left: x, right: x + width, top: y + captionHeight, bottom: y + height - chosen }}
            />
            <ChosenLines
              figure={figure}
              words={words}
              x={start}
              top={y + height - chosen + 4}
              width={width}
              room={chosen}
            />
          </g>
        );
      })}
      <LegendBelow legend={words.legend} frame={frame} />
    </>
  );
}
