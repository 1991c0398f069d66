import { statuses } from "../../model/observation.ts";
import { licenceClasses } from "../../model/source.ts";
import {
  about,
  address,
  areaCode,
  listOf,
  number,
  oneOf,
  orNull,
  places,
  releaseId,
  shape,
  text,
  whole,
  year,
  type Schema
} from "./schemaParts.ts";

const licence = shape({ "name?": text(), path: text(), title: text() });
const source = shape({ title: text(), path: text() });

const field = shape({
  name: text("^[a-z][a-z0-9_]*$"),
  type: oneOf(["string", "integer", "number", "boolean", "date"]),
  "description?": text(),
  "constraints?": shape({ "required?": { type: "boolean" }, "enum?": listOf(text(), 1) })
});

const tableSchema = shape({
  fields: listOf(field, 1),
  missingValues: { const: [""] },
  "primaryKey?": listOf(text(), 1)
});

const credits = {
  "licenses?": listOf(licence, 1),
  "x-licence-classes?": listOf(oneOf(licenceClasses), 1),
  "sources?": listOf(source, 1)
};

const cell: Schema = { type: ["string", "number", "boolean", "null"] };

const described = { name: text("^[a-z0-9_-]+$"), title: text(), description: text(), ...credits };

/** A table with its rows: a head of column names, then a row of cells each. */
export const table: Schema = shape({
  profile: { const: "tabular-data-resource" },
  ...described,
  schema: tableSchema,
  version: releaseId,
  data: about("The names of the columns, then the rows in the same order; null where a cell is empty.", {
    type: "array",
    prefixItems: [listOf(text(), 1)],
    items: listOf(cell, 1),
    minItems: 2
  })
});

const packageHead = { profile: { const: "tabular-data-package" }, ...described, homepage: address, version: releaseId };

/** A package whose tables carry their rows themselves. */
export const tables: Schema = shape({ ...packageHead, resources: listOf(table, 1) });

const dialect = shape({
  delimiter: { const: "," },
  lineTerminator: { const: "\n" },
  quoteChar: { const: '"' },
  doubleQuote: { const: true },
  header: { const: true }
});

/** A Data Package whose tables are CSV files beside it. */
export const dataPackageSchema: Schema = shape({
  ...packageHead,
  resources: listOf(
    shape({
      profile: { const: "tabular-data-resource" },
      ...described,
      schema: tableSchema,
      path: text("^[\\w/-]+\\.csv$"),
      format: { const: "csv" },
      mediatype: { const: "text/csv" },
      encoding: { const: "utf-8" },
      dialect,
      bytes: whole(1),
      hash: text("^sha256:[0-9a-f]{64}$")
    }),
    1
  )
});

const letters = statuses.map((status) => (status === "_U" ? "U" : status)).join("");
const numbers = text("^(-?\\d+)?(,(-?\\d+)?)*(;(-?\\d+)?(,(-?\\d+)?)*)*$");

const worldFigure = about(
  "Low and high figure of the world (null where too few people stand behind it), share of people covered, areas, areas whose last figure was carried, and the year where the latest figures are all of one.",
  places([orNull(number), orNull(number), { type: "number", minimum: 0, maximum: 1 }, whole(), whole(), year], 4)
);

/** A slice as maps fetch it. */
export const slice: Schema = {
  ...shape({
    indicator: text("^[a-z0-9-]+$"),
    key: text("^[\\w.-]+$"),
    decimals: about("Numbers are whole numbers of 10 to the power of minus this.", { enum: [0, 1, 2] }),
    first: year,
    last: year,
    areas: about(
      "Codes of areas, separated by spaces; a row of the columns below is one of them.",
      text("^([A-Z]{3}( [A-Z]{3})*)?$")
    ),
    low: about(
      "Rows separated by semicolons, years by commas from the first on: the change since the last figure before it, empty where there is none. Where there is no high, this is the figure.",
      numbers
    ),
    "high?": numbers,
    status: about(
      "Rows separated by semicolons: the SDMX status of each figure there is, U for _U; one letter holds for all of a row.",
      text(`^[${letters}]*(;[${letters}]*)*$`)
    ),
    world: about(
      "A figure for each year and, behind them, the latest; null where there is none.",
      listOf(orNull(worldFigure), 2)
    )
  }),
  description: "A slice of an indicator: rounded figures by area and year, packed as columns of text."
};

const groupOutcome: Schema = {
  anyOf: [
    about(
      "Low, high, share of people covered, areas, estimates, and where figures were carried or projected how many were carried, their oldest year, and the projections.",
      places([number, number, number, whole(), whole(), whole(), whole(), whole()], 5)
    ),
    about(
      "No figure: the letter of the reason (n none, c too few people, f too few areas, x no sum is possible), share of people covered, areas.",
      places([oneOf(["n", "c", "f", "x"]), number, whole(), whole(), whole(), whole(), whole()], 3)
    )
  ]
};

/** What the page for comparing adds to a slice. */
export const companion: Schema = shape({
  indicator: text("^[a-z0-9-]+$"),
  key: text("^[\\w.-]+$"),
  first: year,
  last: year,
  groups: { type: "object", additionalProperties: listOf(groupOutcome, 2) },
  licences: text(),
  "carried?": { type: "object", propertyNames: areaCode, additionalProperties: listOf(number) },
  "ages?": {
    type: "object",
    propertyNames: text("^(_T|Y_GE\\d+|Y\\d+T\\d+)$"),
    additionalProperties: text("^[A-Z]{3}\\d{4}( ([A-Z]{3})?\\d{4})*$")
  }
});
