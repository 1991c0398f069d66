import type { CardFrame } from "./ChartCard.tsx";
import { rowNamesWidth } from "./cardRows.ts";
import { TextBlock, textHeight } from "./TextBlock.tsx";

interface CardRowNameProps {
  readonly name: string;
  readonly frame: CardFrame;
  readonly middle: number;
  readonly step: number;
}

/** The name of a row where reading begins: in two lines where it is long and the row has the height. */
export function CardRowName({ name, frame: { left, right, rightToLeft }, middle, step }: CardRowNameProps) {
  const box = { width: rowNamesWidth - 16, fontSize: step < 40 ? 17 : 16, lines: step < 40 ? 1 : 2 };
  const isLong = textHeight(name, box, 1) > 1;
  return (
    <TextBlock
      {...box}
      text={name}
      x={rightToLeft ? right : left}
      y={isLong ? middle - 3 : middle + 6}
      lineHeight={19}
      className="card-ink"
    />
  );
}
