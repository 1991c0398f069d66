import { render } from "preact-render-to-string";
import { worldOf } from "../facts/drawnWorld.ts";
import type { IndicatorId, Theme } from "../model/indicator.ts";
import { FigureLegend } from "../views/figure/FigureLegend.tsx";
import { FigureMap } from "../views/figure/FigureMap.tsx";
import { findingText } from "../views/figure/Finding.tsx";
import { figureProps } from "./cards.ts";
import { figureSource } from "./figureContext.ts";
import type { Site } from "./site.ts";

/** A map of the first page, drawn, and what it shows in words. */
export interface HomeMap {
  readonly id: IndicatorId;
  readonly theme: Theme;
  readonly finding: string;
  readonly source: string;
  readonly legend: string;
  readonly map: string;
}

/** Returns the map of an indicator as it opens; a small one has no names on it. Both use outlines that the page holds. */
export async function homeMap(site: Site, id: IndicatorId, small: boolean): Promise<HomeMap> {
  const props = await figureProps(site, id);
  const { context, model, state } = props;
  return {
    id,
    theme: context.indicator.theme,
    finding: findingText(context, model, state),
    source: await figureSource(site, id),
    legend: render(FigureLegend({ context, model })),
    map: render(FigureMap({ ...props, world: await worldOf(site.store), small, outlines: "use" }))
  };
}
