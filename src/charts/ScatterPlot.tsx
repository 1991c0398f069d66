import { layoutScatter, type PlacedDot, type ScatterAxes } from "./scatterLayout.ts";

export interface ScatterPlotProps extends ScatterAxes {
  readonly label: string;
  readonly xName: string;
  readonly yName: string;
}

/** The room for names, in pixels; narrower charts leave names away. */
const nominal = { width: 900, height: 480, letter: 6.5, line: 16 };

/** Two indicators against each other, a circle an area: its size is people. Large circles lie below small ones. */
export function ScatterPlot(props: ScatterPlotProps) {
  const { label, xTicks, yTicks, xName, yName } = props;
  const { x, y, placed, named } = layoutScatter(props, nominal);
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
        {placed.map(({ id, left, top, radius, className, chosen, description }) => (
          <circle
            key={id}
            class={`${className}${chosen ? " chosen" : ""}`}
            data-subject={id}
            cx={`${left}%`}
            cy={`${top}%`}
            r={radius}
          >
            <title>{description}</title>
          </circle>
        ))}
        {named.map((dot) => (
          <Name key={dot.id} {...dot} />
        ))}
      </svg>
    </div>
  );
}

/** A name stands behind its circle, or before it where it would leave the plot. */
function Name({ name, left, top, radius, chosen }: PlacedDot) {
  const end = left + (100 * (radius + 3 + name.length * nominal.letter)) / nominal.width;
  const isBefore = end > 100;
  return (
    <text
      class={`name${chosen ? " chosen" : " minor"}${isBefore ? " before" : ""}`}
      x={`${left}%`}
      y={`${top}%`}
      dx={isBefore ? -radius - 3 : radius + 3}
      dy="4"
    >
      {name}
    </text>
  );
}
