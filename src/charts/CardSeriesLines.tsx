import type { CardFrame } from "./ChartCard.tsx";
import { CardLines, type CardLinesProps } from "./CardLines.tsx";
import { TextBlock } from "./TextBlock.tsx";
import { textLines, textWidth } from "./textLines.ts";

interface CardSeriesLinesProps extends Omit<CardLinesProps, "left" | "top" | "width" | "height"> {
  readonly frame: CardFrame;
}

const nameSize = 18;
/** Names behind the lines take at most so much of the width. */
const widestNames = 0.36;

/** Lines as large as the frame allows, with room for their names behind them. */
export function CardSeriesLines({ frame: { left, right, top, bottom }, series, ...lines }: CardSeriesLinesProps) {
  const names = Math.min(
    widestNames * (right - left),
    Math.max(0, ...series.map(({ name }) => textWidth(name, nameSize) + 14))
  );
  return (
    <CardLines
      {...lines}
      series={series.map((each) => ({ ...each, name: shortened(each.name, names - 10) }))}
      left={left}
      top={top + 16}
      width={right - left - names}
      height={bottom - top - 48}
    />
  );
}

function shortened(name: string, width: number): string {
  return textLines(name, { width, fontSize: nameSize, lines: 1 })[0] ?? name;
}

const gap = 28;
const titleHeight = 40;
/** No small picture is taller in relation to its width. */
const tallest = 0.8;

/** A small picture for each line, the others behind it, in as many columns as fit. */
export function CardMultiples({ frame, series, xTicks, yTicks, ...lines }: CardSeriesLinesProps) {
  const { left, right, top, bottom, rightToLeft } = frame;
  const columns = Math.min(series.length, right - left > bottom - top ? 5 : 2);
  const rows = Math.ceil(series.length / Math.max(1, columns));
  const width = (right - left - gap * (columns - 1)) / Math.max(1, columns);
  const height = Math.min(tallest * width + titleHeight + 32, (bottom - top - gap * (rows - 1)) / Math.max(1, rows));
  return (
    <>
      {series.map((own, index) => {
        const column = index % columns;
        const x = left + (rightToLeft ? columns - 1 - column : column) * (width + gap);
        const y = top + Math.floor(index / columns) * (height + gap);
        const others = series.filter((other) => other !== own);
        return (
          <g key={own.id}>
            <TextBlock
              text={own.name}
              width={width}
              fontSize={15}
              bold
              lines={1}
              x={Math.round(rightToLeft ? x + width : x)}
              y={Math.round(y + 12)}
              lineHeight={0}
              className={`card-name ${own.className}`}
            />
            <CardLines
              {...lines}
              xTicks={ends(xTicks)}
              yTicks={ends(yTicks)}
              series={[...others.map((other) => ({ ...other, name: "", className: "context" })), { ...own, name: "" }]}
              left={Math.round(x)}
              top={Math.round(y + titleHeight)}
              width={Math.round(width - 22)}
              height={Math.round(height - titleHeight - 30)}
            />
          </g>
        );
      })}
    </>
  );
}

function ends<T>(ticks: readonly T[]): readonly T[] {
  return ticks.filter((_, index) => index === 0 || index === ticks.length - 1);
}
