import { ChartDefs } from "../../charts/ChartDefs.tsx";
import type { CardFrame } from "../../charts/ChartCard.tsx";
import { CardSizes } from "../../charts/CardSizes.tsx";
import type { World } from "../../geo/world.ts";
import { FigureMap } from "../figure/FigureMap.tsx";
import type { PartProps } from "../figure/figureParts.tsx";
import { largestCount } from "../figure/markClass.ts";
import { peopleSteps } from "../figure/PeopleSizes.tsx";

interface MapPictureProps extends PartProps {
  readonly world: World;
  readonly frame: Pick<CardFrame, "left" | "right" | "top" | "bottom">;
}

/** The map of a figure, as large as the frame allows, with what its bubbles stand for. */
export function MapPicture({ world, frame: { left, right, top, bottom }, ...props }: MapPictureProps) {
  const { indicator, translator } = props.context;
  const width = Math.min(right - left, ((bottom - top) * world.size.width) / world.size.height);
  const height = (width * world.size.height) / world.size.width;
  const x = left + (right - left - width) / 2;
  const y = top + (bottom - top - height) / 2;
  return (
    <>
      <ChartDefs palettes={[indicator.palette]} />
      <svg x={Math.round(x)} y={Math.round(y)} width={Math.round(width)} height={Math.round(height)}>
        <FigureMap world={world} {...props} />
      </svg>
      {indicator.form === "bubbles" && (
        <CardSizes
          left={x}
          bottom={y + height}
          scale={width / world.size.width}
          largest={largestCount}
          steps={peopleSteps(translator.formats)}
        />
      )}
    </>
  );
}
