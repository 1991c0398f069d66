import { ChartCard, type CardFrame, type CardShape } from "../../charts/ChartCard.tsx";
import { CardLegend, cardLegendHeight } from "../../charts/CardLegend.tsx";
import { TextBlock, textHeight } from "../../charts/TextBlock.tsx";
import type { RegionMap, World } from "../../geo/world.ts";
import { standAloneStyleSheet } from "../../scales/fillStyles.ts";
import type { ColourTheme } from "../../scales/palettes.ts";
import { describeArea } from "../figure/describe.ts";
import { dimensionText } from "../figure/dimensionText.ts";
import { legendEntries } from "../figure/FigureLegend.tsx";
import { mapLabel, type PartProps } from "../figure/figureParts.tsx";
import { findingText } from "../figure/Finding.tsx";
import { regionLabel, regionText, type RegionWords } from "../figure/RegionFinding.tsx";
import { belowEachOther } from "./belowEachOther.ts";
import { cardColours } from "./cardColours.ts";
import { headline } from "./headline.ts";
import { MapPicture, shownBox } from "./MapPicture.tsx";
import { yearsText } from "./yearsText.ts";

/** Where a card says that it is from. */
export interface CardOrigin {
  /** Who publishes the data, see `sourceText`. */
  readonly source: string;
  /** The address of the page, without its protocol. */
  readonly address: string;
}

export interface MapCardProps extends PartProps, CardOrigin {
  readonly world: World | RegionMap;
  /** What is said of the region that is drawn; undefined for the world. */
  readonly region?: RegionWords | undefined;
  readonly theme?: ColourTheme | undefined;
  readonly shape?: CardShape | undefined;
}

const gap = 28;

/** A map of an indicator in one state as a picture that stands alone. */
export function MapCard({ world, region, theme = "light", shape, source, address, ...props }: MapCardProps) {
  const { context, model, state } = props;
  const { indicator, translator } = context;
  const { t, formats } = translator;
  return (
    <ChartCard
      shape={shape}
      language={translator.language}
      direction={translator.direction}
      kicker={[
        t(`indicator.${indicator.id}.name`),
        dimensionText(translator, indicator, state.codes),
        region ? formats.atStart(region.region.name) : ""
      ]
        .filter((part) => part !== "")
        .join(" · ")}
      title={headline(region ? regionText(region, props) : findingText(context, model, state))}
      subtitle={t("card.subtitle", {
        measure: t(`indicator.${indicator.id}.measure`),
        years: yearsText(context, model)
      })}
      source={source}
      credit={t("card.credit", { site: t("site.name"), address })}
      label={region ? regionLabel(region, props) : mapLabel(props)}
      styles={standAloneStyleSheet(indicator.palette, theme) + (state.areas.length > 0 ? chosenStyle(theme) : "")}
      colours={cardColours[theme]}
      picture={(frame) => <MapAndLegend {...props} world={world} frame={frame} tall={shape === "tall"} />}
    />
  );
}

/** The outline of what was chosen. */
const chosenStyle = (theme: ColourTheme): string =>
  `.card-chosen{fill:none;stroke:${cardColours[theme].ink};stroke-width:4}`;

interface MapAndLegendProps extends PartProps {
  readonly world: World | RegionMap;
  readonly frame: CardFrame;
  /** The legend stands below the map, not beside it. */
  readonly tall: boolean;
}

/** The map with its legend and the figures of the chosen areas. */
function MapAndLegend({ world, frame, tall, ...props }: MapAndLegendProps) {
  const { context, model } = props;
  const { left, right, top, bottom, rightToLeft } = frame;
  const legend = {
    title: context.translator.t(`indicator.${context.indicator.id}.unit`),
    ...legendEntries(context, model),
    width: tall ? (right - left - gap) / 2 : 280
  };
  const height = cardLegendHeight(legend);
  const box = shownBox(world);
  const foot = tall ? Math.min(bottom - height - gap, top + ((right - left) * box.height) / box.width) : bottom;
  const start = rightToLeft ? right - legend.width : left;
  const legendTop = tall ? foot + gap : top;
  const chosen = tall
    ? { x: rightToLeft ? left + legend.width : right - legend.width, top: legendTop }
    : { x: rightToLeft ? right : left, top: top + height + 16 };
  const beside = tall ? 0 : legend.width + gap;
  return (
    <>
      <CardLegend {...legend} left={start} top={legendTop} rightToLeft={rightToLeft} />
      <Chosen {...props} {...chosen} width={legend.width} room={bottom - chosen.top} />
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

interface ChosenProps extends PartProps {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  /** The height that the whole may take. */
  readonly room: number;
}

/** The figures of the areas that the state names, below each other: as many as there is room for. */
function Chosen({ context, model, state, x, top, width, room }: ChosenProps) {
  const { indicator, translator, areas } = context;
  const box = { width, fontSize: 18, bold: true, lines: 2 };
  const lines = state.areas.map((code) => {
    const name = areas.find((area) => area.code === code)?.name ?? code;
    const text = describeArea(translator, indicator, name, model.cells.get(code));
    return { code, text, height: textHeight(text, box, 23) };
  });
  return (
    <>
      {belowEachOther(lines, { top, gap: 6, room }).map(({ code, text, y }) => (
        <TextBlock key={code} {...box} text={text} x={x} y={y + 18} lineHeight={23} className="card-ink" />
      ))}
    </>
  );
}
