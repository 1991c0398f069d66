import type { CardFrame } from "../../charts/ChartCard.tsx";
import { CardLegendRow } from "../../charts/CardLegendRow.tsx";
import { TextBlock } from "../../charts/TextBlock.tsx";
import type { CardLegendWords } from "./mapWords.ts";

interface LegendBelowProps {
  readonly legend: CardLegendWords;
  readonly frame: CardFrame;
}

/** The height that a legend at the foot of a picture takes: its title and its row. */
export const legendBelowHeight = 96;

/** A legend at the foot of a picture: its title, and the classes beside each other, each with its count where it has one. */
export function LegendBelow({ legend: { title, steps, keys }, frame }: LegendBelowProps) {
  const { left, right, bottom, rightToLeft } = frame;
  const row = { left, top: bottom - 60, width: right - left, rightToLeft };
  return (
    <>
      <TextBlock
        text={title}
        x={rightToLeft ? right : left}
        y={row.top - 10}
        width={row.width}
        fontSize={18}
        bold
        lines={1}
        lineHeight={24}
        className="card-ink"
      />
      <CardLegendRow
        {...row}
        lines={3}
        steps={[...steps, ...keys].map(({ fill, label, count }) => ({
          fill,
          label: count === undefined || count === "" ? label : `${label} · ${count}`
        }))}
      />
    </>
  );
}
