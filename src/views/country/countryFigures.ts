import type { AreaCode } from "../../model/area.ts";
import type { AreaLanguage } from "../../model/language.ts";
import type { Status } from "../../model/observation.ts";
import type { DatedCell } from "../../model/slice.ts";
import type { SeriesBreaks } from "../../stats/comparable.ts";
import type { MedianOf } from "../../stats/reference.ts";
import type { ShareDifference } from "../../stats/shareOfIncome.ts";
import type { Spread } from "../../stats/spread.ts";
import type { CountryFigure, CountryIndicator } from "./countryModel.ts";
import type { IndicatorId } from "../../model/indicator.ts";

/** What the sentences about a country are made of. */
export interface CountryFacts {
  readonly code: AreaCode;
  readonly figures: readonly CountryIndicator[];
  /** The group that the country is compared with. */
  readonly group: GroupReference;
  /** From which years the series of an indicator cannot be held against what was before. */
  readonly breaksOf: (indicator: IndicatorId) => SeriesBreaks;
  readonly languages: readonly AreaLanguage[];
  /** Why a derived figure could not be given: the id of a reason. */
  readonly withheld: ReadonlyMap<string, string>;
  /** The world's web pages per 1,000 speakers. */
  readonly worldDepth: number;
  /** The year of the last survey since 2000 behind a figure of each measure that is asked for; without one it is not there. */
  readonly lastSurveys: ReadonlyMap<IndicatorId, number>;
  /** The organisations whose data each measure rests on, as the manifest names them. */
  readonly publishers: ReadonlyMap<IndicatorId, readonly string[]>;
  /** The published share of income of mobile data beside what price and income give, where the two are far apart. */
  readonly priceDifference: ShareDifference | undefined;
}

/** A share of a group's people, per cent, and its flag. */
export interface GroupShare {
  readonly share: number;
  readonly status: Status;
}

/** The figures of a group, and of all countries, to compare a country with. */
export interface GroupReference {
  /** Its id in the tables of `areaFormsOf`, such as "income.LMC". */
  readonly id: string;
  /** The share of its people who used the Internet in a year, by the rule for groups, and its flag. */
  readonly use: (period: number) => GroupShare | undefined;
  /** By how many points its share of people online changed; see `groupChange`. */
  readonly change: (from: number, to: number) => number | undefined;
  /** See `medianInYear`. */
  readonly median: (indicator: IndicatorId, period: number) => MedianOf | undefined;
  /** The spread of the members' latest figures, by their lower bounds, for a slice by its key. */
  readonly spread: (indicator: IndicatorId, key: string) => Spread | undefined;
  /** The median of the latest figures of all countries, for a slice by its key. */
  readonly medianOfAll: (indicator: IndicatorId, key: string) => MedianOf | undefined;
}

/** Returns the figures of an indicator: one for each slice that has any, the one that is shown first in front. */
export function figuresOf({ figures }: Pick<CountryFacts, "figures">, id: IndicatorId): readonly CountryFigure[] {
  return figures.find(({ indicator }) => indicator.id === id)?.figures ?? [];
}

/** Returns the latest figure of the slice that is shown first. */
export function latestOf(facts: Pick<CountryFacts, "figures">, id: IndicatorId): DatedCell | undefined {
  return totalOf(facts, id)?.latest;
}

/** Returns the series of the slice that is shown first; undefined where the area has none. */
export function totalOf(facts: Pick<CountryFacts, "figures">, id: IndicatorId): CountryFigure | undefined {
  return figuresOf(facts, id).find(({ key }) => key === "total");
}
