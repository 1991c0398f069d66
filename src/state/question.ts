import { groupIds, isGroupId, schemeOf, subregionsOf } from "../model/areaGroup.ts";
import { isDimensionId, type DimensionId } from "../model/dimension.ts";
import {
  answerViews,
  firstQuestion,
  groupings,
  measures,
  mostColumns,
  type Question,
  type QuestionColumn,
  type RangeFilter
} from "../model/question.ts";
import { scatterColours } from "../model/scatterColour.ts";

/** Returns the query string of a question, without "?". */
export function formatQuestion(question: Question): string {
  const parts = [`ask=${question.columns.map(formatColumn).join("~")}`];
  const where = [
    ...question.ranges.map(({ column, low, high }) => `${column}:${low}..${high}`),
    ...question.members.map((member) => `in:${member}`)
  ];
  if (where.length > 0) parts.push(`where=${where.join("~")}`);
  if (question.by) parts.push(`by=${question.by}`);
  if (question.by && question.measure !== firstQuestion.measure) parts.push(`measure=${question.measure}`);
  if (question.sort !== 0 || question.descending) parts.push(`sort=${question.descending ? "-" : ""}${question.sort}`);
  if (question.limit > 0) parts.push(`limit=${question.limit}`);
  if (question.view !== "table") parts.push(`view=${question.view}`);
  if (question.across !== undefined) parts.push(`across=${question.across}`);
  if (question.colour !== firstQuestion.colour) parts.push(`colour=${question.colour}`);
  return parts.map((part) => encodeURI(part).replaceAll("#", "%23").replaceAll("&", "%26")).join("&");
}

function formatColumn(column: QuestionColumn): string {
  switch (column.kind) {
    case "indicator": {
      const codes = Object.entries(column.codes).map(([id, code]) => `.${id}-${code}`);
      const when = column.when.kind === "year" ? `@${column.when.year}` : `@w${column.when.years}`;
      return column.indicator + codes.join("") + when;
    }
    case "own":
      return `own(${encodeName(column.name)})`;
    case "difference":
    case "ratio":
      return `${column.kind}(${column.of},${column.with})`;
    case "change":
      return `change(${column.of},${column.since})`;
    case "people":
      return `people(${column.of})`;
    case "gap":
      return `gap(${column.of},${column.target})`;
  }
}

/** The name of a column of somebody's table, without the signs that part columns here. */
function encodeName(name: string): string {
  const signs: Readonly<Record<string, string>> = { "(": "%28", ")": "%29", "~": "%7E" };
  return encodeURIComponent(name).replace(/[()~]/g, (sign) => signs[sign] ?? sign);
}

function decodeName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns the question of a query string; undefined where it asks for none. What cannot be read is left out. */
export function parseQuestion(query: string, known: (indicator: string) => boolean): Question | undefined {
  const parameters = new URLSearchParams(query);
  const ask = parameters.get("ask");
  if (ask === null) return undefined;
  const columns: QuestionColumn[] = [];
  for (const text of ask.split("~").slice(0, mostColumns)) {
    const column = parseColumn(text, columns.length, known);
    if (column) columns.push(column);
  }
  if (columns.length === 0) return undefined;
  const where = (parameters.get("where") ?? "").split("~");
  const sort = Number(parameters.get("sort") ?? "0");
  const limit = Number(parameters.get("limit") ?? "0");
  const across = parameters.get("across") ?? "";
  return {
    columns,
    ranges: where.flatMap((text) => parseRange(text, columns.length)),
    members: where.filter(isMember).map((text) => text.slice(3)),
    by: groupings.find((each) => each === parameters.get("by")),
    measure: measures.find((each) => each === parameters.get("measure")) ?? firstQuestion.measure,
    sort: Number.isInteger(sort) && Math.abs(sort) < columns.length ? Math.abs(sort) : 0,
    descending: (parameters.get("sort") ?? "").startsWith("-"),
    limit: Number.isInteger(limit) && limit > 0 ? Math.min(limit, 1000) : 0,
    view: answerViews.find((each) => each === parameters.get("view")) ?? "table",
    across: /^\d$/.test(across) && Number(across) < columns.length ? Number(across) : undefined,
    colour: scatterColours.find((each) => each === parameters.get("colour")) ?? firstQuestion.colour
  };
}

const groups: ReadonlySet<string> = new Set(groupIds);

