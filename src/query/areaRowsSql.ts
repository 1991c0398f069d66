import { sqlName, sqlText } from "../model/codeText.ts";
import type { DatedIndicator } from "../model/datedIndicator.ts";
import { inRole } from "../model/indicator.ts";
import { known } from "../model/known.ts";
import type { Question, QuestionColumn } from "../model/question.ts";
import { populationEnd, type ScenarioKind } from "../model/scenario.ts";
import { askedColumns, type AskedColumn, type QuestionScope } from "./askedColumns.ts";
import { ofAllRows } from "./comparedRowsSql.ts";
import { peopleJoin, scenarioSql } from "./scenarioSql.ts";
import { memberConditions } from "./memberConditions.ts";
import { ownValuesSql, type OwnSource } from "./own/ownValuesSql.ts";

type IndicatorColumn = Extract<QuestionColumn, { kind: "indicator" }>;

/** What a column of a question brings to the SQL of its rows. */
interface ColumnSql {
  /** The expression of its value. */
  readonly value: string;
  /** Its own table of values by area, where it has one. */
  readonly table?: string;
  readonly join?: string;
  /** The name of its own table, where that has a flag and a licence. */
  readonly rated?: string;
  /** The tables with the flags that its figure rests on. */
  readonly flags: readonly string[];
  /** True where it holds the row against all others, as no condition of a row can. */
  readonly comparesRows?: boolean;
  /** The people that a scenario is multiplied with. */
  readonly people?: string;
  /** The figures of both years behind a change that is put together by groups. */
  readonly pair?: { readonly before: string; readonly now: string };
}

/** The ends of the names under which the rows of a change have the figures of both years. */
export const pairEnds = { before: "_before", now: "_now" } as const;

/**
 * Returns the SQL of a question up to its filters: one row per area, with the flag of each figure and the strictest
 * licence of all that the row rests on. Where areas are not put together, those without any figure are left out; a group counts them
 * in its people.
 */
export function areaRowsSql(question: Question, scope: QuestionScope): string {
  const columns: ColumnSql[] = [];
  for (const column of question.columns) columns.push(columnSql(column, question, columns, scope));
  const asked = askedColumns(question, scope);
  const anyFigure = columns
    .flatMap(({ value, comparesRows: isOfAll }) => (isOfAll ? [] : [`(${value}) IS NOT NULL`]))
    .join(" OR ");
  const conditions = [...(question.by === undefined ? [`(${anyFigure})`] : []), ...memberConditions(question.members)];
  return [
    `WITH ${columns.flatMap(({ table }) => table ?? []).join(",\n")}`,
    `SELECT\n  ${selectedColumns(question, columns, asked).join(",\n  ")}`,
    `FROM areas\n${columns.flatMap(({ join }) => join ?? []).join("\n")}`,
    ...(conditions.length === 0 ? [] : [`WHERE ${conditions.join(" AND ")}`])
  ].join("\n");
}

/** The area, each figure with its year and its flag, and the licence of the row. */
function selectedColumns(
  question: Question,
  columns: readonly ColumnSql[],
  asked: readonly AskedColumn[]
): readonly string[] {
  const manyFlags = question.by === undefined && question.columns.length > 1;
  const rated = columns.flatMap((each) => each.rated ?? []);
  const figures = columns.flatMap(({ value, flags, pair, people }, place) => {
    const { name, year } = known(asked[place], "asked column");
    const hasFlag = manyFlags && question.columns[place]?.kind !== "own";
    return [
      `${value} AS ${sqlName(name)}`,
      ...(year === undefined ? [] : [`${letter(place)}.year AS ${sqlName(year)}`]),
      ...(pair ? [`${pair.before} AS ${sqlName(name + pairEnds.before)}`] : []),
      ...(pair ? [`${pair.now} AS ${sqlName(name + pairEnds.now)}`] : []),
      ...(people !== undefined && question.by === undefined ? [`${people} AS ${sqlName(name + populationEnd)}`] : []),
      ...(hasFlag ? [`${strictestFlag(flags)} AS ${sqlName(`${name}_status`)}`] : [])
    ];
  });
  const licences = rated.map((each) => `${each}.licence`).join(", ");
  return [
    "areas.code AS area",
    ...figures,
    ...(manyFlags ? [] : [`${strictestFlag(rated)} AS status`]),
    licences === "" ? "'unclear' AS licence" : `greatest(${licences}) AS licence`
  ];
}

