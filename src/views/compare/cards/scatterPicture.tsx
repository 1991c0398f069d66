import { CardColourNames, colourNamesHeight } from "../../../charts/CardColourNames.tsx";
import { CardScatter } from "../../../charts/CardScatter.tsx";
import { groupNameKey } from "../../../i18n/groupName.ts";
import { groupColours } from "../../../scales/seriesColours.ts";
import { cardColours } from "../../card/cardColours.ts";
import { colourGroups } from "../ColourNames.tsx";
import { scatterParts } from "../scatterParts.ts";
import type { CardPicture, CardPictureProps } from "./cardPicture.ts";

/** A circle a country, with the names of the colours above. */
export const scatterCard: CardPicture = { Picture: ScatterPicture };

/** The room for the name of the upright axis over a scatter plot, and for that of the other below. */
const axisNames = 44;

function ScatterPicture(props: CardPictureProps) {
  const { context, state, theme, frame } = props;
  const { left, right, top, bottom, rightToLeft } = frame;
  const parts = scatterParts(props);
  if (!parts) return null;
  const colours = groupColours[theme];
  const { quiet } = cardColours[theme];
  const names = colourGroups(state.colour).map((id, place) => ({
    name: context.translator.t(groupNameKey(id)),
    fill: colours[place] ?? quiet
  }));
  const plot = top + colourNamesHeight(names, right - left) + axisNames;
  return (
    <>
      <CardColourNames names={names} left={left} right={right} top={top + 8} rightToLeft={rightToLeft} />
      <CardScatter
        {...parts}
        left={left}
        top={plot}
        width={right - left}
        height={bottom - plot - axisNames}
        colours={cardColours[theme]}
        fillOf={(name) => colours[Number.parseInt(name.slice(1), 10)] ?? quiet}
      />
    </>
  );
}
