import { indicators } from "../../src/catalog/catalog.ts";
import type { AreaCode } from "../../src/model/area.ts";
import { groupIds } from "../../src/model/areaGroup.ts";
import { sliceKey, type Dimension } from "../../src/model/dimension.ts";
import { mapRegions } from "../../src/model/mapRegion.ts";
import type { CompareScope } from "../../src/state/compareState.ts";
import type { MapScope } from "../../src/state/mapState.ts";

const areas = ["KEN", "UGA", "TZA", "RWA", "XKX"] as unknown as readonly AreaCode[];

/** The margins of the dimensions, and what crosses the first two: as surveys publish them, with gaps. */
function slicesOf(dimensions: readonly Dimension[]): readonly string[] {
  const margins = dimensions.flatMap(({ id, codes }) => codes.map((code) => sliceKey(dimensions, { [id]: code })));
  const [one, other] = dimensions;
  const crossed =
    one && other ? [sliceKey(dimensions, { [one.id]: one.codes.at(-1), [other.id]: other.codes.at(-1) })] : [];
  return [...new Set(["total", ...margins, ...crossed])];
}

/** What can be chosen of each indicator of the catalogue. */
export const mapScopes: readonly MapScope[] = indicators.map(({ dimensions }) => ({
  dimensions,
  periods: [2000, 2015, 2017, 2020, 2024],
  slices: slicesOf(dimensions),
  regions: mapRegions,
  areas
}));

/** What can be compared: every indicator of the catalogue. */
export const compareScope: CompareScope = {
  entries: indicators.map((indicator, index) => ({
    indicator,
    periods: [2000 + index, 2021, 2022, 2024],
    slices: slicesOf(indicator.dimensions)
  })),
  areas,
  subjects: ["world", "KEN" as AreaCode, groupIds[5]]
};
