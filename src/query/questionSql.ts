import type { ColumnMeaning } from "../model/answer.ts";
import type { DatedIndicator } from "../model/datedIndicator.ts";
import type { Grouping, Question, QuestionColumn } from "../model/question.ts";
import { flagColumns, memberConditions, text } from "./memberConditions.ts";
import { ownValuesSql, quoted } from "./own/ownValuesSql.ts";
import { columnMeasures } from "../stats/columnMeasures.ts";
import { smallestCoverage } from "../stats/smallestCoverage.ts";
import { inRole } from "../model/indicator.ts";

/** What a question may name. */
export interface QuestionScope {
  readonly indicators: ReadonlyMap<string, DatedIndicator>;
  /** The number columns of the reader's own table, by name; none where there is no such table. */
  readonly own: readonly string[];
  /** Its column of years, where it has one: a country's figure is then that of its latest year. */
  readonly ownYear?: string | undefined;
}

/** A column of the answer that the form asked for, by the name that it has in the SQL. */
export interface AskedColumn {
  readonly name: string;
  readonly meaning: ColumnMeaning;
  /** The year column beside it, where it has one. */
  readonly year: string | undefined;
}

/** The column that names the group. */
export const groupColumn = "area_group";

/** The columns that an answer has besides those that were asked for. */
const ownColumns: readonly string[] = ["area", "areas", groupColumn, "licence", "status"];

/** Returns the names that the columns of a question have in its SQL, each once. */
export function askedColumns({ columns }: Question, { indicators, ownYear }: QuestionScope): readonly AskedColumn[] {
  const taken = new Set(ownColumns);
  // A query knows no capitals; beside a figure stand its year, its flag and how many people it covers.
  const withBeside = (name: string): readonly string[] =>
    ["", "_year", "_status", "_coverage"].map((end) => (name + end).toLowerCase());
  const unique = (wanted: string): string => {
    let name = wanted;
    for (let count = 2; withBeside(name).some((each) => taken.has(each)); count += 1) name = `${wanted}_${count}`;
    for (const each of withBeside(name)) taken.add(each);
    return name;
  };
  const found: AskedColumn[] = [];
  for (const column of columns) {
    const base = column.kind === "indicator" ? indicators.get(column.indicator) : undefined;
    const of = "of" in column ? found[column.of] : undefined;
    const figure = of?.meaning.kind === "figure" ? of.meaning : undefined;
    switch (column.kind) {
      case "indicator": {
        const name = unique(
          [column.indicator, ...Object.values(column.codes)].join("_").replaceAll("-", "_").toLowerCase()
        );
        const meaning: ColumnMeaning = base
          ? { kind: "figure", unit: base.unit, decimals: base.decimals }
          : { kind: "number" };
        found.push({ name, meaning, year: `${name}_year` });
        break;
      }
      case "own": {
        const name = unique(column.name);
        found.push({
          name,
          meaning: { kind: "number" },
          year: ownYear === undefined || ownYear === column.name ? undefined : `${name}_year`
        });
        break;
      }
      case "ratio":
        found.push({
          name: unique("ratio"),
          meaning: { kind: "figure", unit: "ratio", decimals: 2 },
          year: undefined
        });
        break;
      case "people":
        found.push({
          name: unique(`people_${of?.name ?? ""}`),
          meaning: { kind: "figure", unit: "people", decimals: 0 },
          year: undefined
        });
        break;
      default:
        found.push({
          name: unique(`${column.kind}_${of?.name ?? ""}`),
          meaning: figure ?? { kind: "number" },
          year: undefined
        });
    }
  }
  return found;
}

const letter = (place: number): string => String.fromCodePoint(97 + place);

