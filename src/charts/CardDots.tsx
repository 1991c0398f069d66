import { extentLength } from "../scales/extentLength.ts";
import type { CardFrame } from "./ChartCard.tsx";
import { CardRowName } from "./CardRowName.tsx";
import { rowNamesWidth, rowsOf } from "./cardRows.ts";
import type { DotPlotProps, DotRow } from "./DotPlot.tsx";
import { TextBlock } from "./TextBlock.tsx";
import { textWidth } from "./textLines.ts";

interface CardDotsProps extends DotPlotProps {
  readonly frame: CardFrame;
}

const namesHeight = 30;
const textSize = 15;
/** The words of a row take at most so many units; longer ones break. */
const widestText = 330;

/** Two dots a row by the rules of `DotPlot`, in units of the card. Values run from left to right in every language. */
export function CardDots({ rows, domain, names, frame }: CardDotsProps) {
  const { left, right, top, rightToLeft } = frame;
  const texts = Math.min(widestText, Math.max(0, ...rows.map(({ text }) => textWidth(text, textSize) + 4)));
  const [from, to] = rightToLeft
    ? [left + texts + 24, right - rowNamesWidth - 10]
    : [left + rowNamesWidth + 10, right - texts - 24];
  const x = (value: number): number =>
    Math.round(from + (to - from) * Math.min(1, Math.max(0, (value - domain[0]) / extentLength(domain))));
  return (
    <g>
      <DotNames names={names} x={rightToLeft ? right : left} y={top + 6} sign={rightToLeft ? -1 : 1} />
      {rowsOf(rows, { ...frame, top: top + namesHeight }, 52).map(({ row, middle, step }) => (
        <g key={row.id}>
          <CardRowName name={row.name} frame={frame} middle={middle} step={step} />
          <path class="card-hair" d={`M${from} ${middle}H${to}`} />
          <Dots row={row} x={x} y={middle} />
          <TextBlock
            text={row.text}
            width={texts}
            fontSize={textSize}
            lines={2}
            x={rightToLeft ? left + texts : right - texts}
            y={textWidth(row.text, textSize) > texts ? middle - 3 : middle + 5}
            lineHeight={18}
            className="card-ink"
          />
        </g>
      ))}
    </g>
  );
}

interface DotNamesProps extends Pick<DotPlotProps, "names"> {
  readonly x: number;
  readonly y: number;
  /** 1 where reading runs to the right, -1 where it runs to the left. */
  readonly sign: 1 | -1;
}

/** What the hollow and the full dot stand for. */
function DotNames({ names, x, y, sign }: DotNamesProps) {
  const second = x + sign * (textWidth(names[0], 16) + 52);
  return (
    <>
      {[x, second].map((start, index) => (
        <g key={start}>
          <circle class={index === 0 ? "card-hollow main" : "card-dot main"} cx={start + sign * 7} cy={y} r={6} />
          <text class="card-ink" x={start + sign * 20} y={y + 6} font-size={16}>
            {names[index]}
          </text>
        </g>
      ))}
    </>
  );
}

interface DotsProps {
  readonly row: DotRow;
  readonly x: (value: number) => number;
  readonly y: number;
}

function Dots({ row, x, y }: DotsProps) {
  const { first, second, firstHigh = first, secondHigh = second, estimated = false, className } = row;
  const spans = [
    [first, firstHigh],
    [second, secondHigh]
  ] as const;
  return (
    <>
      {first !== undefined && second !== undefined && (
        <path class={`card-line ${className}${estimated ? " e" : ""}`} d={`M${x(first)} ${y}H${x(second)}`} />
      )}
      {spans.map(
        ([low, high], index) =>
          low !== undefined &&
          high !== undefined &&
          high !== low && (
            <path key={index} class={`card-span ${className}`} d={`M${x(low)} ${y}H${Math.max(x(high), x(low) + 1)}`} />
          )
      )}
      {first !== undefined && <circle class={`card-hollow ${className}`} cx={x(first)} cy={y} r={7} />}
      {second !== undefined && <circle class={`card-dot ${className}`} cx={x(second)} cy={y} r={7} />}
    </>
  );
}
