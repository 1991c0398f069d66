import type { AreaCode } from "../../model/area.ts";
import type { GroupId } from "../../model/areaGroup.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { DatedCell } from "../../model/slice.ts";
import type { GroupFigure, WithheldGroup } from "../../stats/groupFigure.ts";

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
  /** Members whose latest price is at most 2 % of income, and members with a price. */
  readonly affordable: { readonly met: number; readonly of: number };
  /** People a day that its members must bring online for 95 % by 2030, over those that can be counted. */
  readonly perDay: { readonly people: number; readonly areas: number };
}

/** Returns a group's figures of an indicator by its id. */
export function groupIndicator({ figures }: Pick<GroupFacts, "figures">, id: string): GroupIndicator {
  const found = figures.find(({ indicator }) => indicator.id === id);
  if (!found) throw new Error(`no figures of "${id}"`);
  return found;
}
