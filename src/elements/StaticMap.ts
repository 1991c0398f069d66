import { adoptStage } from "./map/mapStage.ts";
import { nameStage } from "./map/nameStage.ts";

/**
 * A map without controls: the words of each area are those that the build wrote as its title. Enter leads to the area: in
 * a list of the page, or in a frame at the address that it names.
 */
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
    nameStage(this, label);
    adoptStage({
      stage: this,
      describe: (area) => words.get(area) ?? "",
      open: (area) => {
        const page = this.getAttribute("country")?.replace("{area}", area.toLowerCase());
        if (page !== undefined) open(page, "_blank", "noopener");
        const link = document.querySelector<HTMLAnchorElement>(`li[data-area="${CSS.escape(area)}"] a`);
        if (link) location.assign(link.href);
      }
    });
  }
}
