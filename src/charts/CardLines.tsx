import { extentLength } from "../scales/extentLength.ts";
import { hiddenMeasurements, lineSegments, pointsWithin, type LinePoint } from "./lineSegments.ts";
import type { Tick } from "./LineChart.tsx";
import { spreadLabels } from "./spreadLabels.ts";

export interface CardSeries {
  readonly id: string;
  readonly name: string;
  /** "main" for the one that the card is about; empty for what it is held against. */
  readonly className: string;
  readonly points: readonly LinePoint[];
  readonly breaks?: readonly number[];
}

export interface CardLinesProps {
  readonly series: readonly CardSeries[];
  readonly years: readonly [number, number];
  readonly domain: readonly [number, number];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const nameGap = 26;

/** Values over years by the rules of `LineChart`, in units of the card. Years run from left to right in every language. */
export function CardLines({ series, years, domain, xTicks, yTicks, left, top, width, height }: CardLinesProps) {
  const x = (year: number): number => round(left + (width * (year - years[0])) / Math.max(1, years[1] - years[0]));
  const y = (value: number): number => round(top + height - (height * (value - domain[0])) / extentLength(domain));
  const drawn = series.map((each) => ({ ...each, points: pointsWithin(each.points, years) }));
  const names = spreadLabels(
    drawn.flatMap(({ id, name, className, points }) => {
      const last = points.toSorted((a, b) => a.period - b.period).at(-1);
      return last ? [{ id, name, className, at: (100 * (y(last.value) - top)) / height }] : [];
    }),
    (100 * nameGap) / height
  );
  return (
    <g direction="ltr">
      {yTicks.map(({ value, label }) => (
        <g key={label}>
          <path class="card-hair" d={`M${left} ${y(value)}h${width}`} />
          <text class="card-quiet" x={left} y={y(value) - 6} font-size={16}>
            {label}
          </text>
        </g>
      ))}
      {xTicks.map(({ value, label }, index) => (
        <text
          key={label}
          class="card-quiet"
          x={x(value)}
          y={top + height + 24}
          font-size={16}
          text-anchor={index === 0 ? "start" : "middle"}
        >
          {label}
        </text>
      ))}
      {drawn.map(({ id, className, points, breaks = [] }) => {
        const segments = lineSegments(points, breaks);
        return (
          <g key={id}>
            {segments.map(({ estimated, points: run }) => {
              const [first, ...rest] = run.map(({ period, value }) => `${x(period)} ${y(value)}`);
              const d = rest.length === 0 ? `M${first}h0` : `M${first}L${rest.join(" ")}`;
              return <path key={d} class={`card-line ${className}${estimated ? " e" : ""}`} d={d} />;
            })}
            {hiddenMeasurements(segments).map(({ period, value }) => (
              <circle key={period} class={`card-dot ${className}`} cx={x(period)} cy={y(value)} r={5} />
            ))}
          </g>
        );
      })}
      {names.map(({ id, name, className, at }) => (
        <text
          key={id}
          class={className === "main" ? "card-ink" : "card-quiet"}
          x={left + width + 10}
          y={top + (height * at) / 100 + 6}
          font-size={18}
          font-weight={className === "main" ? 700 : undefined}
        >
          {name}
        </text>
      ))}
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
