import { baseOfDailyUse } from "../../../src/stats/baseOfDailyUse.ts";
import { parityRatio } from "../../../src/stats/parityRatio.ts";
import { weeklyUse } from "../weeklyUse.ts";
import { deriveFrom, pairsOf, placeOf, valueOf } from "./derivation.ts";
import type { SourceObservation } from "../adapter.ts";
import type { Derivation, Published } from "./derivation.ts";
import type { Base } from "../../../src/model/observation.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";

const dailyUse = "daily-use-among-users";

const yearsFrom = (area: string, first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${area} ${first + index}`);

/**
 * Areas and years whose daily use is a share of all people, reviewed by hand. Pakistan and the four of 2024: the sum
 * with weekly use does not pass all use by 3 points. Japan: in all 14 years the sum stays below all use, by up to 20
 * points, and falls to a fifth among people of 75 and over; from 2021 it passes all use by 8.
 */
const sharesOfPeople: ReadonlySet<string> = new Set([
  "PAK 2020",
  "HUN 2024",
  "BLR 2024",
  "AUT 2024",
  "SWE 2024",
  ...yearsFrom("JPN", 2007, 2020)
]);

/** Margins of which the total is a mean, so that it cannot be below the smallest of them. */
const partitions = [[{}], [{ sex: "F" }, { sex: "M" }], [{ location: "URB" }, { location: "RUR" }]] as const;

/**
 * Returns `daily-use-among-users` again, each row with its base, which is that of all rows of its area and year: the
 * reviewed list first, then `baseOfDailyUse` on the total, or without a total on the smaller of both sexes or of both
 * places. Rows of the base `population` are in the file; a figure titled "among users" must leave them out.
 */
export function dailyUseWithBase(published: Published): readonly SourceObservation[] {
  const use = new Map((published.get("internet-use") ?? []).map((each) => [placeOf(each), valueOf(each)]));
  const daily = published.get(dailyUse) ?? [];
  const dailyByKey = valuesByKey(daily);
  const weeklyByKey = valuesByKey(published.get(weeklyUse) ?? []);
  return daily.map((each) => {
    const place = placeOf(each);
    const sum = sumOfTotal(place, dailyByKey, weeklyByKey);
    const base: Base = sharesOfPeople.has(place) ? "population" : baseOfDailyUse(sum, use.get(place));
    return { ...each, base };
  });
}

/**
 * Returns women's daily use against men's and rural against urban, of the rows whose base is users or unknown. One area
 * and year has one base, so no ratio mixes two; a share of people would not be a parity among users, and is withheld.
 */
export function dailyUseParities(daily: readonly SourceObservation[]): Derivation {
  const parity = (indicator: IndicatorId, over: Codes, under: Codes): Derivation => {
    const pairs = [...pairsOf(rowsOf(daily, over), rowsOf(daily, under))];
    const ofUsers = pairs.filter(([{ base }]) => base !== "population");
    const { observations, withheld } = deriveFrom(
      indicator,
      ofUsers,
      (share = NaN, other = NaN) => parityRatio(share, other) ?? { withheld: "zero-denominator" }
    );
    const ofPeople = pairs
      .filter(([{ base }]) => base === "population")
      .map(([{ area, period }]) => ({ indicator, area, period, reason: "shares-of-people" }));
    return { observations, withheld: [...withheld, ...ofPeople] };
  };
  const parities = [
    parity(`${dailyUse}-gender-parity`, { sex: "F" }, { sex: "M" }),
    parity(`${dailyUse}-rural-parity`, { location: "RUR" }, { location: "URB" })
  ];
  return {
    observations: parities.flatMap(({ observations }) => observations),
    withheld: parities.flatMap(({ withheld }) => withheld)
  };
}

interface Codes {
  readonly sex?: string;
  readonly location?: string;
}

const codesKey = ({ sex = "_T", location = "_T" }: Codes, age = "_T"): string => `${sex} ${location} ${age}`;

function rowsOf(daily: readonly SourceObservation[], codes: Codes): readonly SourceObservation[] {
  return daily.filter(({ dimensions }) => codesKey(dimensions, dimensions.age) === codesKey(codes));
}

function valuesByKey(rows: readonly SourceObservation[]): ReadonlyMap<string, number> {
  return new Map(
    rows.map((each) => [`${placeOf(each)} ${codesKey(each.dimensions, each.dimensions.age)}`, valueOf(each)])
  );
}

function sumOfTotal(
  place: string,
  daily: ReadonlyMap<string, number>,
  weekly: ReadonlyMap<string, number>
): number | undefined {
  for (const parts of partitions) {
    const sums = parts.map((codes) => {
      const key = `${place} ${codesKey(codes)}`;
      return (daily.get(key) ?? NaN) + (weekly.get(key) ?? NaN);
    });
    if (sums.every((sum) => !Number.isNaN(sum))) return Math.min(...sums);
  }
  return undefined;
}
