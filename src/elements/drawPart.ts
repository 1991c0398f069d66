import { hydrate, render, type VNode } from "preact";
import { sliceKey } from "../model/dimension.ts";
import { defaultMapState } from "../state/mapState.ts";
import type { FigureList } from "../views/figure/figureLists.tsx";
import { figureModel } from "../views/figure/figureModel.ts";
import type { FigurePart, PartProps } from "../views/figure/figureParts.tsx";
import type { MapView } from "./map/askedView.ts";

/** Returns the tree of a part. */
export type DrawPart = (props: PartProps) => VNode;

/** How a part is drawn as the build drew it, and in a view of another kind, where one is shown. */
interface Drawing {
  readonly draw: DrawPart;
  readonly view: MapView | undefined;
  readonly props: PartProps;
}

/**
 * Returns what draws the parts of a figure. The first time, Preact adopts what the build wrote, which must be rendered
 * as it was built. A page that opens on another slice or in another view has nothing to adopt with: there it is drawn
 * from nothing.
 */
export function createDrawing(figure: HTMLElement): (part: FigurePart | FigureList, drawing: Drawing) => void {
  const hydrated = new Set<string>();
  return (part, { draw, view, props }) => {
    const root = figure.querySelector(`[data-part="${part}"]`);
    if (!root) return;
    if (!hydrated.has(part)) {
      hydrated.add(part);
      const { scope } = props.context;
      const state = defaultMapState(scope);
      if (!view && sliceKey(scope.dimensions, state.codes) === props.slice.key) {
        const model = figureModel(props.context, props.slice, state);
        hydrate(draw({ ...props, state, model, problems: [] }), root);
      } else root.textContent = "";
    }
    render((view?.parts[part] ?? draw)(props), root);
  };
}
