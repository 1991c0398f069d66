import { isIndicatorId } from "../catalog/catalog.ts";
import { isAreaCode, type AreaCode } from "../model/area.ts";
import { isStatus } from "../model/observation.ts";
import type { Region, RegionFigure } from "../model/region.ts";
import { numberOf, textOf, type Row } from "./parquetFile.ts";

/** The regions of an area, and what is known of each. */
export interface RegionsOfArea {
  readonly regions: readonly Region[];
  readonly figures: readonly RegionFigure[];
}

/** Returns the regions and their figures by area, from the rows of both tables; throws for a row that is none. */
export function regionsByArea(
  regionRows: readonly Row[],
  figureRows: readonly Row[]
): ReadonlyMap<AreaCode, RegionsOfArea> {
  const regions = Map.groupBy(regionRows.map(toRegion), ({ area }) => area);
  const figures = Map.groupBy(figureRows.map(toRegionFigure), ({ area }) => area);
  return new Map(
    [...figures].map(([area, own]) => [area, { regions: regions.get(area) ?? [], figures: own }] as const)
  );
}

function toRegion(row: Row): Region {
  return { code: textOf(row, "code"), area: areaOf(row), name: textOf(row, "name") };
}

function toRegionFigure(row: Row): RegionFigure {
  const [indicator, status, period, value] = [
    textOf(row, "indicator"),
    textOf(row, "status"),
    numberOf(row, "period"),
    numberOf(row, "value")
  ];
  if (!isIndicatorId(indicator) || !isStatus(status) || period === undefined || value === undefined)
    throw new TypeError(`no figure of a region: ${JSON.stringify(row)}`);
  return {
    indicator,
    area: areaOf(row),
    region: textOf(row, "region"),
    period,
    value,
    status,
    source: textOf(row, "source")
  };
}

function areaOf(row: Row): AreaCode {
  const area = textOf(row, "area");
  if (!isAreaCode(area)) throw new TypeError(`no area: "${area}"`);
  return area;
}
