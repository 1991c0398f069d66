import { CardTicks } from "./CardTicks.tsx";
import { riseIn } from "../scales/extentLength.ts";
import { hiddenMeasurements, lineSegments, pointsWithin, rangePath, type LinePoint } from "./lineSegments.ts";
import type { Tick } from "./LineChart.tsx";
import { spreadLabels } from "./spreadLabels.ts";

export interface CardSeries {
  readonly id: string;
  readonly name: string;
  /** "main" for the one that the card is about; empty for what it is held against; "s0" and so on where each has a colour. */
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
  /** True where equal ratios are equally high; every value is above zero then. */
  readonly log?: boolean | undefined;
  /** Words at the years where a series breaks. */
  readonly breakLabels?: readonly Tick[] | undefined;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const nameGap = 26;

/** What brings years and values to units of the card. */
interface InCard {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** Values over years by the rules of `LineChart`, in units of the card. Years run from left to right in every language. */
export function CardLines(props: CardLinesProps) {
  const { series, years, domain, log = false, left, top, width, height } = props;
  const rise = riseIn(domain, log);
  const x = (year: number): number => round(left + (width * (year - years[0])) / Math.max(1, years[1] - years[0]));
  const y = (value: number): number => round(top + height - height * rise(value));
  const drawn = series.map((each) => ({ ...each, points: pointsWithin(each.points, years) }));
  return (
    <g direction="ltr">
      <Axes {...props} x={x} y={y} />
      {drawn.map((each) => (
        <Line key={each.id} {...each} x={x} y={y} />
      ))}
      {namesBeside(props, drawn, y).map(({ id, name, className, at }) => (
        <text
          key={id}
          class={className === "main" ? "card-ink" : className === "" ? "card-quiet" : `card-name ${className}`}
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

/** Ticks with their lines, and the years in which a series breaks. */
function Axes({ xTicks, yTicks, breakLabels = [], left, top, width, height, x, y }: CardLinesProps & InCard) {
  return (
    <>
      <CardTicks
        up={yTicks.map(({ value, label }) => ({ label, at: y(value) }))}
        across={xTicks.map(({ value, label }, index) => ({
          label,
          at: x(value),
          anchor: index === 0 ? "start" : "middle"
        }))}
        left={left}
        width={width}
        foot={top + height + 24}
        fontSize={16}
        lift={6}
      />
      {breakLabels.map(({ value, label }, row) => (
        <g key={label}>
          <path class="card-hair" stroke-dasharray="4 4" d={`M${x(value - 0.5)} ${top}v${height}`} />
          <text class="card-quiet" x={x(value - 0.5) - 6} y={top + 14 + 18 * row} font-size={15} text-anchor="end">
            {label}
          </text>
        </g>
      ))}
    </>
  );
}

/** A series: its runs, the bands of those that are ranges, and a dot for each measured value between estimates. */
function Line({ className, points, breaks = [], x, y }: CardSeries & InCard) {
  const segments = lineSegments(points, breaks);
  const place = (period: number, value: number): string => `${x(period)} ${y(value)}`;
  return (
    <g>
      {segments.map(({ estimated, points: run }) => {
        const range = rangePath(run, place);
        const [first, ...rest] = run.map(({ period, value }) => place(period, value));
        const d = rest.length === 0 ? `M${first}h0` : `M${first}L${rest.join(" ")}`;
        return [
          range && <path key={range} class={`card-band ${className}`} d={range} />,
          <path key={d} class={`card-line ${className}${estimated ? " e" : ""}`} d={d} />
        ];
      })}
      {hiddenMeasurements(segments).map(({ period, value }) => (
        <circle key={period} class={`card-dot ${className}`} cx={x(period)} cy={y(value)} r={5} />
      ))}
    </g>
  );
}

/** Returns where the names of the series stand, in per cent of the height: beside their last values, none over another. */
function namesBeside({ top, height }: CardLinesProps, drawn: readonly CardSeries[], y: InCard["y"]) {
  return spreadLabels(
    drawn.flatMap(({ id, name, className, points }) => {
      const last = [...points].sort((a, b) => a.period - b.period).slice(-1)[0];
      const middle = last && (y(last.value) + y(last.high ?? last.value)) / 2;
      return middle !== undefined && name !== "" ? [{ id, name, className, at: (100 * (middle - top)) / height }] : [];
    }),
    (100 * nameGap) / height
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
