import { isAreaCode, type AreaCode } from "../model/area.ts";
import { fetchText } from "../query/fetchSlice.ts";
import type { CompareContext } from "../views/compare/compareContext.ts";
import { adoptStage } from "./MapStage.ts";

/** Fetches the map, puts it into its place and lets countries be chosen on it: by pointer, or with arrows and Enter. */
export async function adoptPickMap(
  place: HTMLElement,
  file: string,
  context: CompareContext,
  choose: (area: AreaCode) => void
): Promise<void> {
  const svg = new DOMParser().parseFromString(await fetchText(file), "image/svg+xml").documentElement;
  if (svg.localName !== "svg") throw new TypeError(`${file} holds no map`);
  place.replaceChildren(document.importNode(svg, true));
  place.hidden = false;
  const { t } = context.translator;
  adoptStage({
    stage: place,
    label: t("compare.map.keys"),
    describe: (area) => (isAreaCode(area) ? (context.areas.get(area)?.name ?? area) : ""),
    open: (area) => {
      if (isAreaCode(area)) choose(area);
    }
  });
  place.addEventListener("click", (event) => {
    const mark = event.target instanceof Element ? event.target.closest("[data-area]") : null;
    const area = mark?.getAttribute("data-area") ?? "";
    if (isAreaCode(area)) choose(area);
  });
}
