import { fetchText } from "../query/fetchSlice.ts";
import { known } from "../model/known.ts";
import type { CompareContext } from "../views/compare/compareContext.ts";
import { fromComparePayload, type CompareAreasFile, type ComparePayload } from "../views/compare/comparePayload.ts";
import type { ComparePainter } from "./comparePainter.ts";
import { onceOrAgain } from "./onceOrAgain.ts";

/** What the page for comparing fetches when it is needed: once, and again where that failed. */
export interface CompareSources {
  /** What draws the views. */
  readonly painter: () => Promise<ComparePainter>;
  /** The context with the names and traits of the areas. */
  readonly areas: () => Promise<CompareContext>;
}

/** Returns what fetches for a page. */
export function createCompareSources(payload: ComparePayload): CompareSources {
  return {
    painter: onceOrAgain(async () => (await import("./comparePainter.ts")).createComparePainter(payload)),
    areas: onceOrAgain(async () => {
      const [areas, lines] = await Promise.all([payload.areasFile, payload.sourcesFile].map((file) => fetchText(file)));
      const sources = JSON.parse(known(lines, "sources")) as CompareContext["sources"];
      return fromComparePayload(payload, JSON.parse(known(areas, "areas")) as CompareAreasFile, sources);
    })
  };
}
