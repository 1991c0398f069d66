import { englishNames } from "./englishNames.ts";
import { dimensionIds } from "../../model/dimension.ts";
import type { Area } from "../../model/area.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Observation } from "../../model/observation.ts";
import type { LicenceClass } from "../../model/source.ts";

/** Returns the licence class of a column `source`. */
export type LicenceOfSource = (source: string) => LicenceClass;

/** A column of a table that people take away. */
export interface ExportColumn {
  readonly name: string;
  /** The cells of a column of dates are texts such as "2024-03-31". */
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
}

/** A cell; undefined is left empty in CSV, null elsewhere. */
export type ExportCell = string | number | boolean | undefined;

/** A table as it is taken away, the same in every format. */
export interface FigureTable {
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** An indicator and the rows of it that a file holds. */
export interface IndicatorRows {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
}

/** What every row needs beside its observation. */
export interface RowContext {
  readonly areas: readonly Area[];
  readonly licenceOf: LicenceOfSource;
}

const text = (name: string): ExportColumn => ({ name, type: "string" });
const year: ExportColumn = { name: "period", type: "integer" };
const number = (name: string): ExportColumn => ({ name, type: "number" });

/** What publishers note of a figure; a table of an indicator has those columns of which it has any. */
const notedColumns: readonly { readonly column: ExportColumn; readonly of: (row: Observation) => ExportCell }[] = [
  { column: text("ages"), of: ({ ages }) => ages },
  { column: { name: "income_year", type: "integer" }, of: ({ incomeYear }) => incomeYear }
];

/** Returns the table of an indicator: one row per figure, in the order of the data, every digit that they hold. */
export function figureTable({ indicator, observations }: IndicatorRows, context: RowContext): FigureTable {
  const nameOf = englishNames(context.areas);
  const dimensions = indicator.dimensions.map(({ id }) => id);
  const figures = indicator.range ? (["low", "high"] as const) : (["value"] as const);
  const withBase = observations.some(({ base }) => base !== undefined);
  const noted = notedColumns.filter(({ of }) => observations.some((each) => of(each) !== undefined));
  const columns = [
    text("area"),
    text("name"),
    year,
    ...dimensions.map(text),
    ...figures.map(number),
    text("status"),
    ...(withBase ? [text("base")] : []),
    ...noted.map(({ column }) => column),
    text("source"),
    text("origin"),
    text("licence")
  ];
  const rows = observations.map((each): readonly ExportCell[] => [
    each.area,
    nameOf(each.area),
    each.period,
    ...dimensions.map((id) => each.dimensions[id]),
    ...figures.map((figure) => each[figure]),
    each.status,
    ...(withBase ? [each.base] : []),
    ...noted.map(({ of }) => of(each)),
    each.source,
    each.origin,
    context.licenceOf(each.source)
  ]);
  return { columns, rows };
}

/**
 * Returns all indicators in one long table, in the order of their ids, with the columns of each; a column that an
 * indicator lacks is empty.
 */
export function wholeTable(indicators: readonly IndicatorRows[], context: RowContext): FigureTable {
  const nameOf = englishNames(context.areas);
  const columns = [
    text("indicator"),
    text("area"),
    text("name"),
    year,
    ...dimensionIds.map(text),
    number("value"),
    number("low"),
    number("high"),
    text("unit"),
    text("status"),
    text("base"),
    ...notedColumns.map(({ column }) => column),
    text("source"),
    text("origin"),
    text("licence")
  ];
  const byId = [...indicators].sort((a, b) => (a.indicator.id < b.indicator.id ? -1 : 1));
  const rows = byId.flatMap(({ indicator, observations }) =>
    observations.map((each): readonly ExportCell[] => [
      indicator.id,
      each.area,
      nameOf(each.area),
      each.period,
      ...dimensionIds.map((id) => each.dimensions[id]),
      each.value,
      each.low,
      each.high,
      indicator.unit,
      each.status,
      each.base,
      ...notedColumns.map(({ of }) => of(each)),
      each.source,
      each.origin,
      context.licenceOf(each.source)
    ])
  );
  return { columns, rows };
}

/** Returns the rows that may be reused for any purpose, also a commercial one. */
export function freeRows(rows: IndicatorRows, licenceOf: LicenceOfSource): IndicatorRows {
  const observations = rows.observations.filter(({ source }) => licenceOf(source) === "free");
  return observations.length === rows.observations.length ? rows : { ...rows, observations };
}
