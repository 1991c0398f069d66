import { isGroupId } from "../../model/areaGroup.ts";
import type { AreaCode } from "../../model/area.ts";
import { datedAt, type DatedCell } from "../../model/slice.ts";
import { fewestPairs } from "../../stats/association.ts";
import { colourGroups } from "./ColourNames.tsx";
import { membersOf, subjectLabel, subjectName, type CompareContext } from "./compareContext.ts";
import { cellAt } from "./comparedSubjects.ts";
import type { CompareData } from "./compareModel.ts";
import type { ComparePartProps } from "./compareParts.ts";
import type { CompareState, SubjectId } from "../../state/compareState.ts";

/** A circle of the scatter plot before it has its place: an area with both figures, or a group that was chosen. */
export interface ScatterPoint {
  readonly id: SubjectId;
  readonly label: string;
  readonly name: string;
  readonly x: DatedCell;
  readonly y: DatedCell;
  readonly people: number;
  readonly className: string;
  readonly chosen: boolean;
  readonly isGroup: boolean;
}

/** Returns what gives an area the colour of its region or income group, and a group that of its ring. */
export function scatterColourOf(
  context: CompareContext,
  { colour }: Pick<CompareState, "colour">
): (id: SubjectId) => string {
  const members = colourGroups(colour).map((id) => new Set<string>(context.members.get(id)));
  return (id) => {
    if (isGroupId(id) || id.startsWith("own.")) return "main";
    const index = members.findIndex((areas) => areas.has(id));
    return `s${index < 0 ? "n" : index}`;
  };
}

/** Returns every area with both figures, and the chosen groups that have them. */
export function scatterPoints(props: ComparePartProps): readonly ScatterPoint[] {
  return [...areaPoints(props), ...groupPoints(props)];
}

function areaPoints({ context, data, state }: ComparePartProps): readonly ScatterPoint[] {
  const { x: other, main } = data;
  if (!other) return [];
  const chosen = new Set<string>(state.subjects);
  const colourOf = scatterColourOf(context, state);
  const others = new Map(other.slice.series.map((series) => [series.area, series]));
  return main.slice.series.flatMap((series): readonly ScatterPoint[] => {
    const y = cellAt(series, main.slice, state.year);
    const own = others.get(series.area);
    const x = own && cellAt(own, other.slice, state.year);
    const people = context.areas.get(series.area)?.people;
    if (!x || !y || people === undefined) return [];
    const id = series.area;
    const names = { id, label: subjectLabel(context, id), name: subjectName(context, id) };
    return [{ ...names, x, y, people, className: colourOf(id), chosen: chosen.has(id), isGroup: false }];
  });
}

function groupPoints({ context, model }: ComparePartProps): readonly ScatterPoint[] {
  return model.rows.flatMap(({ subject, cell, before }): readonly ScatterPoint[] => {
    if (!cell || !before || subject.outcomes === undefined) return [];
    const members = membersOf(context, subject.id);
    const largest = Math.max(0, ...members.flatMap((area) => context.areas.get(area)?.people ?? []));
    const { id, label, name } = subject;
    const people = largest / 20;
    return [{ id, label, name, x: before, y: cell, people, className: "ring", chosen: true, isGroup: true }];
  });
}

/** The figures of the two axes. */
export interface ScatterExtent {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Returns the figures that the axes hold: of a year those of all years, so that axes stand still while years go by. */
export function scatterExtent({ data, state }: ComparePartProps, points: readonly ScatterPoint[]): ScatterExtent {
  if (state.year === "latest" || !data.x) return { xs: points.map(({ x }) => x.low), ys: points.map(({ y }) => y.low) };
  const pairs = scatterYears(data).flatMap((year) => pairsOf(data, year));
  return { xs: pairs.map(({ x }) => x), ys: pairs.map(({ y }) => y) };
}

/** Returns the years in which enough areas have both figures to be played one after the other, ascending. */
export function scatterYears(data: CompareData): readonly number[] {
  return data.main.slice.periods.filter((year) => pairsOf(data, year).length >= fewestPairs);
}

function pairsOf({ main, x: other }: CompareData, year: number): readonly { readonly x: number; readonly y: number }[] {
  if (!other) return [];
  const cellsOf = ({ slice }: CompareData["main"]): ReadonlyMap<AreaCode, DatedCell | undefined> => {
    const index = slice.periods.indexOf(year);
    return new Map(slice.series.map(({ area, cells }) => [area, datedAt(cells, slice.periods, index)]));
  };
  const across = cellsOf(other);
  return [...cellsOf(main)].flatMap(([area, y]) => {
    const x = across.get(area);
    return x && y ? [{ x: x.low, y: y.low }] : [];
  });
}
