import { CardSlope } from "../../../charts/CardSlope.tsx";
import { slopeParts } from "../slopeParts.ts";
import type { CardPicture } from "./cardPicture.ts";

/** A line from the earlier year to the later one. */
export const slopeCard: CardPicture = {
  Picture: (props) => {
    const parts = slopeParts(props);
    return parts && <CardSlope {...parts} frame={props.frame} />;
  }
};
