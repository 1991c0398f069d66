import { extentLength } from "../scales/extentLength.ts";

export interface BarPart {
  readonly id: string;
  readonly value: number;
  readonly className: string;
}

export interface SplitBarProps {
  readonly label: string;
  /** In the order of display; drawn as shares of their sum. */
  readonly parts: readonly BarPart[];
}

/** A bar that is cut into parts, with white between them. The parts are named beside it, not in it. */
export function SplitBar({ label, parts }: SplitBarProps) {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  let from = 0;
  return (
    <svg class="split-bar" role="img" aria-label={label}>
      {parts.map(({ id, value, className }) => {
        const x = from;
        const width = (100 * value) / extentLength([0, sum]);
        from += width;
        return (
          <rect
            key={id}
            class={className}
            x={`${Math.round(10 * x) / 10}%`}
            width={`${Math.round(10 * width) / 10}%`}
            height="100%"
          />
        );
      })}
    </svg>
  );
}
