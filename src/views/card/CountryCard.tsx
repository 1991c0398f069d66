import { CardLines } from "../../charts/CardLines.tsx";
import { ChartCard, type CardFrame, type CardShape } from "../../charts/ChartCard.tsx";
import { TextBlock, textHeight } from "../../charts/TextBlock.tsx";
import type { ColourTheme } from "../../scales/palettes.ts";
import { belowEachOther } from "./belowEachOther.ts";
import { cardColours } from "./cardColours.ts";
import type { CountryPicture } from "./countryPicture.ts";
import type { KeyFigure } from "./keyFigures.ts";
import type { CardOrigin } from "./MapCard.tsx";

interface CountryCardProps extends CardOrigin, CountryPicture {
  readonly theme?: ColourTheme | undefined;
  readonly shape?: CardShape | undefined;
}

const columnWidth = 330;
const gap = 40;
const nameWidth = 90;

/** A country as a picture that stands alone: its sentence, its Internet use by year, its key figures. */
export function CountryCard({ site, address, figures, lines, theme = "light", shape, ...words }: CountryCardProps) {
  return (
    <ChartCard
      {...words}
      shape={shape}
      credit={`${site} · ${address}`}
      styles=""
      colours={cardColours[theme]}
      picture={(frame) => (
        <>
          {lines && (
            <UseLines {...lines} frame={shape === "tall" ? frame : besideFigures(frame)} tall={shape === "tall"} />
          )}
          <KeyFigures figures={figures} columns={columnsIn(frame, shape === "tall", lines !== undefined)} />
        </>
      )}
    />
  );
}

function besideFigures({ left, right, rightToLeft, ...frame }: CardFrame): CardFrame {
  const column = columnWidth + gap;
  return {
    ...frame,
    rightToLeft,
    left: rightToLeft ? left + column : left,
    right: rightToLeft ? right : right - column
  };
}

/** The height of the lines where the key figures stand below them. */
const tallLines = 470;

function UseLines({
  frame: { left, right, top, bottom },
  tall,
  ...lines
}: NonNullable<CountryPicture["lines"]> & { readonly frame: CardFrame; readonly tall: boolean }) {
  const foot = tall ? top + tallLines : bottom;
  return (
    <CardLines
      {...lines}
      domain={[0, 100]}
      left={left}
      top={top + 16}
      width={right - left - nameWidth}
      height={foot - top - 44}
    />
  );
}

/** A column of key figures. */
interface Column {
  /** Where reading begins. */
  readonly x: number;
  readonly top: number;
  readonly width: number;
  /** The height that the whole may take. */
  readonly room: number;
}

/** The columns of key figures: one beside the lines, two below them. */
function columnsIn(
  { left, right, top, bottom, rightToLeft }: CardFrame,
  tall: boolean,
  hasLines: boolean
): readonly Column[] {
  if (!tall) {
    const x = rightToLeft ? left + columnWidth : right - columnWidth;
    return [{ x, top, width: columnWidth, room: bottom - top }];
  }
  const start = hasLines ? top + tallLines + gap : top;
  const width = (right - left - gap) / 2;
  return [0, 1].map((place) => {
    const before = place * (width + gap);
    return { x: rightToLeft ? right - before : left + before, top: start, width, room: bottom - start };
  });
}

interface KeyFiguresProps {
  readonly figures: readonly KeyFigure[];
  readonly columns: readonly Column[];
}

/** Below each other: the name of a figure and its year, then the figure. As many as there is room for. */
function KeyFigures({ figures, columns }: KeyFiguresProps) {
  const each = Math.ceil(figures.length / columns.length);
  return (
    <g>
      {columns.map((column, place) => (
        <FigureColumn key={column.x} {...column} figures={figures.slice(place * each, (place + 1) * each)} />
      ))}
    </g>
  );
}

function FigureColumn({ figures, x, top, width, room }: Column & Pick<KeyFiguresProps, "figures">) {
  const name = { width, fontSize: 16, lines: 2 };
  const titled = figures.map(({ indicator, value, ...figure }) => {
    const title = [figure.name, figure.dated].filter((part) => part !== "").join(" · ");
    return { indicator, value, title, height: textHeight(title, name, 21) + 34 };
  });
  return (
    <>
      {belowEachOther(titled, { top, gap: 8, room }).map(({ indicator, value, title, y, height }) => (
        <g key={indicator}>
          <TextBlock {...name} text={title} x={x} y={y + 16} lineHeight={21} className="card-quiet" />
          <text class="card-ink" x={x} y={y + height - 9} font-size={24} font-weight={700}>
            {value}
          </text>
        </g>
      ))}
    </>
  );
}
