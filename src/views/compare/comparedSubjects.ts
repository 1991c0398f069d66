import type { AreaCode } from "../../model/area.ts";
import type { CarriedIn } from "../../model/carried.ts";
import { isGroupId, type GroupId } from "../../model/areaGroup.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Ages } from "../../model/observation.ts";
import type { Cell, DatedCell, Slice } from "../../model/slice.ts";
import type { GroupOutcome } from "../../stats/groupFigure.ts";
import { statusOfGroup } from "../../stats/statusOfGroup.ts";
import { groupSeries, type GroupSeries } from "../../stats/groupSeries.ts";
import { ownMembers, type SubjectId } from "../../state/compareState.ts";
import { subjectLabel, subjectName, type CompareContext } from "./compareContext.ts";
import { datedAt, latestDated } from "../../model/slice.ts";

/** The figures of one slice: of areas, and of the groups beside them. */
export interface CompareFigures {
  readonly indicator: Indicator;
  readonly slice: Slice;
  readonly groups: ReadonlyMap<GroupId, GroupSeries>;
  /** People by area and period, where an own group asks for them. */
  readonly populationOf?: ((period: number) => ReadonlyMap<AreaCode, number>) | undefined;
  /** What its sums take for areas without a figure of a year. */
  readonly carriedIn?: CarriedIn | undefined;
  /** Of people of what ages its figures are, by area and year ("KEN2019"), where the publisher says so. */
  readonly ages?: ReadonlyMap<string, Ages> | undefined;
}

/** Something chosen, with its figures in the order of the slice's periods. */
export interface ComparedSubject {
  readonly id: SubjectId;
  readonly name: string;
  readonly label: string;
  /** The CSS class of its colour, such as "s3". */
  readonly className: string;
  readonly cells: readonly (Cell | undefined)[];
  /** Of a group: what each figure rests on, or why there is none. */
  readonly outcomes?: readonly GroupOutcome[];
}

/** Returns what was chosen with its figures. `colourOf` gives each its colour. */
export function toSubjects(
  context: CompareContext,
  figures: CompareFigures,
  ids: readonly SubjectId[],
  colourOf: (id: SubjectId) => string
): readonly ComparedSubject[] {
  const byArea = new Map<string, ComparedSubject["cells"]>(
    figures.slice.series.map(({ area, cells }) => [area, cells])
  );
  return ids.map((id) => {
    const names = { id, name: subjectName(context, id), label: subjectLabel(context, id), className: colourOf(id) };
    const series = seriesOfGroup(figures, id);
    return series
      ? { ...names, cells: series.outcomes.map(toCell), outcomes: series.outcomes }
      : { ...names, cells: byArea.get(id) ?? [] };
  });
}

/** Returns the figure of a year and no other, or the newest that there is. */
export function cellAt(
  { cells }: Pick<ComparedSubject, "cells">,
  { periods }: Pick<Slice, "periods">,
  year: number | "latest"
): DatedCell | undefined {
  return year === "latest" ? latestDated(cells, periods) : datedAt(cells, periods, periods.indexOf(year));
}

/** Returns what a group's figure of a year rests on, or the newest outcome with people behind it that was withheld. */
export function outcomeAt(
  { outcomes = [] }: ComparedSubject,
  { periods }: Pick<Slice, "periods">,
  year: number | "latest"
): GroupOutcome | undefined {
  if (year !== "latest") return outcomes[periods.indexOf(year)];
  return (
    [...outcomes].reverse().find(({ figure }) => figure) ??
    [...outcomes].reverse().find(({ withheld }) => withheld !== "no-figure")
  );
}

function seriesOfGroup(
  { indicator, slice, groups, populationOf, carriedIn }: CompareFigures,
  id: SubjectId
): GroupSeries | undefined {
  if (isGroupId(id)) return groups.get(id);
  const own = ownMembers(id);
  return own.length > 0 && populationOf ? groupSeries(indicator, own, slice, populationOf, carriedIn) : undefined;
}

function toCell({ figure }: GroupOutcome): Cell | undefined {
  return figure && { low: figure.low, high: figure.high, status: statusOfGroup(figure) };
}
