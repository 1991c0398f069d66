import type { CardFrame } from "./ChartCard.tsx";
import { TextBlock, textHeight } from "./TextBlock.tsx";

/** A figure of a table: in large letters, and what qualifies it below. */
export interface CardTableCell {
  readonly value: string;
  readonly note: string;
}

export interface CardTableRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly CardTableCell[];
}

interface CardTableProps {
  /** What each column of figures holds. */
  readonly heads: readonly string[] | undefined;
  readonly rows: readonly CardTableRow[];
  readonly frame: CardFrame;
}

const heads = { fontSize: 15, bold: true, lines: 4 } as const;
const headLine = 18;
const gap = 20;

/** Figures in rows and columns, for what is seen as a table, in units of the card. */
export function CardTable({ heads: titles = [], rows, frame }: CardTableProps) {
  const { left, right, top, bottom, rightToLeft } = frame;
  const names = Math.round((right - left) * (titles.length > 4 ? 0.2 : 0.28));
  const width = (right - left - names) / Math.max(1, titles.length) - gap;
  const x = (place: number): number => {
    const before = place < 0 ? 0 : names + gap + place * (width + gap);
    return Math.round(rightToLeft ? right - before : left + before);
  };
  const headHeight = Math.max(0, ...titles.map((title) => textHeight(title, { ...heads, width }, headLine))) + 12;
  const step = Math.min(72, (bottom - top - headHeight) / Math.max(1, rows.length));
  const value = { width, fontSize: step < 44 ? 17 : 20, bold: true, lines: 1 };
  const note = { width, fontSize: step < 44 ? 13 : 14, lines: step < 44 ? 1 : step < 60 ? 2 : 3 };
  const name = { width: names - 8, fontSize: 16, lines: step < 40 ? 1 : 2 };
  return (
    <g>
      {titles.map((title, place) => (
        <TextBlock
          key={title}
          {...heads}
          width={width}
          text={title}
          x={x(place)}
          y={top + 14}
          lineHeight={headLine}
          className="card-quiet"
        />
      ))}
      {rows.map((row, index) => {
        const y = Math.round(top + headHeight + index * step);
        return (
          <g key={row.id}>
            <path class="card-hair" d={`M${left} ${y}H${right}`} />
            <TextBlock {...name} text={row.name} x={x(-1)} y={y + 20} lineHeight={19} className="card-ink" />
            {row.cells.map((cell, place) => (
              <g key={place}>
                <TextBlock {...value} text={cell.value} x={x(place)} y={y + 20} lineHeight={0} className="card-ink" />
                <TextBlock {...note} text={cell.note} x={x(place)} y={y + 36} lineHeight={15} className="card-quiet" />
              </g>
            ))}
          </g>
        );
      })}
    </g>
  );
}
