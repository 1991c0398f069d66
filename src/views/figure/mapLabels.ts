import { placeLabels, type LabelRoom, type NamedMark, type PlacedLabel } from "../../charts/placeLabels.ts";
import type { Position } from "../../geo/world.ts";
import type { AreaCode } from "../../model/area.ts";
import type { FigureContext } from "./figureContext.ts";

/** How many of the largest circles are named, and from what radius, in font sizes. */
const named = { most: 10, least: 0.9 } as const;

/** A circle from this radius on, in font sizes, would seem to have the name that lies on it. */
const clear = 0.4;

/** A mark of a map before it is named. */
export interface LabelledMark extends Position {
  readonly area: AreaCode;
  /** Of a circle that stands for a count; 0 for every other mark. */
  readonly radius: number;
}

/** Returns the names that a map has: of what was chosen, then of its largest circles, where they fit. */
export function mapLabels(
  { areas }: Pick<FigureContext, "areas">,
  marks: readonly LabelledMark[],
  chosen: readonly AreaCode[],
  room: LabelRoom
): readonly PlacedLabel[] {
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  const largest = marks
    .filter(({ radius }) => radius >= named.least * room.fontSize)
    .sort((a, b) => b.radius - a.radius)
    .slice(0, named.most);
  const own = marks.filter(({ area }) => chosen.includes(area));
  const all = [...own, ...largest.filter(({ area }) => !chosen.includes(area))];
  return placeLabels(
    all.flatMap(({ area, ...place }): readonly NamedMark[] => {
      const name = names.get(area);
      return name === undefined ? [] : [{ ...place, id: area, name, chosen: chosen.includes(area) }];
    }),
    { ...room, circles: marks.filter((mark) => !all.includes(mark) && mark.radius >= clear * room.fontSize) }
  );
}
