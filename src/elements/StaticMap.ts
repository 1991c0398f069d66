import { adoptStage } from "./MapStage.ts";

/** A map without controls: the words of each area are those that the build wrote as its title. */
export class StaticMap extends HTMLElement {
  connectedCallback(): void {
    const words = new Map<string, string>();
    for (const mark of this.querySelectorAll<SVGElement>("[data-area]")) {
      const title = mark.querySelector("title");
      words.set(mark.dataset.area ?? "", title?.textContent ?? "");
      title?.remove();
    }
    adoptStage({
      stage: this,
      label: this.getAttribute("label") ?? "",
      describe: (area) => words.get(area) ?? "",
      open: (area) => {
        const link = document.querySelector<HTMLAnchorElement>(`li[data-area="${CSS.escape(area)}"] a`);
        if (link) location.assign(link.href);
      }
    });
  }
}
