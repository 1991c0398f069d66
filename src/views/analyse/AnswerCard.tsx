import { CardLegend } from "../../charts/CardLegend.tsx";
import { CardLines } from "../../charts/CardLines.tsx";
import { CardScatter } from "../../charts/CardScatter.tsx";
import { ChartCard, type CardFrame } from "../../charts/ChartCard.tsx";
import { ChartDefs } from "../../charts/ChartDefs.tsx";
import { Choropleth } from "../../charts/Choropleth.tsx";
import { standAloneStyleSheet } from "../../scales/fillStyles.ts";
import { fillClass } from "../../scales/classes.ts";
import { groupColours, seriesColours } from "../../scales/seriesColours.ts";
import { cardColours } from "../card/cardColours.ts";
import { CardColourNames, colourNamesHeight } from "../../charts/CardColourNames.tsx";
import { textWidth } from "../../charts/textLines.ts";
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
}

const legendWidth = 280;
const quiet = cardColours.light.quiet;
const barRows = 14;

/** The map, the lines, the circles or the bars of an answer as a picture that stands alone, with title, source, licence and date. */
export function AnswerCard(props: AnswerCardProps) {
  const { context, columns, scale, label, source, credit, world, scatter, lines } = props;
  const { translator } = context;
  return (
    <ChartCard
      language={translator.language}
      direction={translator.direction}
      kicker={translator.t("analyse.title")}
      title={label}
      subtitle={subtitleOf(props)}
      source={source}
      credit={credit}
      label={label}
      styles={standAloneStyleSheet(scale.palette) + (lines ? lineStyles : "")}
      colours={cardColours.light}
      picture={(frame) => (
        <>
          <ChartDefs palettes={[scale.palette]} />
          {scatter ? (
            <ScatterInFrame translator={translator} colour={props.colour} scatter={scatter} frame={frame} />
          ) : lines ? (
            <LinesInFrame lines={lines} frame={frame} />
          ) : world ? (
            <CardMap {...props} columns={columns} world={world} frame={frame} />
          ) : (
            <CardBars {...props} frame={frame} />
          )}
        </>
      )}
    />
  );
}

/** What the picture shows besides its title: the column; of a scatter plot what a circle is; of bars how many. */
function subtitleOf({ context, columns, shown, rows, axis, world, scatter, lines }: AnswerCardProps): string {
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
  if (world || known <= barRows || columns.length === 0) return axis;
  return `${axis} · ${t("analyse.ready.more", { shown: barRows, count: known })}`;
}

function knownRows(shown: LabelledColumn, rows: readonly number[]): readonly number[] {
  return rows.filter((row) => typeof shown.values[row] === "number");
}

/** The names of so many lines have room at their ends. */
const linesInPicture = 12;
const nameWidth = 240;

/** The colours of the lines, as on the page; a name has that of its line's end beside it. */
const lineStyles = seriesColours.light
  .map((colour, place) => `.card-line.s${place}{stroke:${colour}}.card-dot.s${place}{fill:${colour}}`)
  .join("");

function LinesInFrame({
  lines: { lines, ...axes },
  frame
}: {
  readonly lines: AnswerLinesParts;
  readonly frame: CardFrame;
}) {
  const { left, right, top, bottom } = frame;
  return (
    <CardLines
      series={lines
        .slice(0, linesInPicture)
        .map((line, place) => ({ ...line, className: `s${place % seriesColours.light.length}` }))}
      years={axes.years}
      domain={axes.domain}
      xTicks={axes.xTicks}
      yTicks={axes.yTicks}
      left={left}
      top={top + 16}
      width={right - left - nameWidth}
      height={bottom - top - 44}
    />
  );
}

interface ScatterFrameProps {
  readonly translator: Translator;
  readonly colour: ScatterColour;
  readonly scatter: AnswerScatterParts;
  readonly frame: CardFrame;
}

function ScatterInFrame({ translator, colour, scatter, frame }: ScatterFrameProps) {
  const { left, right, top, bottom, rightToLeft } = frame;
  const colours = groupColours.light;
  const names = scatter.hasAreas
    ? colourGroups(colour).map((id, place) => ({ name: translator.t(groupNameKey(id)), fill: colours[place] ?? quiet }))
    : [];
  const height = colourNamesHeight(names, right - left);
  const plot = top + height + 44;
  const place = { left, top: plot, width: right - left, height: bottom - plot - 44 };
  return (
    <>
      <CardColourNames names={names} left={left} right={right} top={top + 8} rightToLeft={rightToLeft} />
      <CardScatter {...scatter} {...place} fillOf={(name) => colours[Number.parseInt(name.slice(1), 10)] ?? quiet} />
    </>
  );
}

function CardMap({ frame, ...props }: AnswerMapProps & { readonly frame: CardFrame }) {
  const { world, shown, scale, label } = props;
  const { left, right, top, bottom, rightToLeft } = frame;
  const { classNames, steps, keys } = mapOfAnswer(props);
  const room = right - left - legendWidth - 28;
  const width = Math.min(room, ((bottom - top) * world.size.width) / world.size.height);
  const height = (width * world.size.height) / world.size.width;
  return (
    <>
      <CardLegend
        title={shown.label}
        steps={steps}
        keys={keys}
        left={rightToLeft ? right - legendWidth : left}
        top={top}
        width={legendWidth}
        rightToLeft={rightToLeft}
      />
      <svg
        x={Math.round(rightToLeft ? left : right - width)}
        y={Math.round(top + (bottom - top - height) / 2)}
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

function CardBars({
  context,
  columns,
  shown,
  scale,
  rows,
  frame
}: Omit<AnswerCardProps, "world"> & { readonly frame: CardFrame }) {
  const { left, right, top, bottom, rightToLeft } = frame;
  const [head] = columns;
  const known = knownRows(shown, rows).slice(0, barRows);
  const flags = flagsOf(columns, shown);
  const values = known.map((row) => Number(shown.values[row]));
  const low = Math.min(0, ...values);
  const extent = Math.max(0, ...values, low + 1e-9) - low;
  const step = Math.min(44, (bottom - top) / Math.max(1, known.length));
  const thickness = Math.round(Math.min(26, step - 8));
  const names = 330;
  const texts = known.map((row) => barText(context, columns, shown, row));
  const room = right - left - names - 30 - Math.max(...texts.map((text) => textWidth(text, 17)), 0);
  return (
    <g>
      {known.map((row, index) => {
        const value = Number(shown.values[row]);
        const middle = Math.round(top + (index + 0.5) * step);
        const width = Math.max(2, Math.round((Math.abs(value) / extent) * room));
        const before = Math.round(((Math.min(0, value) - low) / extent) * room);
        const from = rightToLeft ? right - names - before - width : left + names + before;
        return (
          <g key={row}>
            <text class="card-ink" x={rightToLeft ? right : left} y={middle + 6} font-size={17}>
              {head ? valueText(context, head, head.values[row]) : ""}
            </text>
            <rect
              class={fillClass(scale, answerClass(scale, value)) + (flags[row] === "E" ? " e" : "")}
              x={from}
              y={middle - Math.round(thickness / 2)}
              width={width}
              height={thickness}
            />
            <text class="card-ink" x={rightToLeft ? from - 10 : from + width + 10} y={middle + 6} font-size={17}>
              {texts[index]}
            </text>
          </g>
        );
      })}
    </g>
  );
}
