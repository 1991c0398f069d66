import { extentLength } from "../scales/extentLength.ts";

/** A range of a group's figures; see `spreadOf`. */
export interface RangeOf {
  readonly low: number;
  readonly lowerQuarter: number;
  readonly median: number;
  readonly upperQuarter: number;
  readonly high: number;
}

export interface RangeRowProps {
  /** The whole row in words. */
  readonly label: string;
  /** The figure: equal bounds are a dot, others a bar. Undefined where there is none. */
  readonly figure: { readonly low: number; readonly high: number } | undefined;
  readonly estimated: boolean;
  readonly range: RangeOf | undefined;
  readonly domain: readonly [number, number];
  /** A value that should not be passed, or should be reached, such as 2 %. */
  readonly target?: number;
}

/**
 * One figure on a scale, with the range of a group behind it: a thin line from lowest to highest, a thick one for the
 * middle half, a stroke at the middle. Told apart by form and not by colour, so that it survives a black-and-white print.
 */
export function RangeRow({ label, figure, estimated, range, domain: [start, end], target }: RangeRowProps) {
  const at = (value: number): string => `${place(value, start, end)}%`;
  const width = (from: number, to: number): string => `${round(place(to, start, end) - place(from, start, end))}%`;
  return (
    <svg class="range-row" role="img" aria-label={label}>
      <line class="track" x1="0" x2="100%" y1="50%" y2="50%" />
      {range && (
        <g class="group">
          <line x1={at(range.low)} x2={at(range.high)} y1="50%" y2="50%" />
          <rect x={at(range.lowerQuarter)} width={width(range.lowerQuarter, range.upperQuarter)} y="30%" height="40%" />
          <line class="median" x1={at(range.median)} x2={at(range.median)} y1="20%" y2="80%" />
        </g>
      )}
      {target !== undefined && <line class="target" x1={at(target)} x2={at(target)} y1="0" y2="100%" />}
      {figure && figure.low !== figure.high && (
        <rect class="own" x={at(figure.low)} width={width(figure.low, figure.high)} y="38%" height="24%" />
      )}
      {figure && figure.low === figure.high && (
        <circle class={estimated ? "own e" : "own"} cx={at(figure.low)} cy="50%" r="6" />
      )}
    </svg>
  );
}

function place(value: number, start: number, end: number): number {
  return round(Math.max(0, Math.min(100, (100 * (value - start)) / extentLength([start, end]))));
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
