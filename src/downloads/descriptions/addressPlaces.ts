import type { AddressPlace } from "./staticAddress.ts";

/** A place for the id of an indicator. */
export const indicatorPlace: AddressPlace = {
  name: "indicator",
  values: "indicator",
  means: "The id of an indicator."
};
/** A place for the id of an indicator with free rows. */
export const freePlace: AddressPlace = {
  name: "indicator",
  values: "free",
  means: "The id of an indicator that has rows which are free to reuse for any purpose."
};
/** A place for the id of an indicator of which some rows are free and some are not. */
export const mixedPlace: AddressPlace = {
  name: "indicator",
  values: "mixed",
  means: "The id of an indicator of which some rows are free to reuse for any purpose and some are not."
};
/** A place for the code of an area. */
export const iso3Place: AddressPlace = {
  name: "iso3",
  values: "iso3",
  means:
    "The code of a country or territory, ISO 3166-1 alpha-3, in small letters; xkx for Kosovo, chi for the Channel Islands."
};
/** A place for a language of the site. */
export const languagePlace: AddressPlace = { name: "language", values: "language", means: "A language of the site." };
/** A place for the name of a slice. */
export const slicePlace: AddressPlace = {
  name: "slice",
  values: "slice",
  means:
    "The codes that are not the first of their dimension, such as sex-F or location-RUR.sex-F; total where all are."
};
/** A place for the id of a kept release. */
export const releasePlace: AddressPlace = {
  name: "release",
  values: "release",
  means: "The id of a kept release: the newest date of its sources, and the beginning of the hash of its files."
};
/** A place for a table of a kept release. */
export const keptTablePlace: AddressPlace = {
  name: "table",
  pattern: "^[a-z0-9_-]+$",
  means: "The id of an indicator, or the name of a table beside the figures."
};
/** A place for the kind of a chart. */
export const viewPlace: AddressPlace = {
  name: "view",
  values: ["map", "country", "theme"],
  means: "What the chart is of."
};
/** A place for the subject of a chart. */
export const subjectPlace: AddressPlace = {
  name: "subject",
  pattern: "^[a-z0-9-]+(\\.free)?$",
  means:
    "The id of an indicator (with .free behind it the chart of free figures alone, where it differs), the code of a country in small letters, or the id of a theme, as the view asks."
};

/** The formats of tables: their media type, and the name by which they go. */
export const formats = {
  csv: { mediaType: "text/csv", is: "CSV" },
  xlsx: { mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", is: "XLSX" },
  json: { mediaType: "application/json", is: "JSON" },
  parquet: { mediaType: "application/vnd.apache.parquet", is: "Parquet" }
} as const;
/** A format of tables. */
export type Format = keyof typeof formats;
