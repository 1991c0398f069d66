import { isAreaCode } from "../model/area.ts";
import { areaOfMember, memberOfArea } from "../model/memberKinds.ts";
import { groupIds, isGroupId, schemeOf, subregionsOf } from "../model/areaGroup.ts";
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
import { choiceOfBreaks, classCounts, type ClassChoice } from "../model/classChoice.ts";
import { scatterColours } from "../model/scatterColour.ts";
import { choice, parameter, readAddress, writeAddress, type AddressPart, type StateProblem } from "./address.ts";
import { formatColumn, parseColumn } from "./questionColumn.ts";
import type { IndicatorId } from "../model/indicator.ts";

/** What an address may name: the ids of the ready-made questions, and the indicators. */
export interface AnalyseScope {
  readonly questions: readonly string[];
  readonly isIndicator: (id: string) => id is IndicatorId;
}

/** A question with nothing asked yet: what an address does not name is as in it. */
const initial: Question = { ...firstQuestion, columns: [] };

type Part = AddressPart<Question, AnalyseScope>;

const wherePart: Part = {
  names: () => ["where"],
  read: (query, state, _, reject) => readFilters(query.get("where"), state, reject),
  write: ({ ranges, members }) => {
    const where = [
      ...ranges.map(({ column, low, high }) => `${column}:${low}..${high}`),
      ...members.filter((member) => areaOfMember(member) === undefined).map((member) => `in:${member}`),
      ...areasPart(members)
    ];
    return where.length === 0 ? [] : [`where=${where.join("~")}`];
  }
};

/** Areas that were chosen by name stand together: "in:area:KEN.UGA". */
function areasPart(members: readonly string[]): readonly string[] {
  const areas = members.flatMap((member) => areaOfMember(member) ?? []);
  return areas.length === 0 ? [] : [`in:area:${areas.join(".")}`];
}

const plainMeasure: Part = choice("measure", "measure", measures);

/** How something is measured is only said of groups. */
const measurePart: Part = {
  ...plainMeasure,
  write: (state, first, scope) => (state.by ? plainMeasure.write(state, first, scope) : [])
};

/** The place of a column, with a minus in front where the greatest comes first. */
const sortPart: Part = {
  names: () => ["sort"],
  read: (query, state, _, reject) => {
    const text = query.get("sort") ?? "";
    const place = Math.abs(Number(text));
    const isPlace = Number.isInteger(place) && place < state.columns.length;
    if (!isPlace) reject("sort", text);
    return { ...state, sort: isPlace ? place : 0, descending: text.startsWith("-") };
  },
  write: ({ sort, descending }) => (sort !== 0 || descending ? [`sort=${descending ? "-" : ""}${sort}`] : [])
};

const acrossPart: Part = {
  names: () => ["across"],
  read: (query, state, _, reject) => {
    const text = query.get("across") ?? "";
    const isPlace = /^\d$/.test(text) && Number(text) < state.columns.length;
    if (!isPlace && text !== "") reject("across", text);
    return { ...state, across: isPlace ? Number(text) : undefined };
  },
  write: ({ across }) => (across === undefined ? [] : [`across=${across}`])
};

/** What the address of a question of the form says; places of columns are of those that could be read. */
export const questionParts: readonly AddressPart<Question, AnalyseScope>[] = [
  parameter("ask", "columns", parseColumns, (columns) => columns.map(formatColumn).join("~")),
  wherePart,
  { ...parameter("by", "by", parseGrouping, (by) => by ?? ""), words: groupings },
  measurePart,
  sortPart,
  parameter("limit", "limit", parseLimit),
  choice("view", "view", answerViews),
  acrossPart,
  choice("colour", "colour", scatterColours),
  parameter("classes", "classes", parseClasses, formatClasses)
];

