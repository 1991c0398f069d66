import type { LegendKey, LegendStep } from "./Legend.tsx";
import { TextBlock, textHeight } from "./TextBlock.tsx";

export interface CardLegendProps {
  readonly title: string;
  readonly steps: readonly Pick<LegendStep, "fill" | "label" | "count">[];
  readonly keys: readonly LegendKey[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly rightToLeft: boolean;
}

const rowHeight = 31;
const fontSize = 18;
const swatchWidth = 34;
const titleBox = { fontSize, bold: true, lines: 3 } as const;
const titleLine = 24;

/** Returns the height that a legend takes. */
export function cardLegendHeight({ title, steps, keys, width }: Omit<CardLegendProps, "left" | "top" | "rightToLeft">) {
  const rows = (steps.length + keys.length) * rowHeight + (keys.length > 0 ? 10 : 0);
  return textHeight(title, { ...titleBox, width }, titleLine) + 6 + rows;
}

/** The classes one below the other, with the number of countries in each, for a picture without a style sheet's grid. */
export function CardLegend({ title, steps, keys, left, top, width, rightToLeft }: CardLegendProps) {
  const start = rightToLeft ? left + width : left;
  const along = (distance: number): number => (rightToLeft ? start - distance : start + distance);
  const box = { ...titleBox, width };
  const first = top + textHeight(title, box, titleLine) + 6;
  return (
    <g>
      <TextBlock {...box} text={title} x={start} y={top + 18} lineHeight={titleLine} className="card-ink" />
      {[...steps, ...keys].map(({ fill, label, count }, index) => {
        const y = first + index * rowHeight + (index >= steps.length ? 10 : 0);
        return (
          <g key={label}>
            <Swatch fill={fill} x={rightToLeft ? start - swatchWidth : start} y={y} />
            <text class="card-ink" x={along(swatchWidth + 12)} y={y + 15} font-size={fontSize}>
              {label}
            </text>
            {count !== undefined && (
              <text class="card-quiet" x={along(width)} y={y + 15} font-size={fontSize} text-anchor="end">
                {count}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function Swatch({ fill, x, y }: { readonly fill: string; readonly x: number; readonly y: number }) {
  if (fill === "mark") return <path class="mark" d={`M${x + 17} ${y + 2}l8 14h-16z`} />;
  return <rect class={fill} x={x} y={y} width={swatchWidth} height={18} />;
}
