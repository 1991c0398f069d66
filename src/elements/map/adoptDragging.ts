/** What fingers and a mouse do to a map. */
export interface Dragging {
  /** True where there is more than is seen, so that a drag moves the map. */
  readonly isNear: () => boolean;
  /** By so many pixels. */
  readonly move: (dx: number, dy: number) => void;
  /** So many times nearer, around a place on the screen. */
  readonly pinch: (factor: number, x: number, y: number) => void;
}

/** In pixels: less than this is a press that trembles. */
const leastDrag = 4;

/** Listens for drags and for two fingers on a stage; a drag is not a press. */
export function adoptDragging(stage: HTMLElement, { isNear, move, pinch }: Dragging): void {
  const down = new Map<number, PointerEvent>();
  let isDragged = false;
  stage.addEventListener("pointerdown", (event) => {
    if (event.target instanceof Element && event.target.closest(".tooltip")) return;
    down.set(event.pointerId, event);
    if (down.size === 1) isDragged = false;
  });
  stage.addEventListener("pointermove", (event) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const factor = distance(event, other) / Math.max(1, distance(before, other));
      pinch(factor, (event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2);
    } else if (!isNear() || (!isDragged && Math.hypot(dx, dy) < leastDrag)) return;
    else move(dx, dy);
    isDragged = true;
    down.set(event.pointerId, event);
  });
  for (const type of ["pointerup", "pointercancel"] as const)
    addEventListener(type, ({ pointerId }) => down.delete(pointerId));
  stage.addEventListener(
    "click",
    (event) => {
      if (isDragged) event.stopImmediatePropagation();
      isDragged = false;
    },
    { capture: true }
  );
}

function distance(a: PointerEvent, b: PointerEvent): number {
  return Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
}
