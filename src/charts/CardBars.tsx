import { extentLength } from "../scales/extentLength.ts";
import type { CardFrame } from "./ChartCard.tsx";
import { CardRowName } from "./CardRowName.tsx";
import { rowNamesWidth, rowsOf } from "./cardRows.ts";
import { textWidth } from "./textLines.ts";

export interface CardBar {
  readonly id: string;
  readonly name: string;
  /** Equal where the figure is one value; a range is drawn from low to high. */
  readonly low: number;
  readonly high: number;
  /** The figure in words, with what qualifies it. */
  readonly text: string;
  /** The classes of the bar. */
  readonly className: string;
  /** True where the bar is drawn as an estimate by its outline; a class that has a pattern of its own says so itself. */
  readonly isHollow?: boolean;
}

export interface CardBarsProps {
  readonly rows: readonly CardBar[];
  /** The values at the start and the end of the track. */
  readonly domain: readonly [number, number];
  readonly frame: CardFrame;
}

/** Names with a bar each by the rules of `RankedBars`, in units of the card. */
export function CardBars({ rows, domain, frame }: CardBarsProps) {
  const { left, right, rightToLeft } = frame;
  const texts = Math.max(0, ...rows.map(({ text }) => textWidth(text, 17)));
  const room = Math.max(40, right - left - rowNamesWidth - 20 - texts);
  const along = (value: number): number =>
    Math.round(room * Math.min(1, Math.max(0, (value - domain[0]) / extentLength(domain))));
  return (
    <g>
      {rowsOf(rows, frame).map(({ row, middle, step }) => {
        const [from, to] = row.low === row.high ? [Math.min(0, row.low), Math.max(0, row.high)] : [row.low, row.high];
        const width = Math.max(2, along(to) - along(from));
        const before = rowNamesWidth + along(from);
        const x = rightToLeft ? right - before - width : left + before;
        const thickness = Math.round(Math.min(26, step - 8));
        return (
          <g key={row.id}>
            <CardRowName name={row.name} frame={frame} middle={middle} step={step} />
            <rect
              class={row.className}
              fill-opacity={row.isHollow === true ? 0.35 : undefined}
              x={x}
              y={middle - Math.round(thickness / 2)}
              width={width}
              height={thickness}
            />
            <text class="card-ink" x={rightToLeft ? x - 10 : x + width + 10} y={middle + 6} font-size={17}>
              {row.text}
            </text>
          </g>
        );
      })}
    </g>
  );
}
