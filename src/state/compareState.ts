import { isAreaCode, type AreaCode } from "../model/area.ts";
import { isGroupId, type GroupId } from "../model/areaGroup.ts";
import { sliceKey, type DimensionCodes, type DimensionId } from "../model/dimension.ts";
import type { Indicator } from "../model/indicator.ts";
import { scatterColours, type ScatterColour } from "../model/scatterColour.ts";
import { pairsOf, type DotPair } from "./dotPairs.ts";
import { codesOfSlice, type StateProblem } from "./mapState.ts";

/** The ways to look at what was chosen; the first is shown without asking. */
export const compareViews = ["lines", "bars", "dots", "scatter", "slope", "multiples", "table"] as const;
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
  readonly indicator: string;
  /** A code for every dimension of the indicator. */
  readonly codes: DimensionCodes;
  readonly subjects: readonly SubjectId[];
  readonly view: CompareView;
  readonly year: number | "latest";
  /** The first year of lines, and the earlier of two. */
  readonly from: number;
  readonly pair: DotPair;
  /** The indicator along the foot of a scatter plot. */
  readonly x: string;
  readonly colour: ScatterColour;
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
const firstX = "gni-per-capita";

/** Returns the entry of an indicator; the first where there is none of that name. */
export function entryOf({ entries }: CompareScope, id: string): CompareEntry {
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
  indicator = scope.entries[0]?.indicator.id ?? ""
): CompareState {
  const entry = entryOf(scope, indicator);
  return {
    indicator: entry.indicator.id,
    codes: codesOfSlice(entry.indicator.dimensions, entry.slices[0] ?? "total"),
    subjects: scope.subjects,
    view: "lines",
    year: "latest",
    from: entry.periods[0] ?? 0,
    pair: firstPair(entry),
    x: entry.indicator.id === firstX ? "internet-use" : firstX,
    colour: "region",
    sort: "value"
  };
}

/** Returns the state that a query stands for, and what in it could not be used. Never throws. */
export function parseCompareState(
  query: string,
  scope: CompareScope
): { readonly state: CompareState; readonly problems: readonly StateProblem[] } {
  const parameters = new URLSearchParams(query);
  const problems: StateProblem[] = [];
  const reject = (parameter: string, value: string): void => {
    if (!problems.some((known) => known.parameter === parameter && known.value === value))
      problems.push({ parameter, value });
  };
  const read = <T>(parameter: string, find: (text: string) => T | undefined, otherwise: T): T => {
    const text = parameters.get(parameter);
    const found = text === null ? otherwise : find(text);
    if (found === undefined) reject(parameter, text ?? "");
    return found ?? otherwise;
  };
  const among =
    <T extends string>(list: readonly T[]) =>
    (text: string): T | undefined =>
      list.find((each) => each === text);
  const ids = scope.entries.map(({ indicator }) => indicator.id);
  const initial = defaultCompareState(scope, read("indicator", among(ids), ids[0] ?? ""));
  const entry = entryOf(scope, initial.indicator);
  const toPeriod = (text: string): number | undefined => entry.periods.find((period) => String(period) === text);
  const state: CompareState = {
    indicator: initial.indicator,
    codes: parseCodes(parameters, entry, reject),
    subjects: parseSubjects(parameters.get("area"), scope, reject),
    view: read("view", among(compareViews), initial.view),
    year: read<number | "latest">("year", (text) => (text === "latest" ? text : toPeriod(text)), "latest"),
    from: read("from", toPeriod, initial.from),
    pair: read("pair", among(pairsOf(entry)), initial.pair),
    x: read("x", among(ids), initial.x),
    colour: read("colour", among(scatterColours), initial.colour),
    sort: read("sort", among(compareOrders), initial.sort)
  };
  return { state, problems };
}

/** Returns the query of a state, with "?" in front; empty for the default, so that one state has one address. */
export function formatCompareState(state: CompareState, scope: CompareScope): string {
  const first = defaultCompareState(scope);
  const initial = defaultCompareState(scope, state.indicator);
  const parts: string[] = [];
  const add = (parameter: string, value: string, otherwise: string): void => {
    if (value !== otherwise) parts.push(`${parameter}=${value}`);
  };
  add("indicator", state.indicator, first.indicator);
  for (const { id } of entryOf(scope, state.indicator).indicator.dimensions) {
    const code = state.codes[id];
    if (code !== undefined) add(id, encodeURIComponent(code), encodeURIComponent(initial.codes[id] ?? ""));
  }
  add("area", subjectsText(state.subjects), subjectsText(scope.subjects));
  add("view", state.view, initial.view);
  add("year", String(state.year), "latest");
  add("from", String(state.from), String(initial.from));
  add("pair", state.pair, initial.pair);
  add("x", state.x, initial.x);
  add("colour", state.colour, initial.colour);
  add("sort", state.sort, initial.sort);
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** Returns the state with another indicator: what was chosen stays, and whatever else the new one has too. */
export function withIndicator(state: CompareState, scope: CompareScope, indicator: string): CompareState {
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
    sort: state.sort
  };
}

function firstPair(entry: CompareEntry): DotPair {
  return pairsOf(entry)[0] ?? "years";
}

function subjectsText(subjects: readonly SubjectId[]): string {
  return subjects.length === 0 ? noSubjects : subjects.join("~");
}

function parseCodes(
  parameters: URLSearchParams,
  { indicator, slices }: CompareEntry,
  reject: (parameter: string, value: string) => void
): DimensionCodes {
  const initial = codesOfSlice(indicator.dimensions, slices[0] ?? "total");
  const codes: Partial<Record<DimensionId, string>> = { ...initial };
  const asked: DimensionId[] = [];
  for (const { id, codes: known } of indicator.dimensions) {
    const code = parameters.get(id);
    if (code === null) continue;
    if (known.includes(code)) {
      codes[id] = code;
      asked.push(id);
    } else reject(id, code);
  }
  if (slices.includes(sliceKey(indicator.dimensions, codes))) return codes;
  reject(asked.join("+"), asked.map((id) => codes[id]).join("+"));
  return initial;
}

function parseSubjects(
  text: string | null,
  scope: CompareScope,
  reject: (parameter: string, value: string) => void
): readonly SubjectId[] {
  if (text === null) return scope.subjects;
  const found = new Set<SubjectId>();
  for (const part of text.split("~")) {
    const subject = toSubject(part, scope);
    if (subject !== undefined) found.add(subject);
    else if (part !== noSubjects && part !== "") reject("area", part);
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
