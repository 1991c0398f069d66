import type { DimensionId } from "../../model/dimension.ts";
import type { IndicatorId } from "../../model/indicator.ts";

/** The agency of the structures; it stands in no registry. */
export const agency = "MCE";

/** Two digits: lists of codes grow with the data, which a version of three digits would forbid. */
export const structureVersion = "1.0";

/** Returns a name as identifiers of SDMX are written. */
export function sdmxId(name: string): string {
  return name.toUpperCase().replaceAll("-", "_");
}

/** Returns the identifier of an indicator's data flow, `MCE:INTERNET_USE(1.0)`. */
export function flowReference(indicator: IndicatorId): string {
  return `${agency}:${sdmxId(indicator)}(${structureVersion})`;
}

/** The columns of figures that are dimensions in SDMX, in the order of its key, but for an indicator's own. */
export const keyConcepts = { area: "REF_AREA", period: "TIME_PERIOD" } as const;

/** What is measured, by column. */
export const measureConcepts = { value: "OBS_VALUE", low: "LOW", high: "HIGH" } as const;

/** What is noted of a figure, by column; those of a list have its name. */
export const attributeConcepts: Readonly<Record<string, { readonly id: string; readonly list?: string }>> = {
  status: { id: "OBS_STATUS", list: "CL_OBS_STATUS" },
  base: { id: "BASE", list: "CL_BASE" },
  ages: { id: "AGES" },
  income_year: { id: "INCOME_YEAR" },
  source: { id: "SOURCE" },
  origin: { id: "ORIGIN" },
  licence: { id: "LICENCE", list: "CL_LICENCE" }
};

/** Returns the list of codes of a dimension. */
export function listOfDimension(dimension: DimensionId): string {
  return `CL_${sdmxId(dimension)}`;
}
