import { median } from "d3-array";
import type { StripDot, StripRow } from "../../charts/StripPlot.tsx";
import type { Translator } from "../../i18n/translator.ts";
import { incomeGroups, regions, type Area, type AreaCode } from "../../model/area.ts";
import type { Observation } from "../../model/observation.ts";
import { describeFigure } from "../figure/describe.ts";
import { yearWithFlag } from "./yearWithFlag.ts";
import type { ChartTable, DrawingWords } from "./storyEntry.ts";
import { valueOf, type StoryData } from "./storyData.ts";

/** A group of areas and how it is called. */
export interface NamedGroup {
  readonly id: string;
  readonly name: string;
  readonly accept: (area: Area) => boolean;
}

/** Returns the World Bank's regions, as they are today. */
export function regionGroups({ t }: Translator): readonly NamedGroup[] {
  return regions.map((id) => ({ id, name: t(`region.${id}`), accept: ({ region }) => region === id }));
}

/** Returns the World Bank's income groups of the current fiscal year, poorest first. */
export function incomeGroupsOf({ t }: Translator): readonly NamedGroup[] {
  return incomeGroups.map((id) => ({ id, name: t(`income.${id}`), accept: ({ incomeGroup }) => incomeGroup === id }));
}

/** Returns a place from 0 to 100 on a logarithmic axis; values beyond its ends lie on them. */
export function onLogAxis([low, high]: readonly [number, number], value: number): number {
  const share = Math.log(Math.max(value, low) / low) / Math.log(high / low);
  return Math.min(100, 100 * share);
}

/** Returns a strip for each group, a dot for each area with a figure, and their table. */
export function stripByGroup(
  data: StoryData,
  { translator, areaName }: DrawingWords,
  groups: readonly NamedGroup[],
  figures: ReadonlyMap<AreaCode, Observation>,
  axis: {
    readonly place: (value: number) => number;
    readonly fill: (value: number) => string;
    readonly text: (value: number) => string;
  }
): { readonly rows: readonly StripRow[]; readonly table: ChartTable } {
  const { t } = translator;
  const parts = groups.map((group) => ({
    group,
    members: data.areas.flatMap((area) => {
      const figure = figures.get(area.code);
      return figure && group.accept(area) ? [{ area: area.code, value: valueOf(figure), figure }] : [];
    })
  }));
  const rows = parts.map(({ group, members }): StripRow => {
    const middle = median(members, ({ value }) => value);
    return {
      id: group.id,
      name: group.name,
      text: middle === undefined ? t("ui.no-data") : t("story.median", { value: axis.text(middle) }),
      dots: members.map(({ area, value, figure }): StripDot => ({
        id: area,
        at: axis.place(value),
        className: axis.fill(value),
        title: describeFigure(translator, areaName(area), axis.text(value), figure)
      })),
      ...(middle !== undefined && { middle: axis.place(middle) })
    };
  });
  const table: ChartTable = {
    head: [t("story.table.group"), t("ui.table.area"), t("story.table.value"), t("ui.table.year")],
    rows: parts.flatMap(({ group, members }) =>
      members
        .toSorted((a, b) => b.value - a.value)
        .map(({ area, value, figure }) => [
          group.name,
          areaName(area),
          axis.text(value),
          yearWithFlag(translator, figure.period, figure.status)
        ])
    )
  };
  return { rows, table };
}
