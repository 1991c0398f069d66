import { LineChart } from "../../../charts/LineChart.tsx";
import { mostLines } from "../mostLines.ts";
import type { CompareChartProps } from "../compareParts.ts";
import type { CompareViewEntry } from "../compareView.ts";
import { readLines } from "../readings.ts";
import { drawsLine, linesFrame, toLine, valuesOfLines } from "../seriesLines.ts";
import { changeCaption, valueDated } from "../words.ts";

/** A line for each that was chosen, over the years. */
export const lines: CompareViewEntry = {
  card: async () => (await import("../cards/linePictures.tsx")).linesCard,
  controls: ["scale", "from"],
  seen: "years",
  beside: () => ({ kind: "earlier" }),
  most: mostLines,
  draws: drawsLine,
  values: valuesOfLines,
  readings: readLines,
  Chart: Lines,
  caption: changeCaption
};

function Lines(props: CompareChartProps) {
  const { context, data, model } = props;
  const { indicator, slice } = data.main;
  const drawn = model.drawn.filter((row) => drawsLine(row, model));
  const series = model.drawn.map((row) => toLine(props, row, row.subject.label, row.subject.className));
  const key = drawn
    .flatMap(({ subject, cell }) => (cell ? [{ subject, cell }] : []))
    .sort((a, b) => b.cell.low - a.cell.low);
  return (
    <>
      <LineChart {...linesFrame(props)} series={series} />
      <ol class="line-key" data-periods={slice.periods.length}>
        {key.map(({ subject, cell }) => (
          <li key={subject.id} class={subject.className}>
            <span class="name">{subject.label}</span> {valueDated(context.translator, indicator, cell)}
          </li>
        ))}
      </ol>
    </>
  );
}
