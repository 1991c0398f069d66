import { ChartCard, type CardFrame, type CardShape } from "../../charts/ChartCard.tsx";
import { CardLegend, cardLegendHeight } from "../../charts/CardLegend.tsx";
import type { RegionMap, World } from "../../geo/world.ts";
import { standAloneStyleSheet } from "../../scales/fillStyles.ts";
import type { ColourTheme } from "../../scales/palettes.ts";
import type { PartProps } from "../figure/figureParts.tsx";
import { cardColours } from "./cardColours.ts";
import { ChosenLines } from "./ChosenLines.tsx";
import { LegendBelow, legendBelowHeight } from "./LegendBelow.tsx";
import { MapPair } from "./MapPair.tsx";
import { MapPicture, shownBox } from "./MapPicture.tsx";
import { mapWords, type MapWords, type ToldOnMap } from "./mapWords.ts";

/** Where a card says that it is from. */
export interface CardOrigin {
  /** Who publishes the data, see `sourceText`. */
  readonly source: string;
  /** The address of the page, without its protocol. */
  readonly address: string;
}

export interface MapCardProps extends PartProps, CardOrigin, ToldOnMap {
  readonly world: World | RegionMap;
  readonly theme?: ColourTheme | undefined;
  readonly shape?: CardShape | undefined;
}

const gap = 28;

/** A map of an indicator in one state as a picture that stands alone. */
export function MapCard(props: MapCardProps) {
  const { world, region, told, beside, theme = "light", shape, source, address, ...figure } = props;
  const { context, state } = figure;
  const { indicator, translator } = context;
  const { t } = translator;
  const words = mapWords(figure, { region, told, beside });
  const tall = shape === "tall";
  return (
    <ChartCard
      {...words}
      shape={shape}
      language={translator.language}
      direction={translator.direction}
      source={source}
      credit={t("card.credit", { site: t("site.name"), address })}
      styles={[
        standAloneStyleSheet(indicator.palette, theme),
        ...(state.areas.length > 0 ? [chosenStyle(theme)] : []),
        ...(state.areas.length > 0 || indicator.form === "bubbles" || state.form === "people"
          ? [labelStyle(theme)]
          : []),
        ...("inset" in world ? [insetStyle(theme)] : []),
        ...(told ? [unlikeStyle(theme)] : []),
        ...(state.form === "tiles" ? [tileStyle] : [])
      ].join("")}
      colours={cardColours[theme]}
      picture={(frame) =>
        beside ? (
          <MapPair maps={inOrder(figure, beside)} world={world} words={words} frame={frame} tall={tall} />
        ) : (
          <MapAndLegend {...figure} world={world} words={words} frame={frame} tall={tall} />
        )
      }
    />
  );
}

/** The earlier year first. */
function inOrder(figure: PartProps, beside: PartProps): readonly [PartProps, PartProps] {
  const { year } = figure.state;
  return year === "latest" || Number(beside.state.year) < year ? [beside, figure] : [figure, beside];
}

/** The outline of what was chosen. */
const chosenStyle = (theme: ColourTheme): string =>
  `.card-chosen{fill:none;stroke:${cardColours[theme].ink};stroke-width:4}`;

/** Names can be read on every fill. */
const labelStyle = (theme: ColourTheme): string =>
  `.map-labels{fill:${cardColours[theme].ink};stroke:${cardColours[theme].paper};stroke-width:3px;stroke-linejoin:round;` +
  "vector-effect:non-scaling-stroke;paint-order:stroke;font-weight:600;text-anchor:middle}";

const insetStyle = (theme: ColourTheme): string =>
  `.card-inset{fill:${cardColours[theme].paper};stroke:${cardColours[theme].quiet};stroke-width:1}.card-inset.shown{fill:none}`;

/** The fill of what cannot be compared, as the page has it. */
const unlikeStyle = (theme: ColourTheme): string => `.nc{fill:${theme === "light" ? "#b9b6ae" : "#5d6066"}}`;

const tileStyle = ".tile-codes text{font-size:18px;font-weight:600;text-anchor:middle}";

interface MapAndLegendProps extends PartProps {
  readonly world: World | RegionMap;
  readonly words: MapWords;
  readonly frame: CardFrame;
  /** The legend stands below the map, not beside it. */
  readonly tall: boolean;
}

/** The map with its legend and the figures of the chosen areas; a legend that is too high for its place stands below. */
function MapAndLegend({ world, words, frame, tall, ...props }: MapAndLegendProps) {
  const { left, right, top, bottom, rightToLeft } = frame;
  const legend = { ...words.legend, width: tall ? (right - left - gap) / 2 : 280 };
  const height = cardLegendHeight(legend);
  const isBelow = !tall && height > bottom - top;
  const box = shownBox(world);
  const mapFoot = isBelow ? bottom - legendBelowHeight : bottom;
  const foot = tall ? Math.min(bottom - height - gap, top + ((right - left) * box.height) / box.width) : mapFoot;
  const start = rightToLeft ? right - legend.width : left;
  const legendTop = tall ? foot + gap : top;
  const chosen = tall
    ? { x: rightToLeft ? left + legend.width : right - legend.width, top: legendTop, foot: bottom }
    : { x: rightToLeft ? right : left, top: isBelow ? top : top + height + 16, foot };
  const beside = tall || (isBelow && props.state.areas.length === 0) ? 0 : legend.width + gap;
  return (
    <>
      {isBelow ? (
        <LegendBelow legend={legend} frame={frame} />
      ) : (
        <CardLegend {...legend} left={start} top={legendTop} rightToLeft={rightToLeft} />
      )}
      <ChosenLines
        figure={props}
        words={words}
        x={chosen.x}
        top={chosen.top}
        width={legend.width}
        room={chosen.foot - chosen.top}
      />
      <MapPicture
        world={world}
        {...props}
        frame={{
          left: rightToLeft ? left : left + beside,
          right: rightToLeft ? right - beside : right,
          top,
          bottom: foot
        }}
      />
    </>
  );
}
