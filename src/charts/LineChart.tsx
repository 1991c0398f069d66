import { riseIn } from "../scales/extentLength.ts";
import { hiddenMeasurements, lineSegments, pointsWithin, rangePath, type LinePoint } from "./lineSegments.ts";
import { spreadLabels } from "./spreadLabels.ts";

export interface LineSeries {
  readonly id: string;
  readonly name: string;
  /** "main" for the one that the chart is about, "s0" … "s8" for the others. */
  readonly className: string;
  readonly points: readonly LinePoint[];
  /** Years from which it counts something else: the line does not run across. */
  readonly breaks?: readonly number[];
}

export interface Tick {
  readonly value: number;
  readonly label: string;
}

export interface LineChartProps {
  readonly label: string;
  readonly series: readonly LineSeries[];
  /** First and last year, and the values at the foot and the top of the chart. */
  readonly years: readonly [number, number];
  readonly domain: readonly [number, number];
  /** True where equal ratios are equally high; every value is above zero then. */
  readonly log?: boolean;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Words at the years where a series breaks. */
  readonly breakLabels?: readonly Tick[];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A share of the extent, in per cent, of a chart that fits any width. */
function shares({ years: [first, last], domain, log = false }: Pick<LineChartProps, "years" | "domain" | "log">) {
  const rise = riseIn(domain, log);
  return {
    x: (year: number) => round((100 * (year - first)) / Math.max(1, last - first)),
    y: (value: number) => round(100 - 100 * rise(value))
  };
}

function Lines({ series: { className, points, breaks = [] }, x, y }: { readonly series: LineSeries } & Scales) {
  const segments = lineSegments(points, breaks);
  const measured = hiddenMeasurements(segments);
  return (
    <g class={`line ${className}`}>
      {measured.length > 0 && (
        <path class="dot" d={measured.map(({ period, value }) => `M${x(period)} ${y(value)}h0`).join("")} />
      )}
      {segments.map(({ estimated, points: run }) => {
        const place = (period: number, value: number): string => `${x(period)} ${y(value)}`;
        const range = rangePath(run, place);
        const d = [({ value }: LinePoint) => value, ...(range ? [({ value, high = value }: LinePoint) => high] : [])]
          .map((of) => {
            const [first, ...rest] = run.map((point) => place(point.period, of(point)));
            // A line of no length is a dot, by its round cap.
            return rest.length === 0 ? `M${first}h0` : `M${first}L${rest.join(" ")}`;
          })
          .join("");
        return [
          range && <path key={range} class={run.length === 1 ? "span" : "band"} d={range} />,
          <path key={d} class={run.length === 1 ? "dot" : estimated ? "e" : undefined} d={d} />
        ];
      })}
    </g>
  );
}

interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** Per cent of the width within which two words at breaks would lie on each other. */
const besideBreak = 25;

/** Gives words at breaks their row: a word starts anew above where the break before it is far enough away. */
function inRows(labels: readonly Tick[], x: Scales["x"]): readonly (Tick & { readonly row: number })[] {
  let [row, last] = [0, -Infinity];
  return [...labels]
    .sort((a, b) => a.value - b.value)
    .map((each) => {
      row = x(each.value) - last < besideBreak ? row + 1 : 0;
      last = x(each.value);
      return { ...each, row };
    });
}

function Frame({ xTicks, yTicks, breakLabels = [], x, y }: Omit<LineChartProps, "series" | "label"> & Scales) {
  return (
    <>
      {yTicks.map(({ value, label }) => (
        <text key={label} class="tick" x="0" y={`${y(value)}%`} dy="-4">
          {label}
        </text>
      ))}
      {xTicks.map(({ value, label }, i) => (
        <text
          key={label}
          class={`tick x${i === 0 ? " first" : i === xTicks.length - 1 || 2 * i === xTicks.length - 1 ? "" : " wide"}`}
          x={`${x(value)}%`}
          y="100%"
          dy="18"
        >
          {label}
        </text>
      ))}
      {inRows(breakLabels, x).map(({ value, label, row }) => (
        <text key={label} class="tick break" x={`${x(value - 0.5)}%`} y="0" dy={12 + 14 * row} dx="-4">
          {label}
        </text>
      ))}
    </>
  );
}

/**
 * Values over years: estimates dashed, a year without a value a gap, a break in the series a break in the line. The
 * lines are stretched to the width that there is; the labels lie on them in a second, unstretched picture.
 */
export function LineChart(props: LineChartProps) {
  const { label, yTicks, breakLabels = [] } = props;
  const series = props.series.map((each) => ({ ...each, points: pointsWithin(each.points, props.years) }));
  const scales = shares(props);
  const { x, y } = scales;
  const names = spreadLabels(
    series.flatMap(({ id, name, className, points }) => {
      const last = [...points].sort((a, b) => a.period - b.period).slice(-1)[0];
      return last ? [{ id, name, className, at: y((last.value + (last.high ?? last.value)) / 2) }] : [];
    }),
    6
  );
  return (
    <div class="line-chart" role="img" aria-label={label}>
      <svg class="plot" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path class="grid" d={yTicks.map(({ value }) => `M0 ${y(value)}h100`).join("")} />
        <path class="break" d={breakLabels.map(({ value }) => `M${x(value - 0.5)} 0v100`).join("")} />
        {series.map((each) => (
          <Lines key={each.id} series={each} {...scales} />
        ))}
      </svg>
      <svg class="labels" aria-hidden="true">
        <Frame {...props} {...scales} />
        {names.map(({ id, name, className, at }) => (
          <text key={id} class={`name ${className}`} x="100%" y={`${round(at)}%`} dx="8" dy="4">
            {name}
          </text>
        ))}
      </svg>
    </div>
  );
}
