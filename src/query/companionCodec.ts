import { groupBy } from "../model/groupBy.ts";
import { isAreaCode } from "../model/area.ts";
import type { CarriedFigure } from "../model/carried.ts";
import { isAges } from "../model/observation.ts";
import { isGroupId, type GroupId } from "../model/areaGroup.ts";
import type { GroupOutcome, WithheldGroup } from "../stats/groupFigure.ts";
import type { GroupSeries } from "../stats/groupSeries.ts";
import type { Companion } from "./companion.ts";
import { parseEncoded, SliceError } from "./sliceCodec.ts";
import type { IndicatorId } from "../model/indicator.ts";
import { known } from "../model/known.ts";

/**
 * A figure: low, high, coverage, areas, estimates, and where figures were carried or projected the number of those
 * carried, their oldest year, and the number of projections.
 */
type EncodedFigure = readonly [number, number, number, number, number, number?, number?, number?];
/** No figure: the reason, coverage, areas. */
type EncodedReason = readonly [string, number, number, number?, number?, number?, number?, number?];

/** The companion of a slice as it travels: per group its outcomes by year, the one over the latest figures last. */
interface EncodedCompanion {
  readonly indicator: IndicatorId;
  readonly key: string;
  readonly first: number;
  readonly last: number;
  readonly groups: Readonly<Record<string, readonly (EncodedFigure | EncodedReason)[]>>;
  readonly licences: string;
  /** What is carried, by area: the year, the year of the last figure, and the value, one after the other. */
  readonly carried?: Readonly<Record<string, readonly number[]>>;
  /** The figures of people of some ages, by those ages: area and year of each, an area once for its years in a row. */
  readonly ages?: Readonly<Record<string, string>>;
}

const reasons: Readonly<Record<WithheldGroup, string>> = {
  "no-figure": "n",
  coverage: "c",
  "few-areas": "f",
  "not-additive": "x"
};

/** Returns the JSON of a companion; coverage is rounded down, so that a part never becomes the whole. */
export function encodeCompanion({ indicator, key, periods, series, licences, carried, ages }: Companion): string {
  const groups = Object.fromEntries(
    [...series].map(([id, { outcomes, latest }]) => [id, [...outcomes, latest].map(encodeOutcome)])
  );
  const encoded: EncodedCompanion = {
    indicator,
    key,
    first: known(periods[0], "period"),
    last: known(periods.slice(-1)[0], "period"),
    groups,
    licences,
    ...(carried.length > 0 && { carried: encodeCarried(carried) }),
    ...(ages.size > 0 && { ages: encodeAges(ages) })
  };
  return JSON.stringify(encoded);
}

/** Returns the companion that a text holds; throws a SliceError that says what is wrong with it. */
export function decodeCompanion(text: string): Companion {
  const encoded = parseEncoded(text, isEncoded);
  const { indicator, key, first, last, groups, licences, carried = {}, ages = {} } = encoded;
  const periods = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const series = Object.entries(groups).map(([id, row]): readonly [GroupId, GroupSeries] => {
    if (!isGroupId(id)) throw new SliceError(`no group: "${id}"`);
    if (row.length !== periods.length + 1) throw new SliceError(`${id} has not a figure a year`);
    const outcomes = row.map((each, index) => decodeOutcome(each, Math.min(first + index, last)));
    const latest = outcomes.slice(-1)[0];
    if (!latest) throw new SliceError(`${id} has no figures`);
    return [id, { outcomes: outcomes.slice(0, -1), latest }];
  });
  const beside = { licences, carried: decodeCarried(carried), ages: decodeAges(ages) };
  return { indicator, key, periods, series: new Map(series), ...beside };
}

function encodeAges(ages: Companion["ages"]): NonNullable<EncodedCompanion["ages"]> {
  const byAges = groupBy(ages, ([, own]) => own);
  const shortOf = (figure: string, before = ""): string =>
    figure.startsWith(before.slice(0, 3) || " ") ? figure.slice(3) : figure;
  return Object.fromEntries(
    [...byAges].map(([own, figures]) => [
      own,
      figures.map(([each], at) => shortOf(each, figures[at - 1]?.[0])).join(" ")
    ])
  );
}

