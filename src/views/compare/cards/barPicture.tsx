import { CardBars } from "../../../charts/CardBars.tsx";
import { mostCardRows } from "../../../charts/cardRows.ts";
import { barParts } from "../barParts.ts";
import type { CardPicture, CardPictureProps } from "./cardPicture.ts";

/** A bar a row. */
export const barsCard: CardPicture = { Picture: BarsPicture, most: mostCardRows };

function BarsPicture(props: CardPictureProps) {
  const { rows, domain } = barParts(props);
  return (
    <CardBars
      frame={props.frame}
      domain={domain}
      rows={rows.map(({ subject, cell, text, isEstimated }) => ({
        ...cell,
        id: subject.id,
        name: subject.name,
        text,
        className: `card-bar ${subject.className}`,
        isHollow: isEstimated
      }))}
    />
  );
}
