import { CardBars } from "../../charts/CardBars.tsx";
import { CardLegend, cardLegendHeight } from "../../charts/CardLegend.tsx";
import { mostCardRows } from "../../charts/cardRows.ts";
import { CardScatter } from "../../charts/CardScatter.tsx";
import { CardSeriesLines } from "../../charts/CardSeriesLines.tsx";
import { ChartCard, type CardFrame, type CardShape } from "../../charts/ChartCard.tsx";
import { ChartDefs } from "../../charts/ChartDefs.tsx";
import { Choropleth } from "../../charts/Choropleth.tsx";
import { standAloneStyleSheet } from "../../scales/fillStyles.ts";
import { fillClass } from "../../scales/classes.ts";
import type { ColourTheme } from "../../scales/palettes.ts";
import { groupColours, seriesColours } from "../../scales/seriesColours.ts";
import { cardColours } from "../card/cardColours.ts";
import { seriesCardStyles } from "../card/seriesCardStyles.ts";
import { CardColourNames, colourNamesHeight } from "../../charts/CardColourNames.tsx";
import { groupNameKey } from "../../i18n/groupName.ts";
import type { Translator } from "../../i18n/translator.ts";
import type { ScatterColour } from "../../model/scatterColour.ts";
import { colourGroups } from "../compare/ColourNames.tsx";
import { valueText, type LabelledColumn } from "./answerContext.ts";
import { answerClass } from "./answerScale.ts";
import { barText } from "./barText.ts";
import { flagsOf } from "./flagsOf.ts";
import type { AnswerLinesParts } from "./linesOfAnswer.ts";
import type { AnswerScatterParts } from "./answerScatter.ts";
import { mapOfAnswer, type AnswerMapProps } from "./AnswerMap.tsx";

export interface AnswerCardProps extends Omit<AnswerMapProps, "world"> {
  /** The outlines where a map is asked for. */
  readonly world: AnswerMapProps["world"] | undefined;
  /** What a scatter plot shows, where one is asked for; bars without either. */
  readonly scatter: AnswerScatterParts | undefined;
  /** The lines over years, where they are asked for. */
  readonly lines: AnswerLinesParts | undefined;
  /** The name of what is shown, with its unit. */
  readonly axis: string;
  /** What colours the circles of a scatter plot. */
  readonly colour: ScatterColour;
  readonly source: string;
  readonly credit: string;
  readonly theme?: ColourTheme | undefined;
  readonly shape?: CardShape | undefined;
}

const legendWidth = 280;

/** The map, the lines, the circles or the bars of an answer as a picture that stands alone, with title, source, licence and date. */
export function AnswerCard(props: AnswerCardProps) {
  const { context, columns, scale, label, source, credit, world, scatter, lines, theme = "light", shape } = props;
  const { translator } = context;
  return (
    <ChartCard
      shape={shape}
      language={translator.language}
      direction={translator.direction}
      kicker={translator.t("analyse.title")}
      title={label}
      subtitle={subtitleOf(props)}
      source={source}
      credit={credit}
      label={label}
      styles={standAloneStyleSheet(scale.palette, theme) + (lines ? seriesCardStyles(theme) : "")}
      colours={cardColours[theme]}
      picture={(frame) => (
        <>
          <ChartDefs palettes={[scale.palette]} />
          {scatter ? (
            <ScatterInFrame
              translator={translator}
              colour={props.colour}
              scatter={scatter}
              theme={theme}
              frame={frame}
            />
          ) : lines ? (
            <LinesInFrame lines={lines} frame={frame} />
          ) : world ? (
            <CardMap {...props} columns={columns} world={world} frame={frame} tall={shape === "tall"} />
          ) : (
            <AnswerBars {...props} frame={frame} />
          )}
        </>
      )}
    />
  );
}

/** What the picture shows besides its title: the column; of a scatter plot what a circle is; of bars how many. */
function subtitleOf({
  context,
  columns,
  shown,
  rows,
  axis,
  world,
  scatter,
  lines,
  shape = "wide"
}: AnswerCardProps): string {
  const { t } = context.translator;
  if (scatter)
    return [
      t(scatter.hasAreas ? "analyse.scatter.note" : "analyse.scatter.groups", { count: scatter.dots.length }),
      ...(scatter.hasEstimates ? [t("analyse.scatter.estimates")] : [])
    ].join(" ");
  if (lines) {
    const drawn = Math.min(lines.lines.length, linesInPicture);
    return [
      axis,
      ...(drawn < lines.lines.length + lines.more ? [t("analyse.lines.more", { count: drawn })] : []),
      ...(lines.hasEstimates ? [t("analyse.lines.estimates")] : [])
    ].join(" · ");
  }
  const known = knownRows(shown, rows).length;
  const most = mostCardRows[shape];
  if (world || known <= most || columns.length === 0) return axis;
  return `${axis} · ${t("analyse.ready.more", { shown: most, count: known })}`;
}

