import { SlopeChart } from "../../../charts/SlopeChart.tsx";
import { mostLines } from "../mostLines.ts";
import type { CompareChartProps } from "../compareParts.ts";
import type { CompareViewEntry } from "../compareView.ts";
import { slopeParts, valuesOfSlopes } from "../slopeParts.ts";
import { changeCaption } from "../words.ts";

/** A straight line for each that was chosen, from an earlier year to a later one. */
export const slope: CompareViewEntry = {
  card: async () => (await import("../cards/slopePicture.tsx")).slopeCard,
  controls: ["scale", "from"],
  seen: "both",
  beside: () => ({ kind: "earlier" }),
  most: mostLines,
  draws: ({ subject, before, cell }, { drawn }) =>
    before !== undefined && cell !== undefined && drawn.some((each) => each.subject === subject),
  Chart: Slope,
  values: valuesOfSlopes,
  caption: (props) =>
    props.model.rows.length === 0 ? props.context.translator.t("compare.slope.none") : changeCaption(props)
};

function Slope({ label, ...props }: CompareChartProps) {
  const parts = slopeParts(props);
  if (!parts) return undefined;
  return (
    <>
      <SlopeChart label={label} {...parts} />
      <ul class="line-key">
        {parts.lines.map(({ id, name, className }) => (
          <li key={id} class={`key ${className}`}>
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}
