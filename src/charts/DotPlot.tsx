import { extentLength } from "../scales/extentLength.ts";

export interface DotRow {
  readonly id: string;
  readonly name: string;
  readonly href?: string | undefined;
  /** The first dot is hollow, the second full; either may be missing. */
  readonly first: number | undefined;
  readonly second: number | undefined;
  /** The upper bounds of ranges, of which the dots are the lower. */
  readonly firstHigh?: number | undefined;
  readonly secondHigh?: number | undefined;
  /** True where either figure is an estimate: the line between the dots is dashed. */
  readonly estimated?: boolean;
  /** Both in words, with what qualifies them. */
  readonly text: string;
  readonly className: string;
}

export interface DotPlotProps {
  readonly rows: readonly DotRow[];
  readonly domain: readonly [number, number];
  /** What the hollow and the full dot stand for. */
  readonly names: readonly [string, string];
}

/** A list of areas with two dots each and the line between them: the length of the line is the gap. */
export function DotPlot({ rows, domain, names }: DotPlotProps) {
  return (
    <>
      <p class="dot-names">
        <span class="hollow">{names[0]}</span> <span class="full">{names[1]}</span>
      </p>
      <ol class="dot-plot">
        {rows.map((row) => (
          <Row key={row.id} row={row} domain={domain} />
        ))}
      </ol>
    </>
  );
}

interface RowProps {
  readonly row: DotRow;
  readonly domain: DotPlotProps["domain"];
}

function Row({ row, domain: [start, end] }: RowProps) {
  const { id, name, href, first, second, firstHigh = first, secondHigh = second, estimated = false } = row;
  const { text, className } = row;
  const place = (value: number): string =>
    `${Math.max(0, Math.min(100, Math.round((1000 * (value - start)) / extentLength([start, end])) / 10))}%`;
  return (
    <li data-subject={id}>
      {href === undefined ? <span class="name">{name}</span> : <a href={href}>{name}</a>}
      <svg class={className} aria-hidden="true">
        <line class="track" x1="0" x2="100%" y1="50%" y2="50%" />
        {first !== undefined && second !== undefined && (
          <line class={estimated ? "gap e" : "gap"} x1={place(first)} x2={place(second)} y1="50%" y2="50%" />
        )}
        {[
          [first, firstHigh],
          [second, secondHigh]
        ].map(
          ([low, high]) =>
            low !== undefined &&
            high !== undefined &&
            high !== low && <line key={low} class="span" x1={place(low)} x2={place(high)} y1="50%" y2="50%" />
        )}
        {first !== undefined && <circle class="hollow" cx={place(first)} cy="50%" r="5" />}
        {second !== undefined && <circle class="full" cx={place(second)} cy="50%" r="5" />}
      </svg>
      <span class="value">{text}</span>
    </li>
  );
}
