import { indicatorOf, toIndicatorId } from "../../../src/catalog/catalog.ts";
import type { DatedCell } from "../../../src/model/slice.ts";
import type { CountryFacts } from "../../../src/views/country/countryFigures.ts";
import type { CountryIndicator } from "../../../src/views/country/countryModel.ts";
import { cell, code } from "../smallFigure.ts";

export const at = (period: number, value: number, status: DatedCell["status"] = "A"): DatedCell => ({
  ...cell(value, status),
  period
});

/** The figures of an indicator: each slice's by its key, "total" where an array stands alone. */
export type Series = readonly DatedCell[] | Readonly<Record<string, readonly DatedCell[]>>;

function entry(id: string, series: Series): CountryIndicator {
  const bySlice = Array.isArray(series) ? { total: series as readonly DatedCell[] } : series;
  const figures = Object.entries(bySlice as Readonly<Record<string, readonly DatedCell[]>>).map(([key, history]) => ({
    key,
    codes: codesOf(key),
    latest: history.at(-1)!,
    history,
    place: undefined,
    origin: { origin: "", source: "" }
  }));
  return { indicator: indicatorOf(toIndicatorId(id)), figures };
}

const codesOf = (key: string) =>
  key === "total"
    ? { skill: "INFORMATION", level: "AT_LEAST_BASIC", activity: "EMAIL", sex: "_T" }
    : { skill: key.replace("skill-", ""), level: "AT_LEAST_BASIC" };

/** Returns the facts of Kenya with these series and nothing else. */
export function factsOf(series: Readonly<Record<string, Series>>, more: Partial<CountryFacts> = {}): CountryFacts {
  return {
    code: code("KEN"),
    figures: Object.entries(series).map(([id, each]) => entry(id, each)),
    group: {
      id: "income.LMC",
      use: () => undefined,
      change: () => undefined,
      median: () => undefined,
      spread: () => undefined,
      medianOfAll: () => undefined
    },
    breaksOf: () => [],
    languages: [],
    withheld: new Map(),
    worldDepth: 210.2,
    lastSurveys: new Map(),
    publishers: new Map([
      [
        "internet-use",
        ["World Bank, World Development Indicators", "International Telecommunication Union (ITU), DataHub"]
      ],
      ["data-only-mobile-basket", ["International Telecommunication Union (ITU), DataHub"]],
      ["ict-skills", ["World Bank Data360, ITU DataHub collection"]],
      ["ict-activities", ["United Nations Statistics Division, SDG 4.4.1"]]
    ]),
    priceDifference: undefined,
    ...more
  };
}
