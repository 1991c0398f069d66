import { CardTicks } from "./CardTicks.tsx";
import { layoutScatter, type NamedDot, type PlacedDot, type ScatterAxes, type ScatterLayout } from "./scatterLayout.ts";

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
  const { left, top, width, height, trend, colours, behind } = props;
  const layout = layoutScatter(props, [{ width, height, letter: 8.5, line: 20 }]);
  const across = (share: number): number => Math.round(left + (width * share) / 100);
  const down = (share: number): number => Math.round(top + (height * share) / 100);
  const inCard = { ...props, ...layout, across, down };
  return (
    <g direction="ltr">
      <Axes {...inCard} />
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
          d={trend
            .map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${across(layout.x(x))} ${down(layout.y(y))}`)
            .join("")}
          fill="none"
          stroke={colours.quiet}
          stroke-width={2}
          stroke-dasharray="8 5"
        />
      )}
      {layout.placed.map((dot) => (
        <Circle key={dot.id} {...inCard} dot={dot} />
      ))}
      {layout.named.map((dot) => nameLines(inCard, dot))}
    </g>
  );
}

/** The layout, and what brings its per cent to units of the card. */
interface InCard extends CardScatterProps, ScatterLayout {
  readonly across: (share: number) => number;
  readonly down: (share: number) => number;
}

/** Ticks with their lines, and the names of the axes at their ends. */
function Axes({ xTicks, yTicks, xName, yName, left, top, width, height, x, y, across, down }: InCard) {
  const bottom = top + height;
  return (
    <>
      <text class="card-quiet" x={left} y={top - 28} font-size={16}>
        {yName}
      </text>
      <CardTicks
        up={yTicks.map(({ value, label }) => ({ label, at: down(y(value)) }))}
        across={xTicks.map(({ value, label }, index) => ({
          label,
          at: across(x(value)),
          anchor: index === 0 ? "start" : index === xTicks.length - 1 ? "end" : "middle"
        }))}
        left={left}
        width={width}
        foot={bottom + 18}
        fontSize={15}
        lift={5}
      />
      <text class="card-quiet" x={left + width} y={bottom + 38} font-size={16} text-anchor="end">
        {xName}
      </text>
    </>
  );
}

/** An area: pale where it is an estimate, with a rim where it is chosen. */
function Circle({ fillOf, colours, across, down, dot }: InCard & { readonly dot: PlacedDot }) {
  const { left, top, radius, className, chosen } = dot;
  const hasRim = chosen || isRing(className);
  return (
    <circle
      cx={across(left)}
      cy={down(top)}
      r={radius}
      fill={isRing(className) ? "none" : fillOf(className)}
      fill-opacity={isEstimate(className) ? 0.25 : 0.65}
      stroke={hasRim ? colours.ink : isEstimate(className) ? fillOf(className) : colours.paper}
      stroke-width={hasRim ? 2 : undefined}
    />
  );
}

/** A name behind its circle or before it, a text for each of its lines. */
function nameLines({ colours, across, down }: InCard, dot: NamedDot) {
  const { id, lines, left, top, radius, isBefore, shift } = dot;
  return lines.map((line, index) => (
    <text
      key={id + line}
      class="card-ink"
      x={across(left) + (isBefore ? -radius - 4 : radius + 4)}
      y={Math.round(down(top) + 5 + shift + 20 * index - 10 * (lines.length - 1))}
      font-size={15}
      text-anchor={isBefore ? "end" : "start"}
      stroke={colours.paper}
      stroke-opacity={0.8}
      stroke-width={3}
      paint-order="stroke"
    >
      {line}
    </text>
  ));
}