/** Returns the query string of a question, without "?". */
export function formatQuestion(question: Question): string {
  const query = writeAddress(questionParts, question, initial, nothingKnown).slice(1);
  return encodeURI(query).replace(/#/g, "%23").replace(/\+/g, "%2B");
}

/** Returns the question of a query string; undefined where it asks for none. What cannot be read is left out. */
export function parseQuestion(query: string, isIndicator: AnalyseScope["isIndicator"]): Question | undefined {
  const { state } = readQuestion(query, { questions: [], isIndicator });
  return state.columns.length === 0 ? undefined : state;
}

/** Returns the same, also without a column, and what in it could not be used. Never throws. */
export function readQuestion(
  query: string,
  scope: AnalyseScope
): { readonly state: Question; readonly problems: readonly StateProblem[] } {
  return readAddress(questionParts, query, initial, scope, ["sql", "question"]);
}

const nothingKnown: AnalyseScope = { questions: [], isIndicator: (id): id is IndicatorId => id === "" };

function parseColumns(
  text: string,
  { isIndicator }: AnalyseScope,
  _: Question,
  reject: (column: string) => void
): readonly QuestionColumn[] {
  const columns: QuestionColumn[] = [];
  for (const each of text.split("~")) {
    const column = columns.length < mostColumns ? parseColumn(each, columns.length, isIndicator) : undefined;
    if (column) columns.push(column);
    else reject(each);
  }
  return columns;
}

function parseGrouping(text: string): Question["by"] {
  return groupings.find((each) => each === text);
}

/** "equal-5", or the breaks themselves: "10~20.5~30". */
function formatClasses(choice: ClassChoice): string {
  switch (choice.kind) {
    case "usual":
      return "";
    case "hand":
      return choice.breaks.join("~");
    default:
      return `${choice.kind}-${choice.count}`;
  }
}

function parseClasses(text: string): ClassChoice | undefined {
  const [, way, number] = /^(quantiles|equal)-(\d)$/.exec(text) ?? [];
  const count = classCounts.find((each) => each === Number(number));
  if (way === "quantiles" || way === "equal") return count === undefined ? undefined : { kind: way, count };
  const parts = text.split("~");
  return parts.every((part) => /^-?\d/.test(part)) ? choiceOfBreaks(parts.map(Number)) : undefined;
}

function parseLimit(text: string): number | undefined {
  const limit = Number(text);
  return Number.isInteger(limit) && limit >= 0 ? Math.min(limit, 1000) : undefined;
}

function readFilters(
  text: string | null,
  state: Question,
  reject: (parameter: string, value: string) => void
): Question {
  const ranges: RangeFilter[] = [];
  const members: string[] = [];
  for (const part of text?.split("~") ?? []) {
    const range = parseRange(part, state.columns.length);
    const areas = parseAreas(part);
    if (areas) members.push(...areas);
    else if (isMember(part)) members.push(part.slice(3));
    else if (range) ranges.push(range);
    else reject("where", part);
  }
  return { ...state, ranges, members };
}

const groups: ReadonlySet<string> = new Set(groupIds);

/** True for a filter on the members of a group that there is: "in:region:SSF", "in:subregion:202", "in:ldc". */
function isMember(text: string): boolean {
  const [, scheme = "", code = ""] = /^in:(?:(region|income|subregion):)?(\w+)$/.exec(text) ?? [];
  if (scheme === "subregion") return groups.has(`m49-${code}`) && !(code in subregionsOf);
  if (scheme === "") return ["ldc", "lldc", "sids"].includes(code);
  const id = code.toLowerCase();
  return code === id.toUpperCase() && isGroupId(id) && schemeOf(id) === scheme;
}

/** Returns the members that "in:area:KEN.UGA" stands for; undefined where it is none of these. */
function parseAreas(text: string): readonly string[] | undefined {
  const codes = text.startsWith("in:area:") ? text.slice(8).split(".") : [];
  return codes.length > 0 && codes.every(isAreaCode) ? [...new Set(codes)].map(memberOfArea) : undefined;
}

/** Returns the filter that a text stands for; undefined where it stands for none. */
function parseRange(text: string, columns: number): RangeFilter | undefined {
  const [, column = "", low = "", high = ""] = /^(\d):(-?[\d.e+-]+?)\.\.(-?[\d.e+-]+)$/.exec(text) ?? [];
  const range = { column: Number(column), low: Number(low), high: Number(high) };
  const isNumbers = Number.isFinite(range.low) && Number.isFinite(range.high);
  const isRange = column !== "" && range.column < columns && isNumbers && range.low <= range.high;
  return isRange ? range : undefined;
}
