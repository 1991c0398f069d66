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

function Bars({ context, data, model }: ComparePartProps) {
  const { translator } = context;
  const { indicator } = data.main;
  const rows = model.rows.flatMap(({ subject, cell }) => (cell ? [{ subject, cell }] : []));
  const { domain } = valueScale(
    translator,
    indicator,
    rows.map(({ cell }) => cell.high)
  );
  return (
    <RankedBars
      className="subjects"
      domain={[Math.min(0, domain[0]), domain[1]]}
      rows={rows.map(({ subject, cell }) => ({
        area: subject.id as AreaCode,
        name: subject.name,
        ...(isAreaCode(subject.id) && { href: context.areaHref(subject.id) }),
        low: cell.low,
        high: cell.high,
        text: valueDated(translator, indicator, cell),
        fill: `${subject.className}${isEstimate(cell.status) ? " e" : ""}`
      }))}
    />
  );
}
