import { sqlName, sqlText } from "../model/codeText.ts";
import { known } from "../model/known.ts";
import type { Grouping, Question } from "../model/question.ts";
import { columnMeasures } from "../stats/columnMeasures.ts";
import { smallestCoverage } from "../stats/smallestCoverage.ts";
import { inRole } from "../model/indicator.ts";
import { areaRowsSql, groupedYear, pairEnds } from "./areaRowsSql.ts";
import { askedColumns, groupColumn, type AskedColumn, type QuestionScope } from "./askedColumns.ts";
import { flagColumns } from "./memberConditions.ts";

/** Returns the SQL of a question: what the form asks, as anybody could write it. */
export function questionSql(question: Question, scope: QuestionScope): string {
  const { by, sort, descending, limit } = question;
  const asked = askedColumns(question, scope);
  const ranges = question.ranges.map(
    ({ column, low, high }) => `${sqlName(known(asked[column], "column").name)} BETWEEN ${low} AND ${high}`
  );
  const where = ranges.length === 0 ? "" : `WHERE ${ranges.join(" AND ")}`;
  const rows = areaRowsSql(question, scope).replace(/^/gm, "  ");
  const order = `${sqlName(asked[sort]?.name ?? "area")}${descending ? " DESC" : ""} NULLS LAST`;
  const end = limit > 0 ? `\nLIMIT ${limit}` : "";
  if (by !== undefined) {
    const figures = groupFigures(question, scope, asked);
    const years = [...new Set(question.columns.flatMap((_, place) => weightYears(question, place, scope)))];
    return groupsSql({ by, figures, years, rows, where, order: `${order}, ${groupColumn}${end}` });
  }
  return `SELECT * FROM (\n${rows}\n)${where && `\n${where}`}\nORDER BY ${order}, area${end};`;
}

/** The figure of each column in a group, where it covers enough of its people, and how many it covers. */
function groupFigures(question: Question, scope: QuestionScope, asked: readonly AskedColumn[]): readonly string[] {
  const measures = columnMeasures(question, scope.indicators);
  return asked.flatMap(({ name, year }, place) => {
    const value = `asked.${sqlName(name)}`;
    const [people, then] = weightYears(question, place, scope).map((each) => `weights_${each}.population`);
    const change = then === undefined ? undefined : changeOfMeans(name, known(people, "weights"), then);
    const covered = change?.covered ?? `sum(${people}) FILTER (${value} IS NOT NULL) / sum(${people})`;
    const figure = {
      mean: change?.figure ?? `sum(${value} * ${people}) / sum(${people}) FILTER (${value} IS NOT NULL)`,
      sum: `sum(${value})`,
      median: `median(${value})`,
      none: "CAST(NULL AS DOUBLE)"
    }[known(measures[place], "measure")];
    return [
      `CASE WHEN ${covered} >= ${smallestCoverage} THEN ${figure} END AS ${sqlName(name)}`,
      ...(year === undefined ? [] : [yearOf(question, place, scope, year)]),
      `100 * coalesce(${covered}, 0) AS ${sqlName(`${name}_coverage`)}`
    ];
  });
}

/**
 * The change of a group's mean and the share of its people that it covers: over the members of which both figures may be
 * compared, each year weighted by its own people; members whose figures may not be compared count for neither.
 */
function changeOfMeans(
  name: string,
  people: string,
  then: string
): { readonly figure: string; readonly covered: string } {
  const [before, now] = [pairEnds.before, pairEnds.now].map((end) => `asked.${sqlName(name + end)}`);
  const value = `asked.${sqlName(name)}`;
  const both = `FILTER (${value} IS NOT NULL AND ${then} IS NOT NULL)`;
  const mean = (figure: string, weight: string): string =>
    `sum(${figure} * ${weight}) ${both} / sum(${weight}) ${both}`;
  const isParted = `${before} IS NOT NULL AND ${now} IS NOT NULL AND ${value} IS NULL`;
  return {
    figure: `${mean(`${now}`, people)} - ${mean(`${before}`, then)}`,
    covered: `sum(${people}) ${both} / sum(${people}) FILTER (NOT (${isParted}))`
  };
}

/** The year of a column's figures in a group; where each area has its own, the newest of them. */
function yearOf(question: Question, place: number, scope: QuestionScope, year: string): string {
  const column = question.columns[place];
  const fixed = column?.kind === "indicator" ? groupedYear(column, scope) : undefined;
  return `${fixed === undefined ? `max(asked.${sqlName(year)})` : String(fixed)} AS ${sqlName(year)}`;
}

/** The year whose people weigh a column: that of its figures, or the newest year of the people. */
function weightYear(question: Pick<Question, "columns">, place: number, scope: QuestionScope): number {
  const last = inRole("people", scope.indicators.values()).last;
  const column = known(question.columns[place], "column");
  if (column.kind === "indicator") return Math.min(last, groupedYear(column, scope) ?? last);
  return "of" in column ? weightYear(question, column.of, scope) : last;
}

/** The years whose people weigh a column: of a change, those of the later and of the earlier year. */
function weightYears(question: Pick<Question, "columns">, place: number, scope: QuestionScope): readonly number[] {
  const column = question.columns[place];
  const year = weightYear(question, place, scope);
  const isOfSeries = column?.kind === "change" && question.columns[column.of]?.kind === "indicator";
  return isOfSeries ? [year, column.since] : [year];
}

interface GroupsOf {
  readonly by: Grouping;
  readonly figures: readonly string[];
  /** The years whose people weigh a column. */
  readonly years: readonly number[];
  /** The query of the rows by area, and the filter of these. */
  readonly rows: string;
  readonly where: string;
  readonly order: string;
}

function groupsSql({ by, figures, years, rows, where, order }: GroupsOf): string {
  return [
    "WITH area_rows AS (",
    rows,
    "),",
    "weights AS (",
    "  SELECT area, period, value AS population FROM observations WHERE indicator = 'population'",
    ")",
    "SELECT",
    `  ${groupLabel(by)} AS ${groupColumn},`,
    "  count(*) AS areas,",
    `  ${[...figures, "max(asked.licence) AS licence"].join(",\n  ")}`,
    `FROM (SELECT * FROM area_rows${where && ` ${where}`}) AS asked`,
    "JOIN areas ON areas.code = asked.area",
    ...years.map(
      (year) =>
        `LEFT JOIN weights AS weights_${year} ON weights_${year}.area = asked.area AND weights_${year}.period = ${year}`
    ),
    "WHERE areas.economy",
    "GROUP BY ALL",
    `ORDER BY ${order};`
  ].join("\n");
}

function groupLabel(by: Grouping): string {
  switch (by) {
    case "region":
      return "areas.region";
    case "subregion":
      return "nullif(areas.subregion, '')";
    case "income":
      return "areas.income_group";
    case "world":
      return "'world'";
    default:
      return `CASE WHEN areas.${flagColumns[by]} THEN ${sqlText(by)} ELSE ${sqlText(`not-${by}`)} END`;
  }
}
