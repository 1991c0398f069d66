import type { Position, Size } from "./world.ts";

/** The part of a map that is seen, in its units. */
export interface MapView extends Position, Size {}

/** How much nearer than the whole a map can be brought. */
export const nearest = 32;

/** Returns how many times nearer than the whole map a view is. */
export function nearness(view: Size, whole: Size): number {
  return whole.width / view.width;
}

/** Returns the view brought nearer by a factor, with a place where it was; never farther than the whole map. */
export function zoomedView(view: MapView, whole: MapView, factor: number, { x, y }: Position): MapView {
  const before = nearness(view, whole);
  const scale = Math.min(nearest, Math.max(1, before * factor)) / before;
  return within(
    {
      x: x - (x - view.x) / scale,
      y: y - (y - view.y) / scale,
      width: view.width / scale,
      height: view.height / scale
    },
    whole
  );
}

/** Returns the view moved by so much, as far as the map reaches. */
export function movedView(view: MapView, whole: MapView, dx: number, dy: number): MapView {
  return within({ ...view, x: view.x + dx, y: view.y + dy }, whole);
}

/** Returns the view that shows a place: itself where it does, else moved until the place is in its middle. */
export function viewOn(view: MapView, whole: MapView, { x, y }: Position): MapView {
  const isSeen = x >= view.x && y >= view.y && x <= view.x + view.width && y <= view.y + view.height;
  return isSeen ? view : within({ ...view, x: x - view.width / 2, y: y - view.height / 2 }, whole);
}

function within(view: MapView, whole: MapView): MapView {
  return {
    ...view,
    x: Math.min(whole.x + whole.width - view.width, Math.max(whole.x, view.x)),
    y: Math.min(whole.y + whole.height - view.height, Math.max(whole.y, view.y))
  };
}
