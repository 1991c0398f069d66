import { isEstimate } from "../../../model/observation.ts";
import { RankedBars } from "../../../charts/RankedBars.tsx";
import { isAreaCode, type AreaCode } from "../../../model/area.ts";
import type { ComparePartProps } from "../compareParts.ts";
import type { CompareViewEntry } from "../compareView.ts";
import { valueScale } from "../plotScales.ts";
import { valueDated, rankCaption } from "../words.ts";

/** A bar for each that was chosen, in the order that was asked for. */
export const bars: CompareViewEntry = {
  controls: [],
  seen: "figure",
  beside: () => ({ kind: "earlier" }),
  Chart: Bars,
  caption: rankCaption
};

/** Returns the bars, in words and as figures, and what they are drawn along. */
export function barParts({ context: { translator }, data, model }: ComparePartProps) {
  const { indicator } = data.main;
  const rows = model.rows.flatMap(({ subject, cell }) => (cell ? [{ subject, cell }] : []));
  const { domain } = valueScale(
    translator,
    indicator,
    rows.map(({ cell }) => cell.high)
  );
  return {
    domain: [Math.min(0, domain[0]), domain[1]] as const,
    rows: rows.map(({ subject, cell }) => ({
      subject,
      cell,
      text: valueDated(translator, indicator, cell),
      isEstimated: isEstimate(cell.status)
    }))
  };
}

function Bars(props: ComparePartProps) {
  const { domain, rows } = barParts(props);
  return (
    <RankedBars
      className="subjects"
      domain={domain}
      rows={rows.map(({ subject, cell, text, isEstimated }) => ({
        area: subject.id as AreaCode,
        name: subject.name,
        ...(isAreaCode(subject.id) && { href: props.context.areaHref(subject.id) }),
        low: cell.low,
        high: cell.high,
        text,
        fill: `${subject.className}${isEstimated ? " e" : ""}`
      }))}
    />
  );
}
