import { describeArea } from "../../views/figure/describe.ts";
import { cellsOf } from "../../views/figure/figureModel.ts";
import { yearText } from "../../views/figure/flagText.ts";
import type { FigureContext } from "../../views/figure/figureContext.ts";
import { adoptFigureMap } from "./figureMap.ts";
import type { AskedView } from "./askedView.ts";

/** Puts the map of another year beside that of a figure, with the same marks; takes it away where none is asked for. */
export function showBeside(
  { figure, slice, state: { beside, year }, events }: AskedView,
  svg: SVGSVGElement,
  context: FigureContext
): void {
  const frame = figure.querySelector(".map-frame, .embed-map");
  const main = frame?.querySelector(".map-stage");
  frame?.querySelector(".beside")?.remove();
  // The counts of a legend are of one map.
  for (const name of ["pair", "uncounted"]) frame?.classList.toggle(name, beside !== undefined);
  main?.classList.toggle("paired", beside !== undefined);
  main?.removeAttribute("data-caption");
  if (!main || beside === undefined) return;
  const stage = document.createElement("div");
  stage.className = `map-stage beside paired${year === "latest" || beside < year ? " earlier" : ""}`;
  const view = document.createElement("div");
  view.className = "map-view";
  view.append(svg.cloneNode(true));
  stage.append(view);
  main.after(stage);
  const { areas, indicator, translator } = context;
  main.setAttribute("data-caption", yearText(translator, year));
  stage.setAttribute("data-caption", yearText(translator, beside));
  // On a phone both can be pushed aside, also by keys.
  for (const each of [main.querySelector<HTMLElement>(".map-view"), view]) if (each) each.tabIndex = 0;
  const map = adoptFigureMap(stage, context, {
    ...events,
    describe: (area) => {
      const name = areas.find(({ code }) => code === area)?.name ?? area;
      return describeArea(translator, indicator, name, cellsOf(slice, beside).get(area));
    }
  });
  map.paint(context, slice, { year: beside, from: undefined });
}
