import type { Reading } from "../views/compare/readings.ts";

/** What a place in a picture says, beside it. */
export interface ReadingTip {
  readonly show: (plot: HTMLElement, mark: DOMRect, reading: Reading) => void;
  readonly hide: () => void;
  /** True while a pointer comes nearer to it: it can be reached, and stays while it is pointed at. */
  readonly isNearedBy: (pointer: PointerEvent) => boolean;
  readonly contains: (target: EventTarget | null) => boolean;
}

/** In pixels, between a place and what it says. */
const gap = 10;

/** Puts it into the element of pictures, hidden. No live region: a slider tells its own value. */
export function createReadingTip(root: HTMLElement): ReadingTip {
  const tip = document.createElement("p");
  tip.className = "tooltip";
  tip.setAttribute("aria-hidden", "true");
  const guide = document.createElement("i");
  guide.setAttribute("aria-hidden", "true");
  Object.assign(guide.style, {
    position: "absolute",
    left: "0",
    top: "0",
    borderLeft: "1px dashed",
    pointerEvents: "none"
  });
  root.style.position = "relative";
  let before = 0;
  return {
    show: (plot, mark, reading) => {
      tip.textContent = "";
      tip.append(...linesOf(reading));
      root.append(guide, tip);
      const room = root.getBoundingClientRect();
      const [x, y] = [mark.left - room.left, mark.top - room.top];
      guide.hidden = mark.width > 0;
      guide.style.height = `${mark.height}px`;
      guide.style.transform = `translate(${x}px, ${y}px)`;
      const { offsetWidth: width, offsetHeight: height } = tip;
      const right = x + mark.width + gap;
      const left = right + width <= room.width ? right : Math.max(0, x - gap - width);
      const top = mark.width > 0 ? y + mark.height / 2 - height / 2 : plot.getBoundingClientRect().top - room.top;
      tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(Math.max(0, top))}px)`;
    },
    hide: () => {
      tip.remove();
      guide.remove();
    },
    isNearedBy: ({ clientX, clientY }) => {
      if (!tip.isConnected) return false;
      const { left, right, top, bottom } = tip.getBoundingClientRect();
      const far = before;
      before = Math.hypot(Math.max(left - clientX, 0, clientX - right), Math.max(top - clientY, 0, clientY - bottom));
      return before < far;
    },
    contains: (target) => target instanceof Node && tip.contains(target)
  };
}

function linesOf({ head, values }: Reading): readonly HTMLElement[] {
  const name = document.createElement("b");
  name.textContent = head;
  const lines = values.map(({ className, text }) => {
    const line = document.createElement("span");
    line.className = className;
    line.textContent = text;
    Object.assign(line.style, {
      display: "block",
      borderInlineStart: "4px solid var(--series)",
      paddingInlineStart: "6px"
    });
    return line;
  });
  return [name, ...lines];
}
