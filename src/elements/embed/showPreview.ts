import type { EmbedTarget } from "../../views/embed/embedCode.ts";

/** What a chart says of itself in the state that it shows. */
export interface PreviewWords {
  readonly title: string;
  readonly alternative: string;
}

/**
 * Shows a chart as other sites will, in an iframe of its own, and hands on the title and the text alternative that it
 * writes from its data. The frame grows with the chart where the code would let it. A chart of another year opens
 * under the `built` title, which is of the latest figures: until it has drawn its year, it has nothing to tell.
 */
export function showPreview(
  form: HTMLFormElement,
  { src, title, script, heightPixels, appearance }: EmbedTarget,
  built: string,
  onWords: (words: PreviewWords) => void
): void {
  const place = form.querySelector(".preview-frame");
  form.querySelector(".preview")?.removeAttribute("hidden");
  const before = place?.querySelector("iframe");
  if (!place || before?.src === src) {
    if (before) fit(before, script === undefined, heightPixels);
    return;
  }
  const frame = document.createElement("iframe");
  frame.src = src;
  frame.title = title;
  // It is there to be seen: what can be pressed in it is on the page itself, and would stand before the codes.
  frame.tabIndex = -1;
  if (appearance !== "auto") frame.style.colorScheme = appearance;
  fit(frame, script === undefined, heightPixels);
  frame.addEventListener("load", () => {
    const page = frame.contentDocument;
    const tell = (): void => {
      if (title !== built && page?.title === built) return;
      const label = page?.querySelector("[role=img]")?.getAttribute("aria-label") ?? "";
      const finding = page?.querySelector(".finding")?.textContent ?? "";
      // The words of a map hold its sentence, those of a line do not.
      const alternative = label.includes(finding) ? label : `${finding} ${label}`.trim();
      frame.title = page?.title ?? title;
      onWords({ title: frame.title, alternative });
    };
    tell();
    // The chart writes its words anew when the figures of another state are there.
    const words = new MutationObserver(tell);
    const picture = page?.querySelector("[role=img]");
    if (picture) words.observe(picture, { attributes: true, attributeFilter: ["aria-label"] });
    const head = page?.querySelector("title");
    if (head) words.observe(head, { childList: true });
  });
  place.textContent = "";
  place.append(frame);
}

function fit(frame: HTMLIFrameElement, fixed: boolean, heightPixels: number): void {
  frame.style.height = `${String(heightPixels)}px`;
  frame.toggleAttribute("data-fixed", fixed);
}

/** Gives the previews of the page the height that they ask for. */
export function listenForHeights(): void {
  addEventListener("message", ({ data, source, origin }: MessageEvent<unknown>) => {
    if (origin !== location.origin || typeof data !== "object" || data === null) return;
    const heights: unknown = Reflect.get(data, "datawrapper-height");
    const height = typeof heights === "object" && heights !== null ? Number(Object.values(heights)[0]) : 0;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(".preview-frame iframe:not([data-fixed])")) {
      if (frame.contentWindow === source && height > 0) frame.style.height = `${String(height)}px`;
    }
  });
}
