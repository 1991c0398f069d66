import { collatorOf } from "../../i18n/collator.ts";
import type { DatedCell } from "../../model/slice.ts";
import { isGroupId } from "../../model/areaGroup.ts";
import { allAreas, type SeriesBreak } from "../../model/seriesBreak.ts";
import { decodeBreaks, type ComparedBreaks } from "../../state/breakCodes.ts";
import { whyNotComparable, type SeriesBreaks, type WhyNot } from "../../stats/comparable.ts";
import { entryOf, type CompareState, type SubjectId } from "../../state/compareState.ts";
import { membersOf, type CompareContext } from "./compareContext.ts";
import { mostLines } from "./mostLines.ts";
import { partedMembers, type PartedMembers } from "./partedMembers.ts";
import { profileOf, type ProfileRow } from "./profileModel.ts";
import { cellAt, toSubjects, type CompareFigures, type ComparedSubject } from "./comparedSubjects.ts";
import { datedCells } from "../../model/slice.ts";
import { known } from "../../model/known.ts";

/** The figures that a state asks for. */
export interface CompareData {
  readonly main: CompareFigures;
  /** Women and men, or town and country. */
  readonly pair?: readonly [CompareFigures, CompareFigures] | undefined;
  /** The indicator along the foot of a scatter plot. */
  readonly x?: CompareFigures | undefined;
  /** The indicators of a profile. */
  readonly measures?: readonly CompareFigures[] | undefined;
}

/** A chosen area or group with the figure that a view shows of it. */
export interface CompareRow {
  readonly subject: ComparedSubject;
  readonly cell: DatedCell | undefined;
  /** The earlier of two years, the first of a pair, or the figure of the other indicator. */
  readonly before: DatedCell | undefined;
  /** Why there is no earlier figure where there are some: none of them may be held against this one. */
  readonly apart?: WhyNot | undefined;
}

/** What the page shows in one state, before any words. */
export interface CompareModel {
  /** Everything chosen with its figures of all measures; empty where one is shown. */
  readonly profile: readonly ProfileRow[];
  /** Everything chosen, in the order that the state asks for; what has no figure stands last. */
  readonly rows: readonly CompareRow[];
  /** Those that lines and the like draw: ten at most, in the order of choosing. */
  readonly drawn: readonly CompareRow[];
  /** First and last year of lines. */
  readonly years: readonly [number, number];
  /** True where the year to begin with was asked to be no earlier than the last: then the years before that are shown. */
  readonly isTurned: boolean;
  /** Breaks of what is chosen, in the years that lines show. */
  readonly breaks: readonly SeriesBreak[];
  /** The groups with members whose figures of the two years may not be compared. */
  readonly parted: readonly PartedMembers[];
}

/** Returns what the page shows. */
export function compareModel(
  context: CompareContext,
  state: CompareState,
  data: CompareData,
  colourOf: (id: SubjectId) => string,
  encodedBreaks: ComparedBreaks
): CompareModel {
  const { main, pair, x } = data;
  const { slice, indicator } = main;
  const of = (figures: CompareFigures): readonly ComparedSubject[] =>
    toSubjects(context, figures, state.subjects, colourOf);
  const last = pair ? of(pair[1]) : of(main);
  const first = pair ? of(pair[0]) : x ? of(x) : last;
  const breaks = decodeBreaks(encodedBreaks, indicator.id);
  const cells = last.map((subject, index): CompareRow => {
    const other = first[index] ?? subject;
    const cell = cellAt(subject, (pair?.[1] ?? main).slice, state.year);
    return { subject, cell, ...earlier(state, data, other, cell, breaksOf(breaks, context, subject)) };
  });
  const chosen = pair ? cells.map((row) => sameYear(row, pair, first, last, state)) : cells;
  const periods = entryOf(context.scope, indicator.id).periods;
  const end =
    [...periods].reverse().find((period) => state.year === "latest" || period <= state.year) ??
    known(slice.periods.slice(-1)[0], "period");
  const start = Math.min(state.from, end - 1);
  const compared = pair || x ? [] : chosen;
  const shown = new Set(last.flatMap((subject) => breaksOf(breaks, context, subject)));
  return {
    profile: data.measures ? profileOf(context, state, data.measures, colourOf, encodedBreaks) : [],
    rows: sorted(chosen, state, collatorOf(context.translator.language)),
    drawn: chosen.slice(0, mostLines),
    parted: compared.flatMap(({ subject, cell, before }) => {
      if (!cell || !before || subject.outcomes === undefined) return [];
      const [from, to] = [before.period, cell.period];
      const areas = partedMembers(membersOf(context, subject.id), slice, breaks, [from, to]);
      return areas.length === 0 ? [] : [{ subject, from, to, areas }];
    }),
    years: [start, end],
    isTurned: state.from >= end && state.from !== periods[0],
    breaks: breaks.filter(
      (each) => shown.has(each) && (each.area === allAreas || (start < each.period && each.period <= end))
    )
  };
}

/** The breaks of what was chosen: its own, or those of the members of a group that the reader made. */
function breaksOf(
  breaks: readonly SeriesBreak[],
  context: CompareContext,
  { id }: ComparedSubject
): readonly SeriesBreak[] {
  const own: readonly string[] = isGroupId(id) ? [id] : membersOf(context, id);
  return breaks.filter(({ area }) => area === allAreas || own.includes(area)).sort((a, b) => a.period - b.period);
}

function earlier(
  { from, year }: CompareState,
  data: CompareData,
  other: ComparedSubject,
  cell: DatedCell | undefined,
  breaks: SeriesBreaks
): Pick<CompareRow, "before" | "apart"> {
  if (data.x) return { before: cellAt(other, data.x.slice, year) };
  if (data.pair || !cell) return { before: undefined };
  const { periods } = data.main.slice;
  const within = datedCells(other.cells, periods).filter(({ period }) => from <= period && period < cell.period);
  // The earlier year is the first from `from` on that has a figure which can be held against the later one.
  const before = within.find((each) => !whyNotComparable(breaks, each, cell));
  const nearest = within.slice(-1)[0];
  return { before, apart: before || !nearest ? undefined : whyNotComparable(breaks, nearest, cell) };
}

/** Two of a pair are of one year: the newest in which both have a figure, else each its own newest. */
function sameYear(
  { subject }: CompareRow,
  [a, b]: readonly [CompareFigures, CompareFigures],
  first: readonly ComparedSubject[],
  last: readonly ComparedSubject[],
  { year }: CompareState
): CompareRow {
  const one = first.find(({ id }) => id === subject.id) ?? subject;
  const two = last.find(({ id }) => id === subject.id) ?? subject;
  const both = [...a.slice.periods]
    .reverse()
    .find(
      (period) => cellAt(one, a.slice, period) && cellAt(two, b.slice, period) && (year === "latest" || year === period)
    );
  const at = both ?? year;
  return { subject: two, cell: cellAt(two, b.slice, at), before: cellAt(one, a.slice, at) };
}

function sorted(rows: readonly CompareRow[], { sort }: CompareState, names: Intl.Collator): readonly CompareRow[] {
  if (sort === "chosen") return rows;
  const turn = sort === "value-up" || sort === "name-down" ? -1 : 1;
  if (sort === "name" || sort === "name-down")
    return [...rows].sort((a, b) => turn * names.compare(a.subject.name, b.subject.name));
  // What has no figure stands last either way.
  const value = ({ cell }: CompareRow): number => cell?.low ?? -turn * Infinity;
  return [...rows].sort((a, b) => turn * (value(b) - value(a)) || 0);
}
