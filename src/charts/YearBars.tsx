import { extentLength } from "../scales/extentLength.ts";
import { spreadLabels } from "./spreadLabels.ts";
import type { Tick } from "./LineChart.tsx";

/** What the bars are made of, from the foot up, with the same class in every bar. */
export interface YearBarPart {
  readonly id: string;
  readonly name: string;
  /** The CSS classes of its fill, such as "q3 e" or "s0". */
  readonly className: string;
}

export interface YearBar {
  readonly label: string;
  /** One value for each part, in the same order; none below 0. */
  readonly values: readonly number[];
}

export interface YearBarsProps {
  readonly label: string;
  /** The classes of the whole chart, such as those of a palette. */
  readonly className: string;
  readonly parts: readonly YearBarPart[];
  readonly bars: readonly YearBar[];
  /** The value at the top of the chart. */
  readonly top: number;
  readonly yTicks: readonly Tick[];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The share of a bar's place that stays empty beside it. */
const gap = 0.25;

/**
 * Sums over years, each bar the sum of its parts, from the first year on the left. Lengths are per cent, so that it fits
 * any width and patterns keep their size; the parts are named beside the last bar.
 */
export function YearBars({ label, className, parts, bars, top, yTicks }: YearBarsProps) {
  const place = 100 / Math.max(1, bars.length);
  const height = (value: number): number => round((100 * value) / extentLength([0, top]));
  const last = stacked(bars.at(-1)?.values ?? []);
  const names = spreadLabels(
    parts.flatMap((part, i) => {
      const own = last[i];
      return own && own.value > 0 ? [{ ...part, at: round(100 - height(own.from + own.value / 2)) }] : [];
    }),
    6
  );
  return (
    <div class={`year-bars ${className}`} role="img" aria-label={label}>
      <svg aria-hidden="true">
        {yTicks.map(({ value, label: text }) => (
          <g key={text}>
            <line class="grid" x1="0" x2="100%" y1={`${100 - height(value)}%`} y2={`${100 - height(value)}%`} />
            <text class="tick y" x="0" y={`${100 - height(value)}%`} dx="-8" dy="4">
              {text}
            </text>
          </g>
        ))}
        {bars.map((bar, i) => (
          <g key={bar.label}>
            {stacked(bar.values).map(({ from, value }, j) =>
              value > 0 ? (
                <rect
                  key={parts[j]?.id}
                  class={parts[j]?.className}
                  x={`${round((i + gap / 2) * place)}%`}
                  width={`${round((1 - gap) * place)}%`}
                  y={`${round(100 - height(from + value))}%`}
                  height={`${height(value)}%`}
                />
              ) : undefined
            )}
            <text class={`tick x${hasLabel(i, bars.length)}`} x={`${round((i + 0.5) * place)}%`} y="100%" dy="18">
              {bar.label}
            </text>
          </g>
        ))}
        {names.map(({ id, name, className: fill, at }) => (
          <text key={id} class={fill.startsWith("s") ? `name ${fill}` : "name"} x="100%" y={`${at}%`} dx="8" dy="4">
            {name}
          </text>
        ))}
      </svg>
    </div>
  );
}

function stacked(values: readonly number[]): readonly { readonly from: number; readonly value: number }[] {
  return values.map((value, i) => ({ from: values.slice(0, i).reduce((sum, each) => sum + each, 0), value }));
}

/** Every bar is named where there is room, else every seventh, counted from the last. */
function hasLabel(index: number, count: number): string {
  return (count - 1 - index) % 7 === 0 ? "" : " wide";
}