/** Returns the rows of a column by area: value, year, flag and licence. */
function valuesOf(column: Extract<QuestionColumn, { kind: "indicator" }>, scope: QuestionScope, year?: number): string {
  const indicator = scope.indicators.get(column.indicator);
  const conditions = [`indicator = ${text(column.indicator)}`];
  for (const { id, codes } of indicator?.dimensions ?? []) {
    conditions.push(`${id} = ${text(column.codes[id] ?? codes[0] ?? "")}`);
  }
  if (year !== undefined) conditions.push(`period = ${year}`);
  else if (column.when.kind === "year") conditions.push(`period = ${column.when.year}`);
  else if (column.when.years > 0) conditions.push(`period >= ${(indicator?.last ?? 0) - column.when.years}`);
  const value = indicator?.range === true ? "low" : "value";
  return [
    "  SELECT",
    "    area,",
    `    arg_max(${value}, period) AS value,`,
    "    max(period) AS year,",
    "    arg_max(status, period) AS status,",
    "    arg_max(licence, period) AS licence",
    "  FROM observations",
    `  WHERE ${conditions.join(" AND ")}`,
    "  GROUP BY area"
  ].join("\n");
}

/**
 * Returns the SQL of a question up to its filters: one row per area, with the flag of each figure and the strictest
 * licence of all that the row rests on. Where areas are not put together, those without any figure are left out; a group counts them
 * in its people.
 */
export function areaRowsSql(question: Question, scope: QuestionScope): string {
  const asked = askedColumns(question, scope);
  const lastPeople = inRole("people", scope.indicators.values()).last;
  const withs: string[] = [];
  const joins: string[] = [];
  const parts: string[] = [];
  const selected: string[] = ["areas.code AS area"];
  const expressions: string[] = [];
  const flags: (readonly string[])[] = [];
  const manyFlags = question.by === undefined && question.columns.length > 1;
  const add = (name: string, body: string): void => {
    withs.push(`${name} AS (\n${body}\n)`);
    joins.push(`LEFT JOIN ${name} ON ${name}.area = areas.code`);
  };
  question.columns.forEach((column, place) => {
    const own = letter(place);
    const { name = "", year } = asked[place] ?? {};
    if (column.kind === "indicator") {
      add(own, valuesOf(column, scope));
      parts.push(own);
      expressions.push(`${own}.value`);
    } else if (column.kind === "own") {
      add(own, ownValuesSql(column.name, scope.ownYear));
      expressions.push(`${own}.value`);
    } else expressions.push(computed(column, place, question, scope, { expressions, add, joins, parts, lastPeople }));
    selected.push(`${expressions[place] ?? "NULL"} AS ${quoted(name)}`);
    if (year !== undefined) selected.push(`${own}.year AS ${quoted(year)}`);
    flags.push([
      ...(parts.includes(own) ? [own] : []),
      ...("of" in column ? (flags[column.of] ?? []) : []),
      ...("with" in column ? (flags[column.with] ?? []) : [])
    ]);
    if (manyFlags && column.kind !== "own")
      selected.push(`${strictestFlag(flags[place] ?? [])} AS ${quoted(`${name}_status`)}`);
  });
  const licences = parts.map((part) => `${part}.licence`);
  if (!manyFlags) selected.push(`${strictestFlag(parts)} AS status`);
  selected.push(licences.length === 0 ? "'unclear' AS licence" : `greatest(${licences.join(", ")}) AS licence`);
  const known = expressions.map((each) => `(${each}) IS NOT NULL`).join(" OR ");
  const conditions = [...(question.by === undefined ? [`(${known})`] : []), ...memberConditions(question.members)];
  return [
    `WITH ${withs.join(",\n")}`,
    `SELECT\n  ${selected.join(",\n  ")}`,
    `FROM areas\n${joins.join("\n")}`,
    ...(conditions.length === 0 ? [] : [`WHERE ${conditions.join(" AND ")}`])
  ].join("\n");
}

/** The flag of a figure that rests on these: that of an estimate where one of them is. */
function strictestFlag(parts: readonly string[]): string {
  const flags = [...new Set(parts)].map((part) => `nullif(${part}.status, 'A')`);
  return flags.length === 0 ? "'A'" : `coalesce(greatest(${flags.join(", ")}), 'A')`;
}

interface Building {
  readonly expressions: readonly string[];
  readonly add: (name: string, body: string) => void;
  readonly joins: string[];
  readonly parts: string[];
  readonly lastPeople: number;
}

