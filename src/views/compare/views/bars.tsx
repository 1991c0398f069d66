import { RankedBars } from "../../../charts/RankedBars.tsx";
import { isAreaCode, type AreaCode } from "../../../model/area.ts";
import type { ComparePartProps } from "../compareParts.ts";
import { barParts } from "../barParts.ts";
import type { CompareViewEntry } from "../compareView.ts";
import { rankCaption } from "../words.ts";

/** A bar for each that was chosen, in the order that was asked for. */
export const bars: CompareViewEntry = {
  card: async () => (await import("../cards/barPicture.tsx")).barsCard,
  controls: [],
  seen: "figure",
  beside: () => ({ kind: "earlier" }),
  Chart: Bars,
  caption: rankCaption
};

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