/** True for a filter on the members of a group that there is: "in:region:SSF", "in:subregion:202", "in:ldc". */
export function isMember(text: string): boolean {
  const [, scheme = "", code = ""] = /^in:(?:(region|income|subregion):)?(\w+)$/.exec(text) ?? [];
  if (scheme === "subregion") return groups.has(`m49-${code}`) && !(code in subregionsOf);
  if (scheme === "") return ["ldc", "lldc", "sids"].includes(code);
  const id = code.toLowerCase();
  return code === id.toUpperCase() && isGroupId(id) && schemeOf(id) === scheme;
}

/** Returns the filter that a text stands for, in a list; an empty one where it stands for none. */
export function parseRange(text: string, columns: number): readonly RangeFilter[] {
  const [, column = "", low = "", high = ""] = /^(\d):(-?[\d.e+-]+?)\.\.(-?[\d.e+-]+)$/.exec(text) ?? [];
  const range = { column: Number(column), low: Number(low), high: Number(high) };
  const isRange = column !== "" && range.column < columns && range.low <= range.high;
  return isRange ? [range] : [];
}

/** Returns the column that a text stands for, at a place; undefined where it cannot be read. */
export function parseColumn(
  text: string,
  place: number,
  known: (indicator: string) => boolean
): QuestionColumn | undefined {
  const [, kind = "", one = "", , other] = /^(\w+)\((.*?)(,([^,]*))?\)$/.exec(text) ?? [];
  const of = Number(one);
  const isBefore = (column: number): boolean => Number.isInteger(column) && column >= 0 && column < place;
  const second = Number(other);
  switch (kind) {
    case "":
      return parseIndicator(text, known);
    case "own":
      return one === "" ? undefined : { kind, name: decodeName(one) };
    case "difference":
    case "ratio":
      return isBefore(of) && isBefore(second) ? { kind, of, with: second } : undefined;
    case "change":
      return isBefore(of) && Number.isInteger(second) ? { kind, of, since: second } : undefined;
    case "people":
      return isBefore(of) ? { kind, of } : undefined;
    case "gap":
      return isBefore(of) && Number.isFinite(second) ? { kind, of, target: second } : undefined;
    default:
      return undefined;
  }
}

function parseIndicator(text: string, known: (indicator: string) => boolean): QuestionColumn | undefined {
  const [, name = "", dots = "", when = ""] = /^([a-z\d-]+)((?:\.[a-z]+-\w+)*)@(w\d{1,3}|\d{4})$/.exec(text) ?? [];
  if (!known(name)) return undefined;
  const codes: Partial<Record<DimensionId, string>> = {};
  for (const [, id = "", code = ""] of dots.matchAll(/\.([a-z]+)-(\w+)/g)) if (isDimensionId(id)) codes[id] = code;
  return {
    kind: "indicator",
    indicator: name,
    codes,
    when: when.startsWith("w") ? { kind: "within", years: Number(when.slice(1)) } : { kind: "year", year: Number(when) }
  };
}

/** Returns the question without a column, and without all that rests on it. */
export function withoutColumn(question: Question, place: number): Question {
  const gone = new Set([place]);
  question.columns.forEach((column, index) => {
    if (operands(column).some((each) => gone.has(each))) gone.add(index);
  });
  const moved = question.columns.map((_, index) => index - [...gone].filter((each) => each < index).length);
  const to = (index: number): number => moved[index] ?? 0;
  const columns = question.columns.flatMap((column, index) => (gone.has(index) ? [] : [withOperands(column, to)]));
  return {
    ...question,
    columns,
    ranges: question.ranges.flatMap((range) =>
      gone.has(range.column) ? [] : [{ ...range, column: to(range.column) }]
    ),
    sort: gone.has(question.sort) ? 0 : to(question.sort),
    across: question.across === undefined || gone.has(question.across) ? undefined : to(question.across)
  };
}

/** Returns the columns that a computed column is made of. */
export function operands(column: QuestionColumn): readonly number[] {
  if (column.kind === "indicator" || column.kind === "own") return [];
  return column.kind === "difference" || column.kind === "ratio" ? [column.of, column.with] : [column.of];
}

function withOperands(column: QuestionColumn, to: (place: number) => number): QuestionColumn {
  switch (column.kind) {
    case "indicator":
    case "own":
      return column;
    case "difference":
    case "ratio":
      return { ...column, of: to(column.of), with: to(column.with) };
    default:
      return { ...column, of: to(column.of) };
  }
}
