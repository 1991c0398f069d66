import { ScatterPlot } from "../../../charts/ScatterPlot.tsx";
import { ColourNames } from "../ColourNames.tsx";
import type { CompareChartProps } from "../compareParts.ts";
import type { CompareViewEntry } from "../compareView.ts";
import { readCircles } from "../readings.ts";
import { scatterParts } from "../scatterParts.ts";
import { scatterColourOf, scatterExtent, scatterPoints, scatterYears } from "../scatterPoints.ts";
import { trendOf } from "../scatterTrend.ts";
import { trendText } from "../trendText.ts";

/** Every country with both figures; those that were chosen are named and outlined, chosen groups are rings. */
export const scatter: CompareViewEntry = {
  card: async () => (await import("../cards/scatterPicture.tsx")).scatterCard,
  controls: ["x", "across", "scale", "colour", "play"],
  seen: "both",
  beside: ({ x }) => ({ kind: "other", indicator: x }),
  Chart: Scatter,
  drawsOthers: true,
  draws: ({ cell, before }) => cell !== undefined && before !== undefined,
  values: (props) => scatterExtent(props, scatterPoints(props)).ys,
  colourOf: scatterColourOf,
  others: (props) => scatterPoints(props).map(({ id, name, x, y }) => ({ id, name, before: x, cell: y })),
  played: scatterYears,
  readings: readCircles,
  caption: (props) =>
    [
      props.context.translator.t("compare.caption.scatter", { count: props.model.rows.length }),
      ...trendText(props, trendOf(props))
    ].join(" ")
};

function Scatter({ label, ...props }: CompareChartProps) {
  const parts = scatterParts(props);
  const { context, state } = props;
  if (!parts) return <p class="note">{context.translator.t("compare.caption.empty")}</p>;
  return (
    <>
      <ColourNames translator={context.translator} by={state.colour} />
      <ScatterPlot label={label} {...parts} isTitled={false} />
    </>
  );
}
