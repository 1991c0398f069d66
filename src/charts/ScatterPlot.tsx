import type { Tick } from "./LineChart.tsx";

export interface ScatterDot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly className: string;
  /** Named wherever it lies; the others only where there is room. */
  readonly chosen: boolean;
  readonly description: string;
}

export interface ScatterPlotProps {
  readonly label: string;
  readonly dots: readonly ScatterDot[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly xName: string;
  readonly yName: string;
  readonly logX: boolean;
}

/** The width and height that the room for names is reckoned by, in pixels; narrower charts leave names away. */
const nominal = { width: 900, height: 480, letter: 6.5, line: 16 };

const round = (value: number): number => Math.round(value * 100) / 100;

/** Two indicators against each other, a circle an area: its size is people. Large circles lie below small ones. */
export function ScatterPlot(props: ScatterPlotProps) {
  const { label, dots, xTicks, yTicks, xName, yName, logX } = props;
  const scale = (ticks: readonly Tick[], log: boolean) => {
    const of = (value: number): number => (log ? Math.log(value) : value);
    const low = of(ticks[0]?.value ?? 0);
    const high = of(ticks.at(-1)?.value ?? 1);
    return (value: number): number => round((100 * (of(value) - low)) / (high - low));
  };
  const x = scale(xTicks, logX);
  const rise = scale(yTicks, false);
  const y = (value: number): number => round(100 - rise(value));
  const sorted = dots.toSorted((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1));
  const named = namesWithRoom(sorted.map((dot) => ({ ...dot, left: x(dot.x), top: y(dot.y) })));
  return (
    <div class="scatter-plot" role="img" aria-label={label}>
      <svg aria-hidden="true">
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
            class={`tick x${index === 0 ? " first" : index === xTicks.length - 1 ? " last" : ""}`}
            x={`${x(value)}%`}
            y="100%"
            dy="18"
          >
            {text}
          </text>
        ))}
        <text class="axis" x="0" y="0" dy="-20">
          {yName}
        </text>
        <text class="axis last" x="100%" y="100%" dy="38">
          {xName}
        </text>
        {sorted.map(({ id, x: across, y: up, radius, className, chosen, description }) => (
          <circle
            key={id}
            class={`${className}${chosen ? " chosen" : ""}`}
            data-subject={id}
            cx={`${x(across)}%`}
            cy={`${y(up)}%`}
            r={radius}
          >
            <title>{description}</title>
          </circle>
        ))}
        {named.map(({ id, name, left, top, radius, chosen }) => (
          <text
            key={id}
            class={`name${chosen ? " chosen" : " minor"}`}
            x={`${left}%`}
            y={`${top}%`}
            dx={radius + 3}
            dy="4"
          >
            {name}
          </text>
        ))}
      </svg>
    </div>
  );
}

interface Placed extends ScatterDot {
  readonly left: number;
  readonly top: number;
}

/** Chosen areas first, then the largest: a name is put where it overlaps no other name and stays in the frame. */
function namesWithRoom(dots: readonly Placed[]): readonly Placed[] {
  const taken: { readonly x0: number; readonly x1: number; readonly y: number }[] = [];
  const order = dots.toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || b.radius - a.radius);
  return order.filter(({ name, left, top, radius, chosen }) => {
    const x0 = (left / 100) * nominal.width + radius;
    const box = { x0, x1: x0 + name.length * nominal.letter, y: (top / 100) * nominal.height };
    const overlaps = taken.some(
      (other) => other.x0 < box.x1 && box.x0 < other.x1 && Math.abs(other.y - box.y) < nominal.line
    );
    if (!chosen && (overlaps || box.x1 > nominal.width)) return false;
    taken.push(box);
    return true;
  });
}
