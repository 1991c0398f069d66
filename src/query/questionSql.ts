import { known } from "../model/known.ts";
import type { Grouping, Question } from "../model/question.ts";
import { columnMeasures } from "../stats/columnMeasures.ts";
import { smallestCoverage } from "../stats/smallestCoverage.ts";
import { areaRowsSql } from "./areaRowsSql.ts";
import { askedColumns, groupColumn, type AskedColumn, type QuestionScope } from "./askedColumns.ts";
import { flagColumns, text } from "./memberConditions.ts";
import { quoted } from "./own/ownValuesSql.ts";

/** Returns the SQL of a question: what the form asks, as anybody could write it. */
export function questionSql(question: Question, scope: QuestionScope): string {
  const { by, sort, descending, limit } = question;
  const asked = askedColumns(question, scope);
  const ranges = question.ranges.map(
    ({ column, low, high }) => `${quoted(known(asked[column], "column").name)} BETWEEN ${low} AND ${high}`
  );
  const where = ranges.length === 0 ? "" : `WHERE ${ranges.join(" AND ")}`;
  const rows = areaRowsSql(question, scope).replace(/^/gm, "  ");
  const order = `${quoted(asked[sort]?.name ?? "area")}${descending ? " DESC" : ""} NULLS LAST`;
  const end = limit > 0 ? `\nLIMIT ${limit}` : "";
  if (by !== undefined) {
    const figures = groupFigures(question, scope, asked);
    return groupsSql({ by, figures, rows, where, order: `${order}, ${groupColumn}${end}` });
  }
  return `SELECT * FROM (\n${rows}\n)${where && `\n${where}`}\nORDER BY ${order}, area${end};`;
}

/** The figure of each column in a group, where it covers enough of its people, and how many it covers. */
function groupFigures(
  question: Question,
  { indicators }: QuestionScope,
  asked: readonly AskedColumn[]
): readonly string[] {
  const measures = columnMeasures(question, indicators);
  return asked.flatMap(({ name }, place) => {
    const value = `asked.${quoted(name)}`;
    const covered = `sum(weights.population) FILTER (${value} IS NOT NULL) / sum(weights.population)`;
    const figure = {
      mean: `sum(${value} * weights.population) / sum(weights.population) FILTER (${value} IS NOT NULL)`,
      sum: `sum(${value})`,
      median: `median(${value})`,
      none: "CAST(NULL AS DOUBLE)"
    }[known(measures[place], "measure")];
    return [
      `CASE WHEN ${covered} >= ${smallestCoverage} THEN ${figure} END AS ${quoted(name)}`,
      `100 * coalesce(${covered}, 0) AS ${quoted(`${name}_coverage`)}`
    ];
  });
}

interface GroupsOf {
  readonly by: Grouping;
  readonly figures: readonly string[];
  /** The query of the rows by area, and the filter of these. */
  readonly rows: string;
  readonly where: string;
  readonly order: string;
}

function groupsSql({ by, figures, rows, where, order }: GroupsOf): string {
  return [
    "WITH area_rows AS (",
    rows,
    "),",
    "weights AS (",
    "  SELECT area, arg_max(value, period) AS population FROM observations",
    "  WHERE indicator = 'population' GROUP BY area",
    ")",
    "SELECT",
    `  ${groupLabel(by)} AS ${groupColumn},`,
    "  count(*) AS areas,",
    `  ${[...figures, "max(asked.licence) AS licence"].join(",\n  ")}`,
    `FROM (SELECT * FROM area_rows${where && ` ${where}`}) AS asked`,
    "JOIN areas ON areas.code = asked.area",
    "JOIN weights ON weights.area = asked.area",
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
      return `CASE WHEN areas.${flagColumns[by]} THEN ${text(by)} ELSE ${text(`not-${by}`)} END`;
  }
}
