import { extentLength } from "../scales/extentLength.ts";
import { lineSegments, pointsWithin, rangePath, type LinePoint } from "./lineSegments.ts";

export interface SparklineProps {
  readonly label: string;
  readonly points: readonly LinePoint[];
  readonly years: readonly [number, number];
  readonly domain: readonly [number, number];
  readonly breaks?: readonly number[];
}

/** A line as tall as a row of text, by the rules of `LineChart`. Give each of a column the same years and domain. */
export function Sparkline({ label, points, years: [first, last], domain: [low, high], breaks = [] }: SparklineProps) {
  const place = (period: number, value: number): string => {
    const x = (100 * (period - first)) / Math.max(1, last - first);
    return `${Math.round(10 * x) / 10} ${Math.round(10 * (20 - (20 * (value - low)) / extentLength([low, high]))) / 10}`;
  };
  return (
    <svg class="sparkline" viewBox="0 0 100 20" preserveAspectRatio="none" role="img" aria-label={label}>
      {lineSegments(pointsWithin(points, [first, last]), breaks).map(({ estimated, points: run }) => {
        const [start, ...rest] = run.map(({ period, value }) => place(period, value));
        const d = rest.length === 0 ? `M${start}h0` : `M${start}L${rest.join(" ")}`;
        const range = rangePath(run, place);
        return [
          range && <path key={range} class={run.length === 1 ? "span" : "band"} d={range} />,
          <path key={d} class={estimated ? "e" : undefined} d={d} />
        ];
      })}
    </svg>
  );
}
