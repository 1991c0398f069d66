import { extentLength } from "../scales/extentLength.ts";
import { Swatch } from "./Legend.tsx";

export interface StackedPart {
  /** The CSS class of its colour, such as "q3". */
  readonly fill: string;
  readonly value: number;
}

export interface StackedRow {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly StackedPart[];
  /** What the whole bar says in words, such as "808 million". */
  readonly text: string;
}

export interface StackedBarsProps {
  readonly label: string;
  readonly className: string;
  readonly rows: readonly StackedRow[];
  /** The value of a bar as long as the track. */
  readonly whole: number;
  /** What each colour stands for, in the order of the parts. */
  readonly keys: readonly { readonly fill: string; readonly label: string }[];
}

const round = (value: number): number => Math.round(100 * value) / 100;

/** A list of bars, each made of parts that lie end to end; every bar begins at 0. */
export function StackedBars({ label, className, rows, whole, keys }: StackedBarsProps) {
  return (
    <div class={`stacked-bars ${className}`} role="group" aria-label={label}>
      <ul class="legend-keys">
        {keys.map(({ fill, label: text }) => (
          <li key={fill}>
            <Swatch fill={fill} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <ol>
        {rows.map(({ id, name, parts, text }) => (
          <li key={id}>
            <span class="name">{name}</span>
            <svg class="bar" aria-hidden="true">
              {parts.map(({ fill, value }, i) => {
                const start = parts.slice(0, i).reduce((sum, part) => sum + part.value, 0);
                return (
                  <rect
                    key={fill}
                    class={fill}
                    x={start === 0 ? undefined : `${round((100 * start) / extentLength([0, whole]))}%`}
                    width={`${round((100 * value) / extentLength([0, whole]))}%`}
                    height="100%"
                  />
                );
              })}
            </svg>
            <span class="value">{text}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
