import type { ColourTheme } from "../../scales/palettes.ts";
import { seriesColours } from "../../scales/seriesColours.ts";
import { cardColours } from "./cardColours.ts";

/** Returns the style sheet of marks that have the colour of a series: "s0" and so on, the tenth and "main" in ink, "sn" and others quiet. */
export function seriesCardStyles(theme: ColourTheme): string {
  const { ink, quiet, hair, paper } = cardColours[theme];
  const colours = seriesColours[theme];
  const named = [
    ["sn", quiet],
    ["context", hair],
    ["main", ink],
    [`s${colours.length}`, ink],
    ...colours.map((colour, place) => [`s${place}`, colour] as const)
  ] as const;
  return [
    `.card-hollow{fill:${paper};stroke-width:3}.card-band{fill-opacity:.2}`,
    `.card-span{stroke-width:7;stroke-opacity:.45;fill:none}.card-line.context{stroke-width:1.5}`,
    ...named.map(
      ([name, colour]) =>
        `.card-span.${name},.card-hollow.${name},.card-line.${name}{stroke:${colour}}` +
        `.card-dot.${name},.card-name.${name},.card-band.${name},.card-bar.${name}{fill:${colour}}`
    )
  ].join("");
}
