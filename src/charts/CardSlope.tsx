import { riseIn } from "../scales/extentLength.ts";
import type { CardFrame } from "./ChartCard.tsx";
import type { SlopeChartProps, SlopeLine } from "./SlopeChart.tsx";
import { spreadLabels } from "./spreadLabels.ts";
import { textLines, textWidth } from "./textLines.ts";

interface CardSlopeProps extends Omit<SlopeChartProps, "label"> {
  readonly frame: CardFrame;
}

const fontSize = 17;
const labelGap = 23;
/** The names beside the lines take at most so much of the width. */
const widestNames = 0.45;

/** Two years and a line from one to the other by the rules of `SlopeChart`, in units of the card. Years run from left to right. */
export function CardSlope({ lines, domain, log = false, heads, frame }: CardSlopeProps) {
  const { left, right, bottom } = frame;
  const top = frame.top + 36;
  const rise = riseIn(domain, log);
  const y = (value: number): number => Math.round(bottom - 8 - (bottom - 8 - top) * rise(value));
  const height = bottom - 8 - top;
  const before = Math.max(0, ...lines.map(({ fromText }) => textWidth(fromText, fontSize))) + 12;
  const most = widestNames * (right - left);
  const after = Math.min(most, Math.max(0, ...lines.map((line) => textWidth(nameOf(line), fontSize))) + 12);
  const [from, to] = [Math.round(left + before), Math.round(right - after)];
  const side = (of: "from" | "to") =>
    spreadLabels(
      lines.map((line) => ({
        ...line,
        at: (100 * (y((line[of] + (line[`${of}High`] ?? line[of])) / 2) - top)) / height
      })),
      (100 * labelGap) / height
    ).map((line) => ({ ...line, y: Math.round(top + (height * line.at) / 100 + 6) }));
  return (
    <g direction="ltr">
      <path class="card-hair" d={`M${from} ${top}V${bottom - 8}M${to} ${top}V${bottom - 8}`} />
      {[from, to].map((x, index) => (
        <text key={x} class="card-ink" x={x} y={top - 14} font-size={fontSize} font-weight={700} text-anchor="middle">
          {heads[index]}
        </text>
      ))}
      {lines.map((line) => (
        <Slope key={line.id} line={line} y={y} ends={[from, to]} />
      ))}
      {side("from").map((line) => (
        <text
          key={line.id}
          class={`card-name ${line.className}`}
          x={from - 10}
          y={line.y}
          font-size={fontSize}
          text-anchor="end"
        >
          {line.fromText}
        </text>
      ))}
      {side("to").map((line) => (
        <text key={line.id} class={`card-name ${line.className}`} x={to + 10} y={line.y} font-size={fontSize}>
          {textLines(nameOf(line), { width: after, fontSize, lines: 1 })[0]}
        </text>
      ))}
    </g>
  );
}

function nameOf({ toText, name }: SlopeLine): string {
  return `${toText} ${name}`;
}

interface SlopeProps {
  readonly line: SlopeLine;
  readonly y: (value: number) => number;
  readonly ends: readonly [number, number];
}

function Slope({ line, y, ends: [start, end] }: SlopeProps) {
  const { className, from, to, fromHigh = from, toHigh = to, estimated } = line;
  const isRange = fromHigh !== from || toHigh !== to;
  const upper = isRange ? `M${start} ${y(fromHigh)}L${end} ${y(toHigh)}` : "";
  return (
    <>
      {isRange && (
        <path
          class={`card-band ${className}`}
          d={`M${start} ${y(from)}L${end} ${y(to)}V${y(toHigh)}L${start} ${y(fromHigh)}Z`}
        />
      )}
      <path
        class={`card-line ${className}${estimated ? " e" : ""}`}
        d={`M${start} ${y(from)}L${end} ${y(to)}${upper}`}
      />
    </>
  );
}
