import { render } from "preact-render-to-string";
import type { Slice } from "../../src/model/slice.ts";
import type { MapState } from "../../src/state/mapState.ts";
import type { FigureContext } from "../../src/views/figure/figureContext.ts";
import { figureModel } from "../../src/views/figure/figureModel.ts";
import { figureLists, type FigureList } from "../../src/views/figure/figureLists.tsx";
import { figureParts, type FigurePart, type PartProps } from "../../src/views/figure/figureParts.tsx";

const drawnParts = { ...figureParts, ...figureLists };

/** The parts of the figure on its own page; areas that an address names are drawn in embeds alone. */
export const parts = (Object.keys(drawnParts) as readonly (FigurePart | FigureList)[]).filter(
  (part) => part !== "chosen"
);

/** Returns what a part is drawn from in a state. */
export function propsOf(context: FigureContext, slice: Slice, state: MapState): PartProps {
  return { context, slice, model: figureModel(context, slice, state), state, problems: [] };
}

/** Returns the HTML of a part of a figure. */
export function renderPart(part: FigurePart | FigureList, props: PartProps): string {
  return render(drawnParts[part](props));
}

/** Returns the words of HTML, a space between elements. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}