/** The flag of a figure that rests on these: that of an estimate where one of them is. */
function strictestFlag(tables: readonly string[]): string {
  const flags = [...new Set(tables)].map((table) => `nullif(${table}.status, 'A')`);
  return flags.length === 0 ? "'A'" : `coalesce(greatest(${flags.join(", ")}), 'A')`;
}

const letter = (place: number): string => String.fromCodePoint(97 + place);

/** A column that stands behind those `before`: one with values of its own, or computed from others. */
function columnSql(
  column: QuestionColumn,
  question: Question,
  before: readonly ColumnSql[],
  scope: QuestionScope
): ColumnSql {
  const own = letter(before.length);
  switch (column.kind) {
    case "indicator":
      return ratedTable(own, question.by === undefined ? valuesOf(column, scope) : groupedValuesOf(column, scope));
    case "own":
      return { value: `${own}.value`, flags: [], ...tableOf(own, ownValuesSql(ownSource(column.name, scope))) };
    case "difference":
      return ofTwo(column, question, before, scope, (of, other) => `${of} - ${other}`);
    case "ratio":
      return ofTwo(column, question, before, scope, (of, other) => `${of} / nullif(${other}, 0)`);
    case "rank":
    case "part":
    case "residual":
      return ofAllRows(column, before);
    default:
      return ofOne(column, question, before, scope);
  }
}

/** The measure of a table of the reader; one that is not there any more is asked for by its name, and refused by that. */
function ownSource(name: string, { own }: QuestionScope): OwnSource {
  const found = own.find((each) => each.name === name);
  return found ?? { name, table: name, column: name, year: undefined, counts: "counts", repeats: undefined };
}

function ofTwo(
  column: { readonly of: number; readonly with: number },
  { columns }: Question,
  before: readonly ColumnSql[],
  { indicators }: QuestionScope,
  value: (of: string, other: string) => string
): ColumnSql {
  const [of, other] = [known(before[column.of], "column before"), known(before[column.with], "column before")];
  const [one, two] = [columns[column.of], columns[column.with]];
  const flags = [...of.flags, ...other.flags];
  const computed = value(of.value, other.value);
  const isOfAll = of.comparesRows === true || other.comparesRows === true;
  const isOfOneSeries = one?.kind === "indicator" && two?.kind === "indicator" && one.indicator === two.indicator;
  if (!isOfOneSeries) return { value: computed, flags, comparesRows: isOfAll };
  return {
    value: acrossNoBreak(
      known(indicators.get(one.indicator), "indicator"),
      letter(column.of),
      letter(column.with),
      computed
    ),
    flags
  };
}

/**
 * A value of two figures of one series, by the names of their tables; none where the series breaks between their years,
 * or where one is a share of users and the other of all people.
 */
function acrossNoBreak(indicator: DatedIndicator, one: string, other: string, value: string): string {
  const isOfOneBase = `coalesce(${one}.base = ${other}.base OR 'unknown' IN (${one}.base, ${other}.base), true)`;
  return (
    `CASE WHEN${indicator.hasBase ? ` ${isOfOneBase} AND` : ""} NOT EXISTS` +
    ` (FROM breaks WHERE breaks.indicator = ${sqlText(indicator.id)}` +
    ` AND breaks.area IN (areas.code, '*') AND breaks.period > least(${one}.year, ${other}.year)` +
    ` AND breaks.period <= greatest(${one}.year, ${other}.year) AND CASE breaks.parts WHEN 'any' THEN true` +
    ` WHEN 'estimate' THEN ${one}.status IN ('E', '_U') OR ${other}.status IN ('E', '_U')` +
    ` ELSE CASE WHEN ${one}.year < ${other}.year THEN ${one}.status ELSE ${other}.status END NOT IN ('E', '_U') END)` +
    ` THEN ${value} END`
  );
}

