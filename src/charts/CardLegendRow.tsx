import type { LegendStep } from "./Legend.tsx";
import { TextBlock } from "./TextBlock.tsx";

export interface CardLegendRowProps {
  readonly steps: readonly Pick<LegendStep, "fill" | "label">[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly rightToLeft: boolean;
  /** How many lines the words of a class may take; 2 unless it says otherwise. */
  readonly lines?: number;
}

/** The classes side by side with their words below, 50 units high, or 67 with three lines. */
export function CardLegendRow({ steps, left, top, width, rightToLeft, lines = 2 }: CardLegendRowProps) {
  const each = Math.round(width / Math.max(1, steps.length));
  return (
    <g>
      {steps.map(({ fill, label }, index) => {
        const x = rightToLeft ? left + width - (index + 1) * each : left + index * each;
        return (
          <g key={label}>
            {fill === "mark" ? (
              <path class="mark" d={`M${x + Math.round(each / 2)} ${top}l8 14h-16z`} />
            ) : (
              <rect class={fill} x={x} y={top} width={each - 4} height={14} />
            )}
            <TextBlock
              text={label}
              x={rightToLeft ? x + each - 4 : x}
              y={top + 30}
              width={each - 12}
              fontSize={14}
              lines={lines}
              lineHeight={17}
              className="card-ink"
            />
          </g>
        );
      })}
    </g>
  );
}
