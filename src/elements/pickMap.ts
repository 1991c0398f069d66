import { isAreaCode, type AreaCode } from "../model/area.ts";
import { fetchText } from "../query/fetchSlice.ts";
import type { SubjectId } from "../state/compareState.ts";
import { membersOf, type CompareContext } from "../views/compare/compareContext.ts";
import { adoptStage } from "./map/mapStage.ts";
import { nameStage } from "./map/nameStage.ts";
import { known } from "../model/known.ts";

/** A map on which countries are chosen. */
export interface PickMap {
  /** Shades what is chosen in its colour, and the countries of a chosen group more lightly; the world is not shaded. */
  readonly shade: (subjects: readonly SubjectId[], colourOf: (id: SubjectId) => string) => void;
}

/** Fetches the map, puts it into its place and lets countries be chosen on it: by pointer, or with arrows and Enter. */
export async function adoptPickMap(
  place: HTMLElement,
  file: string,
  context: CompareContext,
  choose: (area: AreaCode) => void
): Promise<PickMap> {
  const svg = new DOMParser().parseFromString(await fetchText(file), "image/svg+xml").documentElement;
  if (svg.localName !== "svg") throw new TypeError(`${file} holds no map`);
  place.textContent = "";
  place.append(document.importNode(svg, true));
  place.hidden = false;
  const { t } = context.translator;
  const nameOf = (area: string): string => (isAreaCode(area) ? (context.areas.get(area)?.name ?? area) : "");
  let chosen: ReadonlySet<string> = new Set();
  const press = (area: string): void => {
    if (isAreaCode(area)) choose(area);
  };
  nameStage(place, t("compare.map.keys"));
  const { refresh } = adoptStage({
    stage: place,
    describe: (area) => (chosen.has(area) ? t("compare.map.chosen", { area: nameOf(area) }) : nameOf(area)),
    open: press,
    press
  });
  const marks = [...place.querySelectorAll<SVGElement>("[data-area]")];
  return {
    shade: (subjects, colourOf) => {
      chosen = new Set(subjects);
      const groups = subjects.filter((id) => !isAreaCode(id) && id !== "world");
      const members = new Map(groups.flatMap((id) => membersOf(context, id).map((area) => [area as string, id])));
      for (const mark of marks) {
        const area = known(mark.dataset.area, "area");
        const group = members.get(area);
        const own = isAreaCode(area) && chosen.has(area) ? ` picked ${colourOf(area)}` : undefined;
        mark.setAttribute("class", `pickable${own ?? (group ? ` member ${colourOf(group)}` : "")}`);
      }
      refresh();
    }
  };
}
