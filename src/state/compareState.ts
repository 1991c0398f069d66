import { isAreaCode, type AreaCode } from "../model/area.ts";
import { isGroupId, type GroupId } from "../model/areaGroup.ts";
import type { DimensionCodes } from "../model/dimension.ts";
import type { Indicator, IndicatorId } from "../model/indicator.ts";
import { axisChoices, axisScales, type AxisChoice, type AxisScale } from "../model/axisScale.ts";
import { scatterColours, type ScatterColour } from "../model/scatterColour.ts";
import { choice, parameter, readAddress, writeAddress, type AddressPart, type StateProblem } from "./address.ts";
import { codesOfSlice, codesPart } from "./codesPart.ts";
import { pairsOf, type DotPair } from "./dotPairs.ts";
import { toYear } from "./mapState.ts";
import { inRole } from "../model/indicator.ts";
import { known } from "../model/known.ts";

/** The ways to look at what was chosen; the first is shown without asking. */
export const compareViews = ["lines", "bars", "dots", "scatter", "slope", "multiples", "profile", "table"] as const;
export type CompareView = (typeof compareViews)[number];

/** The orders of bars and tables: the greatest first, the least first; "chosen" is that in which the areas were picked. */
export const compareOrders = ["value", "value-up", "name", "name-down", "chosen"] as const;
export type CompareOrder = (typeof compareOrders)[number];

/** A reader's own group: "own.KEN.UGA", its members ascending. */
export type OwnGroupId = `own.${string}`;

/** Something that can be chosen: an area, a group, or a reader's own group. */
export type SubjectId = AreaCode | GroupId | OwnGroupId;

/** What the page for comparing shows. The URL holds it, and nothing else does. */
export interface CompareState {
  readonly indicator: IndicatorId;
  /** A code for every dimension of the indicator. */
  readonly codes: DimensionCodes;
  readonly subjects: readonly SubjectId[];
  readonly view: CompareView;
  readonly year: number | "latest";
  /** The first year of lines, and the earlier of two. */
  readonly from: number;
  readonly pair: DotPair;
  /** The indicator along the foot of a scatter plot. */
  readonly x: IndicatorId;
  readonly colour: ScatterColour;
  /** The indicators of a profile, in the order of its columns. */
  readonly measures: readonly IndicatorId[];
  /** How the axis of values runs, and the one along the foot of a scatter plot. */
  readonly scale: AxisScale;
  readonly across: AxisChoice;
  readonly sort: CompareOrder;
}

/** An indicator with what was published of it. */
export interface CompareEntry {
  readonly indicator: Indicator;
  readonly periods: readonly number[];
  /** The slice keys that exist, the one shown first in front. */
  readonly slices: readonly string[];
}

/** What can be chosen on the page. */
export interface CompareScope {
  readonly entries: readonly CompareEntry[];
  readonly areas: readonly AreaCode[];
  readonly subjects: readonly SubjectId[];
}

const noSubjects = "none";

/** Returns the entry of an indicator; the first where there is none of that name. */
export function entryOf({ entries }: CompareScope, id: string | undefined): CompareEntry {
  const entry = entries.find(({ indicator }) => indicator.id === id) ?? entries[0];
  if (!entry) throw new Error("nothing to compare");
  return entry;
}

/** Returns the members of a reader's own group; none for the id of anything else. */
export function ownMembers(id: string): readonly AreaCode[] {
  return id.startsWith("own.") ? id.slice(4).split(".").filter(isAreaCode) : [];
}

/** Returns the id of a group of these areas, the same in whatever order they come. */
export function ownGroupId(areas: readonly AreaCode[]): OwnGroupId {
  return `own.${[...new Set(areas)].sort().join(".")}`;
}

/** Returns the state of the page without a query, or of another indicator with nothing else asked for. */
export function defaultCompareState(
  scope: CompareScope,
  indicator = entryOf(scope, undefined).indicator.id
): CompareState {
  const entry = entryOf(scope, indicator);
  return {
    indicator: entry.indicator.id,
    codes: codesOfSlice(entry.indicator.dimensions, entry.slices[0] ?? "total"),
    subjects: scope.subjects,
    view: "lines",
    year: "latest",
    from: known(entry.periods[0], "period"),
    pair: firstPair(entry),
    x: firstX(entry, scope),
    colour: "region",
    measures: firstMeasures(scope),
    scale: "linear",
    across: "auto",
    sort: "value"
  };
}

/** The defaults of all that follows the indicator are those of the indicator. */
const indicatorPart: AddressPart<CompareState, CompareScope> = {
  names: () => ["indicator"],
  read: (query, state, scope, reject) => {
    const text = query.get("indicator");
    if (text === null) return state;
    if (isEntry(text, scope)) return defaultCompareState(scope, text);
    reject("indicator", text);
    return state;
  },
  write: ({ indicator }, _, scope) => (indicator === scope.entries[0]?.indicator.id ? [] : [`indicator=${indicator}`])
};