function knownRows(shown: LabelledColumn, rows: readonly number[]): readonly number[] {
  return rows.filter((row) => typeof shown.values[row] === "number");
}

/** The names of so many lines have room at their ends. */
const linesInPicture = 12;
function LinesInFrame({
  lines: { lines, ...axes },
  frame
}: {
  readonly lines: AnswerLinesParts;
  readonly frame: CardFrame;
}) {
  return (
    <CardSeriesLines
      {...axes}
      frame={frame}
      series={lines
        .slice(0, linesInPicture)
        .map((line, place) => ({ ...line, className: `s${place % seriesColours.light.length}` }))}
    />
  );
}

interface ScatterFrameProps {
  readonly translator: Translator;
  readonly colour: ScatterColour;
  readonly scatter: AnswerScatterParts;
  readonly theme: ColourTheme;
  readonly frame: CardFrame;
}

function ScatterInFrame({ translator, colour, scatter, theme, frame }: ScatterFrameProps) {
  const { left, right, top, bottom, rightToLeft } = frame;
  const colours = groupColours[theme];
  const { quiet } = cardColours[theme];
  const names = scatter.hasAreas
    ? colourGroups(colour).map((id, place) => ({ name: translator.t(groupNameKey(id)), fill: colours[place] ?? quiet }))
    : [];
  const height = colourNamesHeight(names, right - left);
  const plot = top + height + 44;
  const place = { left, top: plot, width: right - left, height: bottom - plot - 44 };
  return (
    <>
      <CardColourNames names={names} left={left} right={right} top={top + 8} rightToLeft={rightToLeft} />
      <CardScatter
        {...scatter}
        {...place}
        colours={cardColours[theme]}
        fillOf={(name) => colours[Number.parseInt(name.slice(1), 10)] ?? quiet}
      />
    </>
  );
}

interface CardMapProps extends AnswerMapProps {
  readonly frame: CardFrame;
  /** The legend stands below the map, not beside it. */
  readonly tall: boolean;
}

function CardMap({ frame, tall, ...props }: CardMapProps) {
  const { world, shown, scale, label } = props;
  const { left, right, top, bottom, rightToLeft } = frame;
  const { classNames, steps, keys } = mapOfAnswer(props);
  const legend = { title: shown.label, steps, keys, width: tall ? right - left : legendWidth };
  const beside = tall ? 0 : legendWidth + 28;
  const foot = tall ? bottom - cardLegendHeight(legend) - 28 : bottom;
  const width = Math.min(right - left - beside, ((foot - top) * world.size.width) / world.size.height);
  const height = (width * world.size.height) / world.size.width;
  const y = Math.round(tall ? top : top + (bottom - top - height) / 2);
  return (
    <>
      <CardLegend
        {...legend}
        left={rightToLeft ? right - legend.width : left}
        top={tall ? y + height + 28 : top}
        rightToLeft={rightToLeft}
      />
      <svg
        x={Math.round(rightToLeft ? left : right - width)}
        y={y}
        width={Math.round(width)}
        height={Math.round(height)}
      >
        <Choropleth
          world={world}
          label={label}
          className={`p-${scale.palette}`}
          classOf={classNames}
          describe={() => ""}
        />
      </svg>
    </>
  );
}

function AnswerBars({
  context,
  columns,
  shown,
  scale,
  rows,
  frame,
  shape = "wide"
}: Omit<AnswerCardProps, "world"> & { readonly frame: CardFrame }) {
  const [head] = columns;
  const known = knownRows(shown, rows).slice(0, mostCardRows[shape]);
  const flags = flagsOf(columns, shown);
  const values = known.map((row) => Number(shown.values[row]));
  return (
    <CardBars
      frame={frame}
      domain={[Math.min(0, ...values), Math.max(0, ...values)]}
      rows={known.map((row) => {
        const value = Number(shown.values[row]);
        return {
          id: String(row),
          name: head ? valueText(context, head, head.values[row]) : "",
          low: value,
          high: value,
          text: barText(context, columns, shown, row),
          className: fillClass(scale, answerClass(scale, value)) + (flags[row] === "E" ? " e" : "")
        };
      })}
    />
  );
}
