import { formats, freePlace, indicatorPlace, type Format } from "./addressPlaces.ts";
import type { StaticAddress } from "./staticAddress.ts";

const allFormats = Object.keys(formats) as readonly Format[];

/** Returns the addresses of figures and of their descriptions: of all rows, or below `free/` of those free to reuse for any purpose. */
export function figureAddresses(folder: "" | "free/"): readonly StaticAddress[] {
  const rows = folder === "" ? "every row" : "only the rows that are free to reuse for any purpose";
  const mark = folder === "" ? "" : "Free";
  const of = folder === "" ? indicatorPlace : freePlace;
  return [
    ...allFormats.map((format): StaticAddress => ({
      path: `/data/${folder}{indicator}.${format}`,
      id: `indicator${mark}${formats[format].is}`,
      kind: "figures",
      says: `The figures of one indicator as ${formats[format].is}, ${rows}.`,
      mediaType: formats[format].mediaType,
      places: [of],
      ...(format === "json" && { schema: "table" })
    })),
    ...allFormats.map((format): StaticAddress => ({
      path: `/data/${folder}all.${format}`,
      id: `all${mark}${formats[format].is}`,
      kind: "figures",
      says: `The figures of all indicators as ${formats[format].is}, ${rows}${format === "xlsx" ? "; a sheet each" : ""}.`,
      mediaType: formats[format].mediaType,
      places: [],
      ...(format === "json" && { schema: "tables" })
    })),
    {
      path: `/data/${folder}sdmx/{indicator}.csv`,
      id: `indicator${mark}SdmxCsv`,
      kind: "figures",
      says: `The figures of one indicator as SDMX-CSV 2.0, ${rows}; its structure is in /data/sdmx/structure.json.`,
      mediaType: "application/vnd.sdmx.data+csv;version=2.0.0",
      places: [of]
    },
    {
      path: `/data/${folder}meaningful-connectivity${folder === "" ? "" : "-free"}.zip`,
      id: `archive${mark}`,
      kind: "figures",
      says: `All tables in one archive, with README, licences and description: ${rows}.`,
      mediaType: "application/zip",
      places: []
    },
    {
      path: `/data/${folder}datapackage.json`,
      id: `dataPackage${mark}`,
      kind: "descriptions",
      says: `The CSV tables as a Frictionless Data Package, with columns, keys, hashes and licences: ${rows}.`,
      mediaType: "application/json",
      places: [],
      schema: "package"
    },
    {
      path: `/data/${folder}croissant.json`,
      id: `croissant${mark}`,
      kind: "descriptions",
      says: `The CSV tables as a Croissant 1.0 data set, with fields and hashes: ${rows}.`,
      mediaType: "application/ld+json",
      places: [],
      schema: "linked"
    }
  ];
}
