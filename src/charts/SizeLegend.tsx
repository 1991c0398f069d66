import { bubbleRadius, largestBubble } from "../scales/bubbleRadius.ts";

export interface SizeLegendProps {
  readonly title: string;
  /** The width of the map in units, and the count of its largest bubble, as the map has them. */
  readonly mapWidth: number;
  readonly largest: number;
  readonly steps: readonly { readonly value: number; readonly label: string }[];
}

/** The columns of the style sheet: a circle's width is a share of one of them. */
const columns = 8;

/** What the bubbles stand for, in few steps. The style sheet knows how wide the map is: circles are shares of its width. */
export function SizeLegend({ title, mapWidth, largest, steps }: SizeLegendProps) {
  return (
    <div class="size-legend">
      <p class="legend-title">{title}</p>
      <ul>
        {steps.map(({ value, label }) => {
          const diameter = 2 * bubbleRadius(value, largest, largestBubble) + 4;
          return (
            <li key={value}>
              <svg
                width={`${Math.round((10_000 * columns * diameter) / mapWidth) / 100}%`}
                viewBox={`0 0 ${diameter} ${diameter}`}
                aria-hidden="true"
              >
                <circle cx={diameter / 2} cy={diameter / 2} r={diameter / 2 - 2} />
              </svg>
              <span>{label}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
