import { layoutScatter, type ScatterAxes } from "./scatterLayout.ts";

export interface CardScatterProps extends ScatterAxes {
  readonly xName: string;
  readonly yName: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The ends of a line through the dots, in the units of the axes. */
  readonly trend?:
    readonly [{ readonly x: number; readonly y: number }, { readonly x: number; readonly y: number }] | undefined;
  /** The colour of a class of circles. */
  readonly fillOf: (className: string) => string;
  /** The colours of the ground, of what is chosen, and of the line. */
  readonly colours: { readonly paper: string; readonly ink: string; readonly quiet: string };
  /** A year that stands large behind the dots. */
  readonly behind?: string | undefined;
}

const isEstimate = (className: string): boolean => className.endsWith(" e");
/** A group is a ring, which hides no circle. */
const isRing = (className: string): boolean => className.startsWith("ring");

/** Two indicators against each other by the rules of `ScatterPlot`, in units of the card. */
export function CardScatter(props: CardScatterProps) {
  const { xTicks, yTicks, xName, yName, left, top, width, height, trend, fillOf, colours, behind } = props;
  const { x, y, placed, named } = layoutScatter(props, [{ width, height, letter: 8.5, line: 20 }]);
  const across = (share: number): number => Math.round(left + (width * share) / 100);
  const down = (share: number): number => Math.round(top + (height * share) / 100);
  const bottom = top + height;
  return (
    <g direction="ltr">
      <text class="card-quiet" x={left} y={top - 28} font-size={16}>
        {yName}
      </text>
      {yTicks.map(({ value, label }) => (
        <g key={label}>
          <path class="card-hair" d={`M${left} ${down(y(value))}h${width}`} />
          <text class="card-quiet" x={left} y={down(y(value)) - 5} font-size={15}>
            {label}
          </text>
        </g>
      ))}
      {xTicks.map(({ value, label }, index) => (
        <text
          key={label}
          class="card-quiet"
          x={across(x(value))}
          y={bottom + 18}
          font-size={15}
          text-anchor={index === 0 ? "start" : index === xTicks.length - 1 ? "end" : "middle"}
        >
          {label}
        </text>
      ))}
      <text class="card-quiet" x={left + width} y={bottom + 38} font-size={16} text-anchor="end">
        {xName}
      </text>
      {behind !== undefined && (
        <text
          class="card-quiet"
          x={left + width / 2}
          y={top + height / 2 + 50}
          font-size={140}
          fill-opacity={0.25}
          text-anchor="middle"
        >
          {behind}
        </text>
      )}
      {trend && (
        <path
          d={trend.map((end, index) => `${index === 0 ? "M" : "L"}${across(x(end.x))} ${down(y(end.y))}`).join("")}
          fill="none"
          stroke={colours.quiet}
          stroke-width={2}
          stroke-dasharray="8 5"
        />
      )}
      {placed.map(({ id, left: share, top: depth, radius, className, chosen }) => (
        <circle
          key={id}
          cx={across(share)}
          cy={down(depth)}
          r={radius}
          fill={isRing(className) ? "none" : fillOf(className)}
          fill-opacity={isEstimate(className) ? 0.25 : 0.65}
          stroke={chosen || isRing(className) ? colours.ink : isEstimate(className) ? fillOf(className) : colours.paper}
          stroke-width={chosen || isRing(className) ? 2 : undefined}
        />
      ))}
      {named.map(({ id, lines, left: share, top: depth, radius, isBefore, shift }) =>
        lines.map((line, index) => (
          <text
            key={id + line}
            class="card-ink"
            x={across(share) + (isBefore ? -radius - 4 : radius + 4)}
            y={Math.round(down(depth) + 5 + shift + 20 * index - 10 * (lines.length - 1))}
            font-size={15}
            text-anchor={isBefore ? "end" : "start"}
            stroke={colours.paper}
            stroke-opacity={0.8}
            stroke-width={3}
            paint-order="stroke"
          >
            {line}
          </text>
        ))
      )}
    </g>
  );
}
