import { CardLegend } from "../../charts/CardLegend.tsx";
import { CardScatter } from "../../charts/CardScatter.tsx";
import { ChartCard, type CardFrame } from "../../charts/ChartCard.tsx";
import { ChartDefs } from "../../charts/ChartDefs.tsx";
import { Choropleth } from "../../charts/Choropleth.tsx";
import { standAloneStyleSheet } from "../../scales/fillStyles.ts";
import { fillClass, classOf } from "../../scales/classes.ts";
import { groupColours } from "../../scales/seriesColours.ts";
import { cardColours } from "../card/cardColours.ts";
import { valueText } from "./answerContext.ts";
import type { AnswerScatterParts } from "./answerScatter.ts";
import { mapOfAnswer, type AnswerMapProps } from "./AnswerMap.tsx";

export interface AnswerCardProps extends Omit<AnswerMapProps, "world"> {
  /** The outlines where a map is asked for. */
  readonly world: AnswerMapProps["world"] | undefined;
  /** What a scatter plot shows, where one is asked for; bars without either. */
  readonly scatter: AnswerScatterParts | undefined;
  readonly source: string;
  readonly credit: string;
}

const legendWidth = 280;
const barRows = 14;

/** The map or the bars of an answer as a picture that stands alone, with title, source, licence and date. */
export function AnswerCard(props: AnswerCardProps) {
  const { context, columns, shown, scale, label, source, credit, world, scatter } = props;
  const { translator } = context;
  return (
    <ChartCard
      language={translator.language}
      direction={translator.direction}
      kicker={translator.t("analyse.title")}
      title={label}
      subtitle={scatter ? `${scatter.yName} · ${scatter.xName}` : shown.label}
      source={source}
      credit={credit}
      label={label}
      styles={standAloneStyleSheet(scale.palette)}
      colours={cardColours.light}
      picture={(frame) => (
        <>
          <ChartDefs palettes={[scale.palette]} />
          {scatter ? (
            <ScatterInFrame scatter={scatter} frame={frame} />
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

function ScatterInFrame({ scatter, frame }: { readonly scatter: AnswerScatterParts; readonly frame: CardFrame }) {
  const { left, right, top, bottom } = frame;
  const place = { left, top: top + 24, width: right - left, height: bottom - top - 68 };
  return (
    <CardScatter {...scatter} {...place} fillOf={(name) => groupColours.light[Number(name.slice(1))] ?? "#595959"} />
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
  const known = rows.filter((row) => typeof shown.values[row] === "number").slice(0, barRows);
  const most = Math.max(1e-9, ...known.map((row) => Math.abs(Number(shown.values[row]))));
  const step = Math.min(34, (bottom - top) / Math.max(1, known.length));
  const names = 330;
  const room = right - left - names - 130;
  return (
    <g>
      {known.map((row, index) => {
        const value = Number(shown.values[row]);
        const y = Math.round(top + index * step);
        const width = Math.max(2, Math.round((Math.abs(value) / most) * room));
        const from = rightToLeft ? right - names - width : left + names;
        return (
          <g key={row}>
            <text class="card-ink" x={rightToLeft ? right : left} y={y + 18} font-size={17}>
              {head ? valueText(context, head, head.values[row]) : ""}
            </text>
            <rect
              class={fillClass(scale, classOf(scale, value))}
              x={from}
              y={y + 4}
              width={width}
              height={Math.round(step - 12)}
            />
            <text class="card-ink" x={rightToLeft ? from - 10 : from + width + 10} y={y + 18} font-size={17}>
              {valueText(context, shown, value)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
