import { isAreaCode, type AreaCode } from "../../model/area.ts";
import type { Slice } from "../../model/slice.ts";
import { bubbleRadius, largestBubble } from "../../scales/bubbleRadius.ts";
import type { MapState } from "../../state/mapState.ts";
import type { FigureContext } from "../../views/figure/figureContext.ts";
import { cellsOf } from "../../views/figure/figureModel.ts";
import { largestCount, markClass } from "../../views/figure/markClass.ts";
import { adoptWhenTouched } from "../adoptWhenTouched.ts";
import { areaElements } from "./areaElements.ts";
import type { Stage } from "./mapStage.ts";
import { nameStage } from "./nameStage.ts";

/** What the map of a figure asks of it. */
export interface MapEvents {
  /** The sentence for an area. */
  readonly describe: (area: AreaCode) => string;
  readonly open: (area: AreaCode) => void;
  /** An area was pressed; without this, its sentence stays. */
  readonly press?: (area: AreaCode) => void;
}

/** The map of a figure; what listens to the reader is loaded when they turn to it. */
export interface FigureMap {
  /** Gives the marks the classes of a state, and bubbles their sizes. */
  readonly paint: (context: FigureContext, slice: Slice, state: Pick<MapState, "year" | "from">) => void;
  /** Marks an area and says its sentence; undefined takes the mark away. */
  readonly focusArea: (area: AreaCode | undefined) => void;
  /** Writes the sentence of the marked area again, after the figures changed. */
  readonly refresh: () => void;
}

/** Adopts the map of a figure that the build drew. */
export function adoptFigureMap(
  stage: HTMLElement,
  { indicator, translator: { t, formats } }: FigureContext,
  { describe, open, press }: MapEvents
): FigureMap {
  let adopted: Stage | undefined;
  for (const title of stage.querySelectorAll("[data-area] > title")) title.remove();
  nameStage(stage, t("ui.map.keys", { indicator: t(`indicator.${indicator.id}.name`) }));
  const adopt = adoptWhenTouched(stage, async () => {
    const { adoptStage } = await import("./mapStage.ts");
    adopted = adoptStage({
      stage,
      describe: (area) => (isAreaCode(area) ? describe(area) : ""),
      open: (area) => {
        if (isAreaCode(area)) open(area);
      },
      ...(press && {
        press: (area: string) => {
          if (isAreaCode(area)) press(area);
        }
      })
    });
    return adopted;
  });
  return {
    paint: ({ indicator, largest = largestCount, unlike }, slice, { year, from }) => {
      const cells = cellsOf(slice, year);
      const years = [from, year].flatMap((each) => (typeof each === "number" ? [formats.formatYear(each)] : []));
      void writeYear(stage, years.join(" → "));
      for (const [area, mark] of areaElements(stage)) {
        const cell = isAreaCode(area) ? cells.get(area) : undefined;
        const name = unlike?.has(area as AreaCode) ? "nc" : markClass(indicator, cell);
        if (mark.getAttribute("class") !== name) mark.setAttribute("class", name);
        if (indicator.form === "bubbles")
          mark.setAttribute("r", String(bubbleRadius(cell && Math.abs(cell.low), largest, largestBubble)));
      }
    },
    focusArea: (area) => {
      if (!adopted && area === undefined) return;
      adopt().then(
        (stage) => stage.focusArea(area),
        () => undefined
      );
    },
    refresh: () => adopted?.refresh()
  };
}

/** The year stands in the picture once one is chosen or played. */
async function writeYear(stage: HTMLElement, text: string): Promise<void> {
  const svg = stage.querySelector("svg");
  if (svg && (text !== "" || svg.querySelector(".map-year"))) (await import("./yearInPicture.ts")).showYear(svg, text);
}
