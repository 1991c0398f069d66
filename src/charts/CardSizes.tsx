import { bubbleRadius, largestBubble } from "../scales/bubbleRadius.ts";

export interface CardSizesProps {
  readonly left: number;
  readonly bottom: number;
  /** Units of the card in one unit of the map. */
  readonly scale: number;
  /** The count that the largest bubble stands for. */
  readonly largest: number;
  /** Largest first. */
  readonly steps: readonly { readonly value: number; readonly label: string }[];
}

/** What bubbles stand for: circles that share their foot, each with its count beside its top. */
export function CardSizes({ left, bottom, scale, largest, steps }: CardSizesProps) {
  const radiusOf = (value: number): number => Math.round(10 * bubbleRadius(value, largest, largestBubble) * scale) / 10;
  const widest = Math.max(0, ...steps.map(({ value }) => radiusOf(value)));
  const x = Math.round(left + widest + 4);
  const y = Math.round(bottom - 4);
  const end = x + widest + 8;
  return (
    <g class="sizes" direction="ltr">
      {steps.map(({ value, label }) => {
        const r = radiusOf(value);
        const top = Math.round(y - 2 * r);
        return (
          <g key={value}>
            <circle class="card-hair" cx={x} cy={y - r} r={r} />
            <path class="card-hair" d={`M${x} ${top}H${end}`} />
            <text class="card-quiet" x={end + 4} y={top + 5} font-size={15}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
