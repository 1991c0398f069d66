import { riseIn } from "../scales/extentLength.ts";
import { spreadLabels } from "./spreadLabels.ts";

export interface SlopeLine {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly from: number;
  readonly to: number;
  /** The upper bounds of a range, of which the others are the lower. */
  readonly fromHigh?: number | undefined;
  readonly toHigh?: number | undefined;
  readonly fromText: string;
  readonly toText: string;
  /** True where either figure is an estimate: the line is dashed. */
  readonly estimated: boolean;
}

export interface SlopeChartProps {
  readonly label: string;
  readonly lines: readonly SlopeLine[];
  readonly domain: readonly [number, number];
  readonly log?: boolean;
  /** The two years, over their sides. */
  readonly heads: readonly [string, string];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Two years and a line for each area from one to the other: what it says is steepness and crossing. */
export function SlopeChart({ label, lines, domain, log = false, heads }: SlopeChartProps) {
  const rise = riseIn(domain, log);
  const y = (value: number): number => round(100 - 100 * rise(value));
  const side = (of: "from" | "to") =>
    spreadLabels(
      lines.map((line) => ({ ...line, at: y((line[of] + (line[`${of}High`] ?? line[of])) / 2) })),
      5
    );
  return (
    <div class="slope-chart" role="img" aria-label={label}>
      <svg class="plot" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path class="grid" d="M0 0v100M100 0v100" />
        {lines.map(({ id, className, from, to, fromHigh = from, toHigh = to, estimated }) => {
          const isRange = fromHigh !== from || toHigh !== to;
          const upper = isRange ? `M0 ${y(fromHigh)}L100 ${y(toHigh)}` : "";
          return (
            <g key={id} class={`line ${className}`}>
              {isRange && <path class="band" d={`M0 ${y(from)}L100 ${y(to)}V${y(toHigh)}L0 ${y(fromHigh)}Z`} />}
              <path class={estimated ? "e" : undefined} d={`M0 ${y(from)}L100 ${y(to)}${upper}`} />
            </g>
          );
        })}
      </svg>
      <svg class="labels" aria-hidden="true">
        <text class="head start" x="0" y="0" dy="-14">
          {heads[0]}
        </text>
        <text class="head end" x="100%" y="0" dy="-14">
          {heads[1]}
        </text>
        {side("from").map(({ id, className, at, fromText }) => (
          <text key={id} class={`name before ${className}`} x="0" y={`${round(at)}%`} dx="-8" dy="4">
            {fromText}
          </text>
        ))}
        {side("to").map(({ id, className, at, name, toText }) => (
          <text key={id} class={`name ${className}`} x="100%" y={`${round(at)}%`} dx="8" dy="4">
            {toText} <tspan class="long">{name}</tspan>
          </text>
        ))}
      </svg>
    </div>
  );
}
