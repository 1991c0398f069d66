import { layoutScatter, type NamedDot, type NameRooms, type ScatterAxes, type ScatterLayout } from "./scatterLayout.ts";

export interface ScatterPlotProps extends ScatterAxes {
  readonly label: string;
  readonly xName: string;
  readonly yName: string;
  /** False where a script says what a circle stands for, and the browser need not. */
  readonly isTitled?: boolean;
  /** The ends of a line through the dots, in the units of the axes. */
  readonly trend?: readonly [TrendEnd, TrendEnd] | undefined;
  /** A year that stands large behind the dots. */
  readonly behind?: string | undefined;
}

interface TrendEnd {
  readonly x: number;
  readonly y: number;
}

/** The room for names in pixels: on a wide screen, and on a phone, where only those of chosen areas are written. */
const rooms: NameRooms = [
  { width: 900, height: 500, letter: 7, line: 16 },
  { width: 288, height: 340, letter: 7, line: 16 }
];
/** More ticks along the foot than this are thinned out on a phone. */
const ticksOfPhone = 6;

/** Two indicators against each other, a circle an area: its size is people. Large circles lie below small ones. */
export function ScatterPlot(props: ScatterPlotProps) {
  const { label, xName, yName, isTitled = true, trend, behind } = props;
  const { x, y, placed, named } = layoutScatter(props, rooms);
  return (
    <>
      <p class="scatter-axis">{yName}</p>
      <div class="scatter-plot" role="img" aria-label={label}>
        <svg aria-hidden="true">
          <Ticks {...props} x={x} y={y} />
          {behind !== undefined && (
            <svg x="50%" y="55%" overflow="visible">
              <text class="tick behind" transform="scale(7)" text-anchor="middle" fill-opacity="0.25">
                {behind}
              </text>
            </svg>
          )}
          {trend && (
            <line
              class="trend"
              stroke="currentColor"
              stroke-width="1.5"
              stroke-dasharray="6 4"
              x1={`${x(trend[0].x)}%`}
              y1={`${y(trend[0].y)}%`}
              x2={`${x(trend[1].x)}%`}
              y2={`${y(trend[1].y)}%`}
            />
          )}
          {placed.map(({ id, left, top, radius, className, chosen, description }) => (
            <circle
              key={id}
              class={`${className}${chosen ? " chosen" : ""}`}
              data-subject={id}
              cx={`${left}%`}
              cy={`${top}%`}
              r={radius}
            >
              {isTitled && <title>{description}</title>}
            </circle>
          ))}
          {named.map((dot) => (
            <Name key={dot.id} {...dot} />
          ))}
        </svg>
      </div>
      <p class="scatter-axis across">{xName}</p>
    </>
  );
}

/** Ticks with their lines; of many along the foot every other one is minor. */
function Ticks({ xTicks, yTicks, x, y }: ScatterAxes & Pick<ScatterLayout, "x" | "y">) {
  const isMinor = (index: number): boolean =>
    xTicks.length > ticksOfPhone && (index % 2 === 1 || index === xTicks.length - 2) && index < xTicks.length - 1;
  return (
    <>
      {yTicks.map(({ value, label: text }) => (
        <g key={text}>
          <line class="grid" x1="0" x2="100%" y1={`${y(value)}%`} y2={`${y(value)}%`} />
          <text class="tick" x="0" y={`${y(value)}%`} dy="-4">
            {text}
          </text>
        </g>
      ))}
      {xTicks.map(({ value, label: text }, index) => (
        <text
          key={text}
          class={`tick x${index === 0 ? " first" : index === xTicks.length - 1 ? " last" : ""}${isMinor(index) ? " minor" : ""}`}
          x={`${x(value)}%`}
          y="100%"
          dy="18"
        >
          {text}
        </text>
      ))}
    </>
  );
}

/** A name stands behind its circle or before it, its lines around the middle of the circle. */
function Name({ lines, left, top, radius, chosen, isBefore, shift }: NamedDot) {
  return (
    <text class={`name${chosen ? " chosen" : " minor"}${isBefore ? " before" : ""}`} y={`${top}%`}>
      {lines.map((line, index) => (
        <tspan
          key={line}
          x={`${left}%`}
          dx={isBefore ? -radius - 3 : radius + 3}
          dy={index === 0 ? 4 + shift - 8 * (lines.length - 1) : 16}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