function decodeAges(encoded: NonNullable<EncodedCompanion["ages"]>): Companion["ages"] {
  return new Map(
    Object.entries(encoded).flatMap(([ages, figures]) => {
      if (!isAges(ages) || typeof figures !== "string") throw new SliceError(`no ages: "${ages}"`);
      let area = "";
      return figures.split(" ").map((figure) => {
        area = figure.slice(0, -4) || area;
        return [`${area}${figure.slice(-4)}`, ages] as const;
      });
    })
  );
}

function encodeCarried(carried: readonly CarriedFigure[]): NonNullable<EncodedCompanion["carried"]> {
  const byArea = groupBy(carried, ({ area }) => area);
  return Object.fromEntries(
    [...byArea].map(([area, own]) => [area, own.flatMap(({ period, from, value }) => [period, from, value])])
  );
}

function decodeCarried(encoded: NonNullable<EncodedCompanion["carried"]>): readonly CarriedFigure[] {
  return Object.entries(encoded).flatMap(([area, row]) => {
    if (!isAreaCode(area)) throw new SliceError(`no area code: "${area}"`);
    if (!row.every(Number.isFinite) || row.length % 3 > 0)
      throw new SliceError(`what is carried of ${area} is no figure`);
    return Array.from({ length: row.length / 3 }, (_, index): CarriedFigure => {
      const [period = 0, from = 0, value = 0] = row.slice(3 * index);
      return { area, period, from, value };
    });
  });
}

function encodeOutcome(outcome: GroupOutcome): EncodedFigure | EncodedReason {
  const share = (coverage: number): number => Math.floor(coverage * 1e3 + 1e-6) / 1e3;
  if (!outcome.figure) return [reasons[outcome.withheld], share(outcome.coverage), outcome.areas];
  const { low, high, coverage, areas, estimates, carried, carriedFrom, projections } = outcome.figure;
  const figure = [low, high, share(coverage), areas, estimates] as const;
  if (projections) return [...figure, carried, carriedFrom, projections];
  return carried === 0 ? figure : [...figure, carried, carriedFrom];
}

function decodeOutcome(encoded: EncodedFigure | EncodedReason, period: number): GroupOutcome {
  const [first, second, third, fourth = 0, fifth = 0, carried = 0, carriedFrom = period, projections] = encoded;
  if (typeof first === "number") {
    const figure = { low: first, high: second, coverage: third, areas: fourth, estimates: fifth, carried, carriedFrom };
    if (!Object.values(figure).every(Number.isFinite)) throw new SliceError("a figure of a group is no number");
    return { figure: projections ? { ...figure, projections } : figure };
  }
  const withheld = (["no-figure", "coverage", "few-areas", "not-additive"] as const).find(
    (each) => reasons[each] === first
  );
  if (!withheld) throw new SliceError(`no reason: ${JSON.stringify(first)}`);
  if (![second, third].every(Number.isFinite)) throw new SliceError("the coverage of a group is no number");
  return { withheld, coverage: second, areas: third };
}

function isEncoded(value: unknown): value is EncodedCompanion {
  if (typeof value !== "object" || value === null) return false;
  const {
    indicator,
    key,
    licences,
    first,
    last,
    groups,
    carried = {},
    ages = {}
  } = value as Readonly<Record<string, unknown>>;
  const texts = [indicator, key, licences].every((each) => typeof each === "string");
  const years = isYear(first) && isYear(last) && first <= last;
  const rows = typeof groups === "object" && groups !== null && Object.values(groups).every(isRow);
  const beside = typeof carried === "object" && carried !== null && Object.values(carried).every(Array.isArray);
  return texts && years && rows && beside && typeof ages === "object" && ages !== null;
}

function isYear(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 9999;
}

function isRow(value: unknown): boolean {
  return Array.isArray(value) && value.every(Array.isArray);
}