function computed(
  column: Exclude<QuestionColumn, { kind: "indicator" | "own" }>,
  place: number,
  question: Question,
  scope: QuestionScope,
  { expressions, add, joins, parts, lastPeople }: Building
): string {
  const of = expressions[column.of] ?? "NULL";
  const own = letter(place);
  const base = question.columns[column.of];
  switch (column.kind) {
    case "difference":
      return `${of} - ${expressions[column.with] ?? "NULL"}`;
    case "ratio":
      return `${of} / nullif(${expressions[column.with] ?? "NULL"}, 0)`;
    case "gap":
      return `${column.target} - ${of}`;
    case "change":
      if (base?.kind !== "indicator") return "NULL";
      add(own, valuesOf(base, scope, column.since));
      parts.push(own);
      return `${of} - ${own}.value`;
    case "people":
      if (base?.kind !== "indicator") return "NULL";
      joins.push(
        `LEFT JOIN observations AS ${own} ON ${own}.indicator = 'population' AND ${own}.area = areas.code` +
          ` AND ${own}.period = least(${letter(column.of)}.year, ${lastPeople})`
      );
      return `${of} / 100 * ${own}.value`;
  }
}

/** Returns the SQL of a question: what the form asks, as anybody could write it. */
export function questionSql(question: Question, scope: QuestionScope): string {
  const asked = askedColumns(question, scope);
  const ranges = question.ranges.flatMap(({ column, low, high }) => {
    const name = asked[column]?.name;
    return name === undefined ? [] : [`${quoted(name)} BETWEEN ${low} AND ${high}`];
  });
  const where = ranges.length === 0 ? "" : `\nWHERE ${ranges.join(" AND ")}`;
  const rows = areaRowsSql(question, scope);
  const limit = question.limit > 0 ? `\nLIMIT ${question.limit}` : "";
  const sorted = asked[question.sort]?.name ?? "area";
  const order = `${quoted(sorted)}${question.descending ? " DESC" : ""} NULLS LAST`;
  if (question.by === undefined)
    return `SELECT * FROM (\n${indented(rows)}\n)${where}\nORDER BY ${order}, area${limit};`;
  return grouped(question.by, question, scope, asked, indented(rows), where, `${order}, ${groupColumn}${limit}`);
}

const groupColumns: Readonly<Partial<Record<Grouping, string>>> = {
  region: "areas.region",
  subregion: "nullif(areas.subregion, '')",
  income: "areas.income_group",
  world: "'world'"
};

function grouped(
  by: Grouping,
  question: Question,
  { indicators }: QuestionScope,
  asked: readonly AskedColumn[],
  rows: string,
  where: string,
  order: string
): string {
  const measures = columnMeasures(question, indicators);
  const figures = asked.flatMap(({ name }, place) => {
    const value = `asked.${quoted(name)}`;
    const covered = `sum(weights.population) FILTER (${value} IS NOT NULL) / sum(weights.population)`;
    const figure = {
      mean: `sum(${value} * weights.population) / sum(weights.population) FILTER (${value} IS NOT NULL)`,
      sum: `sum(${value})`,
      median: `median(${value})`,
      none: "CAST(NULL AS DOUBLE)"
    }[measures[place] ?? "none"];
    return [
      `CASE WHEN ${covered} >= ${smallestCoverage} THEN ${figure} END AS ${quoted(name)}`,
      `100 * coalesce(${covered}, 0) AS ${quoted(`${name}_coverage`)}`
    ];
  });
  const group = groupColumns[by];
  const label =
    group ?? `CASE WHEN areas.${flagColumns[by] ?? "economy"} THEN ${text(by)} ELSE ${text(`not-${by}`)} END`;
  return [
    "WITH area_rows AS (",
    rows,
    "),",
    "weights AS (",
    "  SELECT area, arg_max(value, period) AS population FROM observations",
    "  WHERE indicator = 'population' GROUP BY area",
    ")",
    "SELECT",
    `  ${label} AS ${groupColumn},`,
    "  count(*) AS areas,",
    `  ${[...figures, "max(asked.licence) AS licence"].join(",\n  ")}`,
    `FROM (SELECT * FROM area_rows${where.replace("\n", " ")}) AS asked`,
    "JOIN areas ON areas.code = asked.area",
    "JOIN weights ON weights.area = asked.area",
    "WHERE areas.economy",
    "GROUP BY ALL",
    `ORDER BY ${order};`
  ].join("\n");
}

function indented(sql: string): string {
  return sql.replace(/^/gm, "  ");
}
