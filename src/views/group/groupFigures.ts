import type { Target } from "../../catalog/targets.ts";
import type { AreaCode } from "../../model/area.ts";
import type { GroupId } from "../../model/areaGroup.ts";
import type { Indicator, IndicatorId } from "../../model/indicator.ts";
import type { DatedCell } from "../../model/slice.ts";
import type { CarryRange } from "../../stats/carryRange.ts";
import type { GroupChange } from "../../stats/groupChange.ts";
import type { SumChange } from "../../stats/sumChange.ts";
import type { GroupFigure, WithheldGroup } from "../../stats/groupFigure.ts";
import type { GroupProgress } from "../../stats/groupProgress.ts";
import type { GroupSplit } from "../../stats/groupSplit.ts";
import type { CountryFacts } from "../country/countryFigures.ts";

/** The newest figure of a group, or why there is none. */
export type GroupAnswer =
  | { readonly period: number; readonly figure: GroupFigure; readonly withheld?: never }
  | { readonly withheld: WithheldGroup; readonly figure?: never };

/** A group's figures of an indicator, for the slice that is shown first. */
export interface GroupIndicator {
  readonly indicator: Indicator;
  readonly newest: GroupAnswer;
  /** The figures by year, of the years that have one. */
  readonly history: readonly { readonly period: number; readonly figure: GroupFigure }[];
}

/** A member with its latest figures; undefined where it has none. */
export interface Member {
  readonly code: AreaCode;
  readonly use: DatedCell | undefined;
  readonly offline: DatedCell | undefined;
  readonly price: DatedCell | undefined;
}

/** What a group's page tells. */
export interface GroupFacts {
  readonly id: GroupId;
  /** The year of the membership. */
  readonly period: number;
  readonly figures: readonly GroupIndicator[];
  /** The most people offline first. */
  readonly members: readonly Member[];
  /** Members with a price of the year of the group's own, and those of them where it is at most 2 % of income. */
  readonly affordable: { readonly met: number; readonly of: number };
  /** People offline by each rule for carrying figures, of a year; undefined where no member counts. */
  readonly range: (CarryRange & { readonly period: number }) | undefined;
  /** Towards 95 % of people by 2030. */
  readonly progress: GroupProgress;
  /** How the share of people online changed in five years, over the members that can be compared. */
  readonly change: GroupChange | undefined;
  /** The change of the sum of people offline in five years, taken apart. */
  readonly takenApart: SumChange;
  readonly barriers: GroupBarriers;
  readonly targets: readonly GroupTarget[];
  /** The members with the highest and the lowest share of people online, by figures that are not old. */
  readonly ends: { readonly ahead: readonly Member[]; readonly behind: readonly Member[] };
}

/** What the fingerprint of a group is drawn from: its own figures, and the spread of its members. */
export interface GroupBarriers extends Pick<CountryFacts, "figures" | "withheld"> {
  readonly group: Pick<CountryFacts["group"], "spread">;
  /** Why the group has no figure of its own in a slice. */
  readonly whyNot: (indicator: IndicatorId, key: string) => WithheldGroup;
  /** What the split of its people rests on; undefined where too few are covered. */
  readonly split: GroupSplit | undefined;
}

/** A target, the figure of the group, and how many members meet it. */
export interface GroupTarget {
  readonly target: Target;
  /** Undefined where the site's data cannot test the target. */
  readonly newest: GroupAnswer | undefined;
  /** Members with a figure, and those whose latest figure meets the target. */
  readonly of: number;
  readonly counted: number;
  readonly strict: number;
}

/** Returns a group's figures of an indicator by its id. */
export function groupIndicator({ figures }: Pick<GroupFacts, "figures">, id: IndicatorId): GroupIndicator {
  const found = figures.find(({ indicator }) => indicator.id === id);
  if (!found) throw new Error(`no figures of "${id}"`);
  return found;
}
