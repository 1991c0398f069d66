import { CardDots } from "../../../charts/CardDots.tsx";
import { mostCardRows } from "../../../charts/cardRows.ts";
import { dotParts } from "../dotParts.ts";
import type { CardPicture } from "./cardPicture.ts";

/** Two dots a row. */
export const dotsCard: CardPicture = {
  Picture: (props) => <CardDots {...dotParts(props)} frame={props.frame} />,
  most: mostCardRows
};
