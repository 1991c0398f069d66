import type { AreaCode } from "../../model/area.ts";
import type { CountryFile, PanelFile } from "../../model/panelFile.ts";
import { fetchText } from "../../query/fetchSlice.ts";
import type { PartProps } from "../../views/figure/figureParts.tsx";
import { QuoteBox } from "../QuoteBox.ts";
import { areaElements } from "./areaElements.ts";
import { fillPanel } from "./fillPanel.tsx";

/** A country beside the map. */
export interface CountryPanel {
  /** Shows the country of a state, or none; rejects where what is known of it does not come. */
  readonly show: (props: PartProps) => Promise<void>;
}

/** Makes the place beside a map where a country is opened; `close` is asked for by its button and by Escape. */
export function createCountryPanel(figure: HTMLElement, stage: HTMLElement, close: () => void): CountryPanel {
  if (!customElements.get("quote-box")) customElements.define("quote-box", QuoteBox);
  const aside = document.createElement("aside");
  aside.className = "country-panel";
  aside.hidden = true;
  aside.setAttribute("aria-labelledby", "panel-name");
  stage.after(aside);
  aside.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLButtonElement && target.name === "close") close();
  });
  figure.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && !aside.hidden) close();
  });

  let wanted: AreaCode | undefined;
  let shown: { readonly area: AreaCode; readonly file: PanelFile } | undefined;
  const hide = (): void => {
    if (aside.contains(document.activeElement)) stage.focus();
    aside.hidden = true;
    shown = undefined;
  };
  return {
    show: async (props) => {
      const area = props.state.country;
      wanted = area;
      if (area === undefined) {
        hide();
        return;
      }
      const isNew = shown?.area !== area;
      if (!shown || isNew) {
        const { panel: file } = JSON.parse(await fetchText(panelAddress(props.context.areaHref(area)))) as CountryFile;
        // Another one may be asked for by now.
        if (wanted !== area) return;
        shown = { area, file };
        aside.textContent = "";
        aside.append(...new DOMParser().parseFromString(file.html, "text/html").body.children);
      }
      fillPanel(aside, shown.file, area, props);
      aside.hidden = false;
      if (isNew) arrange(aside, stage, area);
    }
  };
}

/** Returns where the panel of a country lies, by the address of its page: beside how the chart of the country is embedded. */
function panelAddress(page: string): string {
  return page.replace(/(\w+\/country\/\w+)\/$/, "oembed/$1.json");
}

/** In pixels, between a country and the sheet below it. */
const gap = 16;

/** Puts the panel at the right, or at the left where it would hide the country, as tall as the map or a sheet below it, and takes the focus. */
function arrange(aside: HTMLElement, stage: HTMLElement, area: string): void {
  const mark = areaElements(stage).get(area)?.getBoundingClientRect();
  aside.classList.remove("at-left");
  aside.classList.toggle("at-left", mark !== undefined && mark.right + gap > aside.getBoundingClientRect().left);
  aside.style.setProperty("--stage-top", `${String(stage.offsetTop)}px`);
  aside.style.setProperty("--stage-height", `${String(stage.offsetHeight)}px`);
  aside.scrollTop = 0;
  const hidden = mark === undefined ? 0 : mark.bottom + gap - aside.getBoundingClientRect().top;
  if (hidden > 0 && getComputedStyle(aside).position === "fixed") scrollBy(0, hidden);
  const { activeElement } = document;
  if (activeElement === stage || aside.contains(activeElement))
    aside.querySelector("h2")?.focus({ preventScroll: true });
}
