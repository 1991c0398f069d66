import type { AreaCode } from "../model/area.ts";
import { extentLength } from "../scales/extentLength.ts";

export interface RankedRow {
  readonly area: AreaCode;
  readonly name: string;
  readonly href?: string;
  /** Equal where the figure is one value; a range is drawn from low to high. */
  readonly low: number;
  readonly high: number;
  /** The figure in words, with what qualifies it: "34 %, 2021, est." */
  readonly text: string;
  /** The CSS classes of the bar, such as "q3 e". */
  readonly fill: string;
}

export interface RankedBarsProps {
  /** In the order of display; the caller sorts. */
  readonly rows: readonly RankedRow[];
  readonly className: string;
  /** The values at the start and the end of the track; a bar beyond is cut off. */
  readonly domain: readonly [number, number];
}

/** A list of areas with a bar each. Bars start at 0, or at the domain's start where that is above it: begin it at 0. */
export function RankedBars({ rows, className, domain: [start, end] }: RankedBarsProps) {
  const percent = (value: number): number =>
    Math.max(0, Math.min(100, Math.round((1000 * (value - start)) / extentLength([start, end])) / 10));
  return (
    <ol class={`ranked-bars ${className}`}>
      {rows.map(({ area, name, href, low, high, text, fill }) => {
        // A value's bar starts at zero, wherever that lies; a range has its own start.
        const [from, to] =
          low === high ? [percent(Math.min(0, low)), percent(Math.max(0, high))] : [percent(low), percent(high)];
        const width = Math.max(0.4, Math.round(10 * (to - from)) / 10);
        return (
          <li key={area} data-area={area}>
            {href === undefined ? <span class="name">{name}</span> : <a href={href}>{name}</a>}
            <svg class="bar" aria-hidden="true">
              <rect class={fill} x={from === 0 ? undefined : `${from}%`} width={`${width}%`} height="100%" />
            </svg>
            <span class="value">{text}</span>
          </li>
        );
      })}
    </ol>
  );
}