/** What the address of a comparison says. */
export const compareParts: readonly AddressPart<CompareState, CompareScope>[] = [
  indicatorPart,
  codesPart((scope, state) => {
    const { indicator, slices } = entryOf(scope, state.indicator);
    return { dimensions: indicator.dimensions, slices };
  }),
  parameter("area", "subjects", parseSubjects, subjectsText),
  choice("view", "view", compareViews),
  parameter("year", "year", (text, scope, { indicator }) => toYear(text, entryOf(scope, indicator).periods)),
  parameter("from", "from", (text, scope, { indicator }) => toPeriod(text, entryOf(scope, indicator))),
  parameter("pair", "pair", (text, scope, { indicator }) =>
    pairsOf(entryOf(scope, indicator)).find((each) => each === text)
  ),
  parameter("x", "x", (text, scope) => (isEntry(text, scope) ? text : undefined)),
  choice("colour", "colour", scatterColours),
  parameter("measures", "measures", parseMeasures, (ids) => ids.join("~")),
  choice("scale", "scale", axisScales),
  choice("across", "across", axisChoices),
  choice("sort", "sort", compareOrders)
];

/** Returns the state that a query stands for, and what in it could not be used. Never throws. */
export function parseCompareState(
  query: string,
  scope: CompareScope
): { readonly state: CompareState; readonly problems: readonly StateProblem[] } {
  return readAddress(compareParts, query, defaultCompareState(scope), scope);
}

/** Returns the query of a state, with "?" in front; empty for the default, so that one state has one address. */
export function formatCompareState(state: CompareState, scope: CompareScope): string {
  return writeAddress(compareParts, state, defaultCompareState(scope, state.indicator), scope);
}

/** Returns the state with another indicator: what was chosen stays, and whatever else the new one has too. */
export function withIndicator(state: CompareState, scope: CompareScope, indicator: IndicatorId): CompareState {
  const initial = defaultCompareState(scope, indicator);
  const before = defaultCompareState(scope, state.indicator);
  const entry = entryOf(scope, indicator);
  const keepsFrom = state.from !== before.from && entry.periods.includes(state.from);
  const keepsPair = state.pair !== before.pair && pairsOf(entry).includes(state.pair);
  return {
    ...initial,
    subjects: state.subjects,
    view: state.view,
    year: state.year !== "latest" && entry.periods.includes(state.year) ? state.year : "latest",
    from: keepsFrom ? state.from : initial.from,
    pair: keepsPair ? state.pair : initial.pair,
    x: state.x,
    colour: state.colour,
    measures: state.measures,
    scale: state.scale,
    across: state.across,
    sort: state.sort
  };
}

/** Income lies along the foot of a scatter plot; use where income is what is compared. */
function firstX({ indicator }: CompareEntry, { entries }: CompareScope): IndicatorId {
  const all = entries.map((each) => each.indicator);
  const income = all.find(({ role, id }) => role === "income" && id !== indicator.id);
  return (income ?? inRole("use", all)).id;
}

/** Use, price and skills, as far as the page has them: what the site asks of a country first. */
function firstMeasures({ entries }: CompareScope): readonly IndicatorId[] {
  const own = (["use", "price", "skills"] as const).flatMap(
    (role) => entries.find(({ indicator }) => indicator.role === role)?.indicator.id ?? []
  );
  return own.length > 0 ? own : entries.slice(0, 1).map(({ indicator }) => indicator.id);
}

/** More columns do not fit beside each other. */
export const mostMeasures = 8;

function parseMeasures(
  text: string,
  scope: CompareScope,
  _: CompareState,
  reject: (measure: string) => void
): readonly IndicatorId[] | undefined {
  const ids = new Set<IndicatorId>();
  for (const part of text.split("~")) {
    if (isEntry(part, scope) && ids.size < mostMeasures) ids.add(part);
    else if (part !== "") reject(part);
  }
  return ids.size > 0 ? [...ids] : undefined;
}

function firstPair(entry: CompareEntry): DotPair {
  return pairsOf(entry)[0] ?? "years";
}

function subjectsText(subjects: readonly SubjectId[]): string {
  return subjects.length === 0 ? noSubjects : subjects.join("~");
}

function isEntry(id: string, { entries }: CompareScope): id is IndicatorId {
  return entries.some(({ indicator }) => indicator.id === id);
}

function toPeriod(text: string, { periods }: CompareEntry): number | undefined {
  const year = toYear(text, periods);
  return year === "latest" ? undefined : year;
}

function parseSubjects(
  text: string,
  scope: CompareScope,
  _: CompareState,
  reject: (subject: string) => void
): readonly SubjectId[] {
  const found = new Set<SubjectId>();
  for (const part of text.split("~")) {
    const subject = toSubject(part, scope);
    if (subject !== undefined) found.add(subject);
    else if (part !== noSubjects && part !== "") reject(part);
  }
  return [...found];
}

function toSubject(text: string, { areas }: CompareScope): SubjectId | undefined {
  const known = (code: string): code is AreaCode => isAreaCode(code) && areas.includes(code);
  if (known(text) || isGroupId(text)) return text;
  const members = ownMembers(text);
  const isWhole = members.length > 1 && text.slice(4).split(".").every(known);
  return isWhole ? ownGroupId(members) : undefined;
}
