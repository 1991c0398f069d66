import { SlopeChart, type SlopeLine } from "../../../charts/SlopeChart.tsx";
import { plainText } from "../../figure/describe.ts";
import type { CompareRow } from "../compareModel.ts";
import { mostLines } from "../mostLines.ts";
import type { CompareChartProps, ComparePartProps } from "../compareParts.ts";
import type { CompareViewEntry } from "../compareView.ts";
import { valueScale } from "../plotScales.ts";
import { changeCaption } from "../words.ts";

/** A straight line for each that was chosen, from an earlier year to a later one. */
export const slope: CompareViewEntry = {
  controls: ["from"],
  seen: "both",
  beside: () => ({ kind: "earlier" }),
  most: mostLines,
  Chart: Slope,
  caption: changeCaption
};

function Slope(props: CompareChartProps) {
  const { context, data, model, label } = props;
  const { translator } = context;
  const { formats } = translator;
  const lines = slopeLines(props);
  if (lines.length === 0) return <p class="note">{translator.t("compare.slope.none")}</p>;
  const { domain } = valueScale(
    translator,
    data.main.indicator,
    lines.flatMap(({ from, to, fromHigh, toHigh }) => [from, to, fromHigh ?? from, toHigh ?? to])
  );
  const span = (pick: (row: CompareRow) => CompareRow["cell"]): string => {
    const years = model.drawn.flatMap((row) => (row.before && row.cell ? [pick(row)?.period ?? 0] : []));
    const [low, high] = [Math.min(...years), Math.max(...years)].map(formats.formatYear);
    return low === high ? (low ?? "") : formats.formatRange(low ?? "", high ?? "");
  };
  const heads = [span(({ before }) => before), span(({ cell }) => cell)] as const;
  return <SlopeChart label={label} lines={lines} domain={domain} heads={heads} />;
}

function slopeLines({ context: { translator }, data, model }: ComparePartProps): readonly SlopeLine[] {
  const { indicator } = data.main;
  return model.drawn.flatMap(({ subject, before, cell }) =>
    before && cell
      ? [
          {
            id: subject.id,
            name: subject.label,
            className: subject.className,
            from: before.low,
            to: cell.low,
            fromHigh: before.high,
            toHigh: cell.high,
            fromText: plainText(translator, indicator, before),
            toText: plainText(translator, indicator, cell),
            estimated: before.status === "E" || cell.status === "E"
          }
        ]
      : []
  );
}
