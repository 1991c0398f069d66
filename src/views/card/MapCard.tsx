import { ChartCard } from "../../charts/ChartCard.tsx";
import { CardLegend } from "../../charts/CardLegend.tsx";
import type { World } from "../../geo/world.ts";
import { standAloneStyleSheet } from "../../scales/fillStyles.ts";
import type { ColourTheme } from "../../scales/palettes.ts";
import { dimensionText } from "../figure/dimensionText.ts";
import { legendEntries } from "../figure/FigureLegend.tsx";
import { mapLabel, type PartProps } from "../figure/figureParts.tsx";
import { findingText } from "../figure/Finding.tsx";
import { cardColours } from "./cardColours.ts";
import { headline } from "./headline.ts";
import { MapPicture } from "./MapPicture.tsx";
import { yearsText } from "./yearsText.ts";

/** Where a card says that it is from. */
export interface CardOrigin {
  /** Who publishes the data, see `sourceText`. */
  readonly source: string;
  /** The address of the page, without its protocol. */
  readonly address: string;
}

interface MapCardProps extends PartProps, CardOrigin {
  readonly world: World;
  readonly theme?: ColourTheme;
}

const legendWidth = 280;

const gap = 28;

/** A map of an indicator in one state as a picture that stands alone. */
export function MapCard({ world, theme = "light", source, address, ...props }: MapCardProps) {
  const { context, model, state } = props;
  const { indicator, translator } = context;
  const { t } = translator;
  const legend = legendEntries(context, model);
  return (
    <ChartCard
      language={translator.language}
      direction={translator.direction}
      kicker={[t(`indicator.${indicator.id}.name`), dimensionText(translator, indicator, state.codes)]
        .filter((part) => part !== "")
        .join(" · ")}
      title={headline(findingText(context, model, state))}
      subtitle={t("card.subtitle", {
        measure: t(`indicator.${indicator.id}.measure`),
        years: yearsText(context, model)
      })}
      source={source}
      credit={t("card.credit", { site: t("site.name"), address })}
      label={mapLabel(props)}
      styles={standAloneStyleSheet(indicator.palette, theme)}
      colours={cardColours[theme]}
      picture={({ left, right, top, bottom, rightToLeft }) => (
        <>
          <CardLegend
            title={t(`indicator.${indicator.id}.unit`)}
            {...legend}
            left={rightToLeft ? right - legendWidth : left}
            top={top}
            width={legendWidth}
            rightToLeft={rightToLeft}
          />
          <MapPicture
            world={world}
            {...props}
            frame={{
              left: rightToLeft ? left : left + legendWidth + gap,
              right: rightToLeft ? right - legendWidth - gap : right,
              top,
              bottom
            }}
          />
        </>
      )}
    />
  );
}
