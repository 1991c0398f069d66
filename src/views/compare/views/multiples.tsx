import { LineChart } from "../../../charts/LineChart.tsx";
import { mostLines } from "../mostLines.ts";
import type { CompareChartProps } from "../compareParts.ts";
import type { CompareViewEntry } from "../compareView.ts";
import { readEachLine } from "../readings.ts";
import { drawsLine, linesFrame, toLine, valuesOfLines } from "../seriesLines.ts";
import { changeCaption } from "../words.ts";

/** A small picture for each that was chosen, the others behind it. */
export const multiples: CompareViewEntry = {
  card: async () => (await import("../cards/linePictures.tsx")).multiplesCard,
  controls: ["scale", "from"],
  seen: "years",
  beside: () => ({ kind: "earlier" }),
  most: mostLines,
  draws: drawsLine,
  values: valuesOfLines,
  readings: readEachLine,
  Chart: Multiples,
  caption: changeCaption
};

function Multiples(props: CompareChartProps) {
  const { model } = props;
  const frame = linesFrame(props);
  const [first, last] = [frame.xTicks[0], frame.xTicks.slice(-1)[0]];
  return (
    <div class="multiples">
      {model.drawn.map((row) => {
        const others = model.drawn.filter((other) => other !== row).map((other) => toLine(props, other, "", "context"));
        const own = toLine(props, row, "", row.subject.className);
        return (
          <figure key={row.subject.id}>
            <figcaption class={row.subject.className}>{row.subject.name}</figcaption>
            <LineChart
              {...frame}
              label={row.subject.name}
              xTicks={first && last ? [first, last] : frame.xTicks}
              yTicks={frame.yTicks.filter((_, index, all) => index === 0 || index === all.length - 1)}
              breakLabels={[]}
              series={[...others, own]}
            />
          </figure>
        );
      })}
    </div>
  );
}
