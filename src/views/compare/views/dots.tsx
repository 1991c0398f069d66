import { DotPlot } from "../../../charts/DotPlot.tsx";
import { codesOfSide, pairSides } from "../../../state/dotPairs.ts";
import type { CompareViewEntry } from "../compareView.ts";
import { dotParts } from "../dotParts.ts";
import { changeCaption, gapCaption } from "../words.ts";

/** Two dots for each that was chosen: two groups of people, or two years. */
export const dots: CompareViewEntry = {
  card: async () => (await import("../cards/dotPicture.tsx")).dotsCard,
  controls: ["pair"],
  seen: "both",
  beside: ({ pair }) => {
    const sides = pairSides(pair);
    return sides ? { kind: "pair", codes: [codesOfSide(sides[0]), codesOfSide(sides[1])] } : { kind: "earlier" };
  },
  Chart: (props) => <DotPlot {...dotParts(props)} />,
  draws: ({ cell, before }) => cell !== undefined || before !== undefined,
  caption: (props) => (props.state.pair === "years" ? changeCaption(props) : gapCaption(props))
};
