import { isAreaCode, incomeGroups, regions, type Area, type AreaCode } from "../model/area.ts";
import type { Dimension } from "../model/dimension.ts";
import type { Membership } from "./areaGroups.ts";
import type { CarriedFigure } from "../model/carried.ts";
import type { AreaLanguage, Language } from "../model/language.ts";
import { isAges, isStatus, type Base, type Observation } from "../model/observation.ts";
import { originKinds, type OriginKind } from "../model/origin.ts";
import { isBreakReason, type SeriesBreak } from "../model/seriesBreak.ts";
import type { NamesByLanguage } from "./names.ts";
import { numberOf, textOf, type Row } from "./parquetFile.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { isIndicatorId } from "../catalog/catalog.ts";
import { known } from "../model/known.ts";

/** Returns the area of a row under these names; throws where the code is none. */
export function toArea(row: Row, names: NamesByLanguage): Area {
  const region = textOf(row, "region");
  const income = textOf(row, "income_group");
  return {
    code: toAreaCode(textOf(row, "code")),
    iso2: textOf(row, "iso2"),
    m49: textOf(row, "m49"),
    names,
    economy: row.economy === true,
    region: regions.find((each) => each === region),
    subregion: textOf(row, "subregion"),
    incomeGroup: incomeGroups.find((each) => each === income),
    leastDeveloped: row.least_developed === true,
    landlockedDeveloping: row.landlocked_developing === true,
    smallIsland: row.small_island === true,
    latitude: numberOf(row, "latitude"),
    longitude: numberOf(row, "longitude")
  };
}

/** Returns the membership of a row of `area_groups.parquet`. */
export function toMembership(row: Row): Membership {
  return {
    area: toAreaCode(textOf(row, "area")),
    scheme: textOf(row, "scheme"),
    group: textOf(row, "group"),
    period: periodOf(row)
  };
}

/** Returns the observation of a row of an indicator with these dimensions; one that its table has no column of is left out. */
export function toObservation(row: Row, dimensions: readonly Dimension[]): Observation {
  const status = textOf(row, "status");
  if (!isStatus(status)) throw new TypeError(`no status: "${status}"`);
  const value = numberOf(row, "value");
  const low = numberOf(row, "low");
  const high = numberOf(row, "high");
  const base = textOf(row, "base");
  const ages = textOf(row, "ages");
  const incomeYear = numberOf(row, "income_year");
  return {
    area: toAreaCode(textOf(row, "area")),
    period: periodOf(row),
    dimensions: Object.fromEntries(dimensions.flatMap(({ id }) => (id in row ? [[id, textOf(row, id)]] : []))),
    ...(value !== undefined && { value }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    status,
    source: textOf(row, "source"),
    origin: textOf(row, "origin"),
    ...(isBase(base) && { base }),
    ...(isAges(ages) && { ages }),
    ...(incomeYear !== undefined && { incomeYear })
  };
}

/** Returns the language of a row under these names. */
export function toLanguage(row: Row, names: NamesByLanguage): Language {
  return {
    code: textOf(row, "code"),
    names,
    speakers: numberOf(row, "speakers"),
    wikipediaArticles: numberOf(row, "wikipedia_articles"),
    wikipediaActiveUsers: numberOf(row, "wikipedia_active_users"),
    botMade: row.bot_made === true,
    webPages: numberOf(row, "web_pages"),
    webPagesPer1000Speakers: numberOf(row, "web_pages_per_1000_speakers"),
    speechHours: numberOf(row, "speech_hours"),
    platformSupport: textOf(row, "platform_support") || undefined,
    declarationTranslated: row.declaration_translated === true,
    writtenStandard: textOf(row, "written_standard") || undefined
  };
}

/** Returns the language of an area that a row holds. */
export function toAreaLanguage(row: Row): AreaLanguage {
  return {
    area: textOf(row, "area"),
    language: textOf(row, "language"),
    share: known(numberOf(row, "share"), "share of a language"),
    official: textOf(row, "official") || undefined,
    local: row.local === true,
    reason: textOf(row, "local_reason") || undefined
  };
}

/** Returns a body and its kind; one that is not of the list is nothing in particular. */
export function toOrigin(row: Row): readonly [origin: string, kind: OriginKind] {
  const kind = textOf(row, "kind");
  return [textOf(row, "origin"), originKinds.find((each) => each === kind) ?? "other"];
}

/** A derived figure that could not be given. */
export interface Withheld {
  readonly indicator: IndicatorId;
  readonly area: string;
  readonly period: number;
  /** The id of a reason that the site has words for. */
  readonly reason: string;
}

/** Returns the withheld figure of a row; undefined where its indicator is not of the catalogue, as in an older release. */
export function toWithheld(row: Row): Withheld | undefined {
  const indicator = textOf(row, "indicator");
  if (!isIndicatorId(indicator)) return undefined;
  return {
    indicator,
    area: textOf(row, "area"),
    period: periodOf(row),
    reason: textOf(row, "reason")
  };
}

/** Returns the break of a row; none where its indicator or reason is not of the catalogue, as in an older release. */
export function toBreak(row: Row): readonly SeriesBreak[] {
  const indicator = textOf(row, "indicator");
  const reason = textOf(row, "reason");
  const period = numberOf(row, "period");
  if (!isIndicatorId(indicator) || !isBreakReason(reason) || period === undefined) return [];
  return [{ indicator, area: textOf(row, "area"), period, reason }];
}

function periodOf(row: Row): number {
  return known(numberOf(row, "period"), "period");
}

/** Returns what is carried of a row, and the indicator that it is of. */
export function toCarried(row: Row): { readonly indicator: string; readonly figure: CarriedFigure } {
  const [period, from, value] = [numberOf(row, "period"), numberOf(row, "from_period"), numberOf(row, "value")];
  if (period === undefined || from === undefined || value === undefined)
    throw new TypeError(`carried.parquet: a row without a number: ${JSON.stringify(row)}`);
  return {
    indicator: textOf(row, "indicator"),
    figure: { area: toAreaCode(textOf(row, "area")), period, from, value }
  };
}

/** Returns a count of the whole world of a row, and the indicator that it is of. */
export function toTotal(row: Row): { readonly indicator: string; readonly period: number; readonly value: number } {
  return { indicator: textOf(row, "indicator"), period: periodOf(row), value: known(numberOf(row, "value"), "value") };
}

function toAreaCode(text: string): AreaCode {
  if (!isAreaCode(text)) throw new TypeError(`no area code: "${text}"`);
  return text;
}

function isBase(text: string): text is Base {
  return text === "users" || text === "population" || text === "unknown";
}
