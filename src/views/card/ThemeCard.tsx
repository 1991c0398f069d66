import { ChartCard } from "../../charts/ChartCard.tsx";
import { CardLegendRow } from "../../charts/CardLegendRow.tsx";
import { TextBlock, textHeight } from "../../charts/TextBlock.tsx";
import type { World } from "../../geo/world.ts";
import { standAloneStyleSheet } from "../../scales/fillStyles.ts";
import type { Theme } from "../../model/indicator.ts";
import { dimensionText } from "../figure/dimensionText.ts";
import { legendEntries } from "../figure/FigureLegend.tsx";
import { findingText } from "../figure/Finding.tsx";
import type { PartProps } from "../figure/figureParts.tsx";
import { cardColours } from "./cardColours.ts";
import type { CardOrigin } from "./MapCard.tsx";
import { MapPicture } from "./MapPicture.tsx";
import { yearsText } from "./yearsText.ts";
import { belowEachOther } from "./belowEachOther.ts";

export interface ThemeCardProps extends CardOrigin {
  readonly subject: Theme;
  readonly world: World;
  /** The figure on the map. */
  readonly lead: PartProps;
  /** The figures beside it. */
  readonly others: readonly PartProps[];
}

const columnWidth = 330;
const gap = 32;

/** A theme as a picture that stands alone: its question, its first map, and what its other figures say. */
export function ThemeCard({ subject, world, lead, others, source, address }: ThemeCardProps) {
  const { indicator, translator } = lead.context;
  const { t } = translator;
  const onMap = t("say.aside", {
    main: t(`indicator.${indicator.id}.name`),
    aside: t(`indicator.${indicator.id}.unit`)
  });
  // Beside the map only what says something of the world.
  const figures = [lead, ...others.filter(({ model }) => model.summary !== undefined)];
  return (
    <ChartCard
      language={translator.language}
      direction={translator.direction}
      kicker={t(`theme.${subject}.name`)}
      title={t(`theme.${subject}.question`)}
      subtitle={translator.formats.withStop(t("card.map", { indicator: onMap })) + yearsText(lead.context, lead.model)}
      source={source}
      credit={t("card.credit", { site: t("site.name"), address })}
      label={[t(`theme.${subject}.question`), ...figures.map(statement)].join(" ")}
      styles={standAloneStyleSheet(indicator.palette)}
      colours={cardColours.light}
      picture={({ left, right, top, bottom, rightToLeft }) => {
        const map = rightToLeft
          ? { left, right: right - columnWidth - gap }
          : { left: left + columnWidth + gap, right };
        return (
          <>
            <Statements figures={figures} x={rightToLeft ? right : left} top={top} room={bottom - top} />
            <MapPicture world={world} {...lead} frame={{ ...map, top, bottom: bottom - 62 }} />
            <CardLegendRow
              steps={legendEntries(lead.context, lead.model).steps}
              left={map.left}
              top={bottom - 50}
              width={map.right - map.left}
              rightToLeft={rightToLeft}
            />
          </>
        );
      }}
    />
  );
}

/** Returns what a figure says of the world, with its name in front. */
function statement(figure: PartProps): string {
  return `${figureName(figure)}: ${findingText(figure.context, figure.model, figure.state)}`;
}

/** Returns the name of a figure, and whom or what it counts where that is not all. */
function figureName({ context: { indicator, translator }, state }: PartProps): string {
  return [translator.t(`indicator.${indicator.id}.name`), dimensionText(translator, indicator, state.codes)]
    .filter((part) => part !== "")
    .join(" · ");
}

interface StatementsProps {
  readonly figures: readonly PartProps[];
  readonly x: number;
  readonly top: number;
  /** The height that the whole may take. */
  readonly room: number;
}

/** Below each other: the name of a figure, and its sentence. As many as there is room for. */
function Statements({ figures, x, top, room }: StatementsProps) {
  const name = { width: columnWidth, fontSize: 18, bold: true, lines: 4 };
  const words = { width: columnWidth, fontSize: 18, lines: 5 };
  const statements = figures.map((figure) => {
    const [own, finding] = [figureName(figure), findingText(figure.context, figure.model, figure.state)];
    const nameHeight = textHeight(own, name, 24);
    const height = nameHeight + textHeight(finding, words, 24);
    return { id: figure.context.indicator.id, own, finding, nameHeight, height };
  });
  return (
    <g>
      {belowEachOther(statements, { top, gap: 16, room }).map(({ id, own, finding, nameHeight, y }) => (
        <g key={id}>
          <TextBlock {...name} text={own} x={x} y={y + 18} lineHeight={24} className="card-ink" />
          <TextBlock {...words} text={finding} x={x} y={y + 18 + nameHeight} lineHeight={24} className="card-ink" />
        </g>
      ))}
    </g>
  );
}
