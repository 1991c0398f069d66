import { figureContext } from "../../src/site/figureContext.ts";
import type { Site } from "../../src/site/site.ts";
import { scriptMessages } from "../../src/site/scriptMessages.ts";
import { isAreaCode, type AreaCode } from "../../src/model/area.ts";
import type { IndicatorId } from "../../src/model/indicator.ts";
import type { Slice } from "../../src/model/slice.ts";
import type { FigureContext } from "../../src/views/figure/figureContext.ts";
import { fromPayload, toPayload, type FigurePayload } from "../../src/views/figure/figurePayload.ts";

import { defaultMapState } from "../../src/state/mapState.ts";
import { propsOf, renderPart, textOf } from "./renderFigure.tsx";

/** A figure as the build has it, and as a browser has it that knows no more than the page. */
export interface BothContexts {
  readonly build: FigureContext;
  readonly browser: FigureContext;
  readonly payload: FigurePayload;
  /** The slice that the build shows. */
  readonly slice: Slice;
}

/** Returns the contexts of a figure of a site: the browser's comes from the payload's JSON and the names in the table. */
export async function bothContexts(site: Site, id: IndicatorId): Promise<BothContexts> {
  const { context: build, slice } = await figureContext(site, id);
  const payload = toPayload(build, scriptMessages(site.language, "figure"), {
    sliceBase: site.file(`data/${id}/`),
    areaHref: site.addresses.country("{area}")
  });
  const text = JSON.stringify(payload);
  const table = renderPart("table", propsOf(build, slice, defaultMapState(build.scope)));
  return { build, slice, payload, browser: fromPayload(JSON.parse(text) as FigurePayload, namesInTable(table)) };
}

function namesInTable(table: string): ReadonlyMap<AreaCode, string> {
  const names = new Map<AreaCode, string>();
  for (const [, area = "", cells = ""] of table.matchAll(/<tr data-area="(\w+)">(.*?)<\/tr>/gs)) {
    const [, head = ""] = /<th [^>]*>(.*?)<\/th>/s.exec(cells) ?? [];
    if (isAreaCode(area)) names.set(area, textOf(head));
  }
  return names;
}
