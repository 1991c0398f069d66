/** The sentence beside a mark. */
export interface Tooltip {
  /** Says a sentence beside an element of the stage. */
  readonly show: (text: string, mark: Element) => void;
  readonly hide: () => void;
  readonly isShown: () => boolean;
  /** True where the sentence is shown and a pointer is nearer to it than it was when last asked. */
  readonly isNearedBy: (pointer: PointerEvent) => boolean;
  /** True for what lies in the sentence: it can be pointed at, and be selected. */
  readonly contains: (target: EventTarget | null) => boolean;
}

/** Puts a sentence into a stage, hidden. */
export function createTooltip(stage: HTMLElement): Tooltip {
  const tooltip = document.createElement("p");
  tooltip.className = "tooltip";
  tooltip.hidden = true;
  tooltip.setAttribute("aria-live", "polite");
  stage.append(tooltip);
  let before = 0;
  return {
    show: (text, mark) => {
      tooltip.hidden = false;
      if (tooltip.textContent !== text) tooltip.textContent = text;
      place(tooltip, mark, stage);
    },
    hide: () => {
      tooltip.hidden = true;
    },
    isShown: () => !tooltip.hidden,
    isNearedBy: ({ clientX, clientY }) => {
      const { left, right, top, bottom } = tooltip.getBoundingClientRect();
      const far = before;
      before = Math.hypot(Math.max(left - clientX, 0, clientX - right), Math.max(top - clientY, 0, clientY - bottom));
      return !tooltip.hidden && before < far;
    },
    contains: (target) => target instanceof Node && tooltip.contains(target)
  };
}

/** A map narrower than this has no room for its sentences: they stand below it or above. */
const narrowPixels = 480;

/** In pixels, between a mark and its sentence. */
const gap = 8;

/** Beside the mark, never on it, never outside the stage; off the map altogether where that is small. */
function place(tooltip: HTMLElement, mark: Element, stage: HTMLElement): void {
  const room = stage.getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = tooltip;
  const above = box.top - room.top;
  const hasBelow = room.bottom + height <= innerHeight;
  const isOff = room.width < narrowPixels && (hasBelow || room.top >= height);
  const right = box.right - room.left + gap;
  const left = box.left - room.left - gap - width;
  const fitsRight = right + width <= room.width;
  const middle = above + (box.height - height) / 2;
  const below = above + box.height + gap;
  const onMap = fitsRight || left >= 0 ? middle : below + height <= room.height ? below : above - gap - height;
  const x = isOff ? (left + right) / 2 : fitsRight || left < 0 ? right : left;
  const y = isOff ? (hasBelow ? room.height : -height) : Math.max(0, onMap);
  tooltip.style.transform = `translate(${Math.round(Math.max(0, Math.min(x, room.width - width)))}px, ${Math.round(y)}px)`;
}
