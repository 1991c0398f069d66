import { adoptStage } from "./MapStage.ts";

/** A map without controls: the words of each area are those that the build wrote as its title. */
export class StaticMap extends HTMLElement {
  connectedCallback(): void {
    const label = this.getAttribute("label");
    if (label === null) return;
    const words = new Map<string, string>();
    for (const mark of this.querySelectorAll<SVGElement>("[data-area]")) {
      const title = mark.querySelector("title");
      const { area } = mark.dataset;
      if (title && area) words.set(area, title.textContent);
      title?.remove();
    }
    adoptStage({
      stage: this,
      label,
      describe: (area) => words.get(area) ?? "",
      open: (area) => {
        const link = document.querySelector<HTMLAnchorElement>(`li[data-area="${CSS.escape(area)}"] a`);
        if (link) location.assign(link.href);
      }
    });
  }
}
