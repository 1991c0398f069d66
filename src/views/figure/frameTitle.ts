import type { MapState } from "../../state/mapState.ts";
import { yearText } from "./flagText.ts";
import { dimensionText } from "./dimensionText.ts";
import type { FigureContext } from "./figureContext.ts";

/** Returns what the frame of a map is called: what it measures, of whom, in which region and countries, of which year. */
export function frameTitle(
  { indicator, translator, areas }: Pick<FigureContext, "indicator" | "translator" | "areas">,
  { codes, areas: named, year }: Pick<MapState, "codes" | "areas" | "year">,
  region = ""
): string {
  const { t, formats } = translator;
  const names = named.map((code) => areas.find((area) => area.code === code)?.name ?? code);
  return formats.formatParts([
    t(`indicator.${indicator.id}.name`),
    dimensionText(translator, indicator, codes),
    region,
    formats.formatList(names),
    yearText(translator, year)
  ]);
}
