import type { Slice } from "../../model/slice.ts";
import type { MapState } from "../../state/mapState.ts";
import type { FigureContext } from "../../views/figure/figureContext.ts";
import type { ViewParts } from "../../views/figure/viewParts.tsx";
import type { DrawnMap } from "./drawnMap.tsx";
import type { MapEvents } from "./figureMap.ts";

/** How a map is shown otherwise than the build drew it: another part of the world, other marks, a change. */
export interface MapView extends ViewParts {
  /** What of the map is drawn: its outlines and the kind of its marks. */
  readonly drawn: string;
  /** The figures that are painted and told of. */
  readonly slice: Slice;
  /** The slice that they are of. */
  readonly of: Slice;
  readonly from: number | undefined;
  readonly beside: number | undefined;
  /** The map that the build drew. */
  readonly built: DrawnMap;
  /** The figure with the areas of the region alone. */
  readonly context: FigureContext;
  /** Puts its map in place of the one that is there. */
  readonly put: () => void;
}

/** What a view is asked for. */
export interface AskedView {
  readonly figure: HTMLElement;
  readonly context: FigureContext;
  /** The address that a slice's key is put behind. */
  readonly sliceBase: string;
  readonly state: MapState;
  readonly slice: Slice;
  /** The view that is there; undefined while the map is the one that the build drew. */
  readonly before: MapView | undefined;
  /** What the map asks of the figure. */
  readonly events: MapEvents;
}