function ofOne(
  column: Extract<QuestionColumn, { kind: "gap" | "change" | "people" | ScenarioKind }>,
  { by, columns }: Question,
  before: readonly ColumnSql[],
  scope: QuestionScope
): ColumnSql {
  const { value, flags } = known(before[column.of], "column before");
  const isOfAll = known(before[column.of], "column before").comparesRows === true;
  if (column.kind === "gap") return { value: `${column.target} - ${value}`, flags, comparesRows: isOfAll };
  // What is itself computed has neither years nor people of its own.
  const base = columns[column.of];
  if (base?.kind !== "indicator") return { value: "NULL", flags };
  const own = letter(before.length);
  if (column.kind === "change") {
    const then = ratedTable(own, valuesOf(base, scope, column.since));
    const indicator = known(scope.indicators.get(base.indicator), "indicator");
    if (by !== undefined) return groupedChange(base, own, then, scope);
    const change = acrossNoBreak(indicator, own, letter(column.of), `${value} - ${own}.value`);
    return { ...then, value: change, flags: [...then.flags, ...flags] };
  }
  const lastPeople = inRole("people", scope.indicators.values()).last;
  const join = peopleJoin(own, letter(column.of), lastPeople);
  const people = `${own}.value`;
  if (column.kind === "people") return { value: `${value} / 100 * ${people}`, join, flags };
  const year = `${letter(column.of)}.year`;
  return { value: scenarioSql(column, { share: value, year, people }), join, flags, people };
}

/** The change of a group is that of its members between figures of their own: nothing carried. */
function groupedChange(base: IndicatorColumn, own: string, then: ColumnSql, scope: QuestionScope): ColumnSql {
  const later = `${own}_now`;
  const now = tableOf(later, valuesOf(base, scope, groupedYear(base, scope)));
  const difference = `${later}.value - ${own}.value`;
  return {
    ...then,
    value: acrossNoBreak(known(scope.indicators.get(base.indicator), "indicator"), own, later, difference),
    table: `${then.table},\n${now.table}`,
    join: `${then.join}\n${now.join}`,
    flags: [own, later],
    pair: { before: `${own}.value`, now: `${later}.value` }
  };
}

function ratedTable(name: string, body: string): ColumnSql {
  return { value: `${name}.value`, ...tableOf(name, body), rated: name, flags: [name] };
}

function tableOf(name: string, body: string): { readonly table: string; readonly join: string } {
  return { table: `${name} AS (\n${body}\n)`, join: `LEFT JOIN ${name} ON ${name}.area = areas.code` };
}

/**
 * Returns the year that groups are put together of for a column: the one asked for, or the newest of which groups have
 * a figure; undefined where no year has enough, so that the latest figure of each area counts.
 */
export function groupedYear(
  { indicator: id, when }: IndicatorColumn,
  { indicators }: QuestionScope
): number | undefined {
  if (when.kind === "year") return when.year;
  const { full, last } = known(indicators.get(id), `indicator ${id}`);
  return full !== undefined && (when.years === 0 || full >= last - when.years) ? full : undefined;
}

/** The rows of a column that is put together by groups: of one year, with what is carried into it. */
function groupedValuesOf(column: IndicatorColumn, scope: QuestionScope): string {
  const year = groupedYear(column, scope);
  if (year === undefined) return valuesOf(column, scope);
  const own = valuesOf(column, scope, year);
  const { carriesForward, hasBase } = known(scope.indicators.get(column.indicator), "indicator");
  if (!carriesForward) return own;
  return [
    own,
    "  UNION ALL",
    `  SELECT carried.area, carried.value, carried.period, 'E', last.licence${hasBase ? ", last.base" : ""}`,
    "  FROM carried JOIN observations AS last",
    "    ON last.indicator = carried.indicator AND last.area = carried.area AND last.period = carried.from_period",
    `  WHERE carried.indicator = ${sqlText(column.indicator)} AND carried.period = ${year}`
  ].join("\n");
}

/** Returns the rows of a column by area: value, year, flag and licence. */
function valuesOf(column: IndicatorColumn, scope: QuestionScope, year?: number): string {
  const indicator = known(scope.indicators.get(column.indicator), `indicator ${column.indicator}`);
  const conditions = [
    `indicator = ${sqlText(column.indicator)}`,
    ...indicator.dimensions.map(({ id, codes }) => `${id} = ${sqlText(column.codes[id] ?? codes[0])}`)
  ];
  if (year !== undefined) conditions.push(`period = ${year}`);
  else if (column.when.kind === "year") conditions.push(`period = ${column.when.year}`);
  else if (column.when.years > 0) conditions.push(`period >= ${indicator.last - column.when.years}`);
  return [
    "  SELECT",
    "    area,",
    `    arg_max(${indicator.range ? "low" : "value"}, period) AS value,`,
    "    max(period) AS year,",
    "    arg_max(status, period) AS status,",
    `    arg_max(licence, period) AS licence${indicator.hasBase ? "," : ""}`,
    ...(indicator.hasBase ? ["    arg_max(base, period) AS base"] : []),
    "  FROM observations",
    `  WHERE ${conditions.join(" AND ")}`,
    "  GROUP BY area"
  ].join("\n");
}
