import { describe, expect, it } from "vitest";
import type { SeriesBreaks } from "../../../src/stats/comparable.ts";
import type { DatedCell } from "../../../src/model/slice.ts";
import type { CountryFacts } from "../../../src/views/country/countryFigures.ts";
import { countryStatements, firstSentence } from "../../../src/views/country/countrySentences.ts";
import { at, factsOf, type Series } from "./smallFacts.ts";
import { wordsOf } from "./wordsOf.ts";

const kenya = wordsOf("en", "KEN", "income.LMC");
const saying = (facts: CountryFacts, topic: string, words = kenya) =>
  countryStatements(words, facts).find((each) => each.topic === topic);
const textOf = (...of: Parameters<typeof saying>): string | undefined =>
  saying(...of)?.text.replaceAll(/[\u200e\u200f\u202a-\u202e]/g, "");

describe("who is offline", () => {
  const use = [at(2019, 22.7), at(2024, 35)];

  it("is told in people and as a share, beside the group in the same year", () => {
    const facts = factsOf({ "internet-use": use, "people-offline": [at(2024, 36_700_000)] });
    const group = {
      ...facts.group,
      use: (period: number) => (period === 2024 ? ({ share: 59.44, status: "E" } as const) : undefined)
    };
    expect(textOf({ ...facts, group }, "offline")).toBe(
      "In Kenya, 36.7\u00a0million people did not use the Internet in 2024, 65.0% of the population. In lower-middle-income countries, 40.6% did not use it in the same year (an estimate)."
    );
    expect(saying(facts, "offline")?.basis).toBeUndefined();
  });

  it("leaves out people of another year, and the group without a figure", () => {
    const facts = factsOf({ "internet-use": use, "people-offline": [at(2023, 36_700_000)] });
    expect(textOf(facts, "offline")).toBe("In Kenya, 65.0% of people did not use the Internet in 2024.");
  });

  it("adds the last year that has people and group, where the newest share has neither", () => {
    const facts = factsOf({ "internet-use": [at(2024, 64.9, "E"), at(2025, 70)], "people-offline": [at(2024, 5e8)] });
    const group = {
      ...facts.group,
      use: (period: number) => (period === 2024 ? ({ share: 59.44, status: "E" } as const) : undefined)
    };
    expect(textOf({ ...facts, group }, "offline")).toBe(
      "In Kenya, 30.0% of people did not use the Internet in 2025. In 2024 (estimate), 500\u00a0million people did not, 35.1% of the population, against 40.6% (an estimate) in lower-middle-income countries."
    );
  });

  it("says since when there is no survey, and no figure at all", () => {
    const basis = (history: readonly DatedCell[], surveys: Readonly<Record<string, number>> = {}) =>
      saying(
        factsOf(
          { "internet-use": history },
          { lastSurveys: new Map(Object.entries(surveys)) as CountryFacts["lastSurveys"] }
        ),
        "offline"
      );
    const here = "the data here (World Bank and ITU)";
    expect(basis([at(2017, 20), at(2024, 35, "E")], { "internet-use": 2017 })?.basis).toBe(
      `This figure is an estimate: ${here} hold no survey of Internet use in Kenya after 2017.`
    );
    expect(basis([at(2024, 35, "E")])?.basis).toBe(
      `This figure is an estimate: ${here} hold no survey of Internet use in Kenya since 2000.`
    );
    expect(basis([at(2016, 20), at(2017, 25, "E")], { "internet-use": 2016 })?.basis).toBe(
      `This figure is an estimate: ${here} hold no survey of Internet use in Kenya after 2016. They hold no newer figure of Internet use than that of 2017.`
    );
    expect(basis([at(2017, 25)])?.basis).toBe(
      "The data here (World Bank and ITU) hold no newer figure of Internet use in Kenya than that of 2017."
    );
    expect(basis([at(2024, 25, "_U")])?.basis).toBe(
      "The data here (World Bank and ITU) name no source for this figure, and hold no survey of Internet use in Kenya since 2000."
    );
    expect(basis([at(2024, 25)])?.basis).toBeUndefined();
  });

  it("names the later surveys of other measures wherever it says that there is none of this one", () => {
    const surveys = new Map([
      ["internet-use", 2006],
      ["mobile-phone-ownership", 2017],
      ["households-online", 2021],
      ["ict-activities", 2006],
      ["offline-reasons", 2005]
    ]) as CountryFacts["lastSurveys"];
    const said = saying(
      factsOf({ "internet-use": [at(2006, 5), at(2024, 35, "E")] }, { lastSurveys: surveys }),
      "offline"
    );
    expect(said?.basis).toBe(
      "This figure is an estimate: the data here (World Bank and ITU) hold no survey of Internet use in Kenya after 2006. " +
        "They do hold surveys of other things in Kenya since then: " +
        "Households with Internet at home (2021) and People who own a mobile phone (2017)."
    );
    expect(said?.silence).toEqual({
      indicator: "internet-use",
      last: 2006,
      elsewhere: [
        { indicator: "households-online", period: 2021 },
        { indicator: "mobile-phone-ownership", period: 2017 }
      ]
    });
  });

  it("puts the flag behind the year, and says that everybody is online or nobody knows", () => {
    expect(textOf(factsOf({ "internet-use": [at(2024, 100, "E")] }), "offline")).toBe(
      "In Kenya, practically everyone used the Internet in 2024 (estimate) (100.0% of people)."
    );
    expect(textOf(factsOf({}), "offline")).toBe(
      "The data here (World Bank and ITU) hold no figure of Internet use in Kenya since 2000."
    );
    expect(saying(factsOf({}), "trend")).toBeUndefined();
  });
});

describe("the trend", () => {
  const trend = (history: readonly DatedCell[], more: Partial<CountryFacts> = {}) =>
    textOf(factsOf({ "internet-use": history }, more), "trend");

  it("goes back five years, else four, else six", () => {
    const rose = "The share of people online in Kenya rose from";
    expect(trend([at(2018, 10), at(2019, 20, "E"), at(2020, 30), at(2024, 35)])).toBe(
      `${rose} 20.0% in 2019 (estimate) to 35.0% in 2024, by 15.0 percentage points.`
    );
    expect(trend([at(2018, 10), at(2020, 30), at(2024, 35)])).toContain(`${rose} 30.0% in 2020 to`);
    expect(trend([at(2018, 10), at(2024, 35)])).toContain(`${rose} 10.0% in 2018 to`);
    expect(trend([at(2017, 10), at(2021, 20), at(2024, 35)])).toBe(
      "How the share of people online in Kenya has changed cannot be said: the data of this site hold no figure of about five years earlier."
    );
  });

  it("tells a fall and a standstill, and the change of the group with its sign", () => {
    const group = { ...factsOf({}).group, change: () => -0.44 };
    expect(trend([at(2019, 36), at(2024, 35)], { group })).toBe(
      "The share of people online in Kenya fell from 36.0% in 2019 to 35.0% in 2024, by 1.0 percentage points. In lower-middle-income countries, where figures can be compared: −0.4."
    );
    expect(trend([at(2019, 35), at(2024, 35)])).toBe(
      "The share of people online in Kenya was the same in 2019 and in 2024, at 35.0%."
    );
  });

  it("is not told across a break, and says why", () => {
    const breaksOf = (): SeriesBreaks => [{ period: 2020, reason: "estimate" }];
    expect(trend([at(2019, 20, "E"), at(2024, 35)], { breaksOf })).toBe(
      "How the share of people online in Kenya has changed in five years cannot be said. The figures before 2020 cannot be held against those since. The series takes a step from or to an estimate that lies outside the range in which 98 of 100 steps between measured figures stay."
    );
  });

  it("begins after the break where it can", () => {
    const breaksOf = (): SeriesBreaks => [{ period: 2020, reason: "estimate" }];
    expect(trend([at(2019, 20, "E"), at(2020, 30), at(2024, 35)], { breaksOf })).toContain("rose from 30.0% in 2020");
  });
});

describe("the price", () => {
  it("stands against 2%, with the cut that is needed and the middle of the group", () => {
    const facts = factsOf({ "data-only-mobile-basket": [at(2025, 4.1)], "price-cut-to-target": [at(2025, 51.2)] });
    const group = { ...facts.group, median: () => ({ value: 3.116, areas: 51 }) };
    expect(textOf({ ...facts, group }, "price")).toBe(
      "5 GB of mobile data cost 4.10% of average monthly income in Kenya in 2025, and would have to become 51.2% cheaper to meet the target of 2%. Half of the prices in lower-middle-income countries were at or below 3.12% in the same year."
    );
  });

  it("is within the target at 2% as printed", () => {
    const price = (value: number) => textOf(factsOf({ "data-only-mobile-basket": [at(2025, value, "G")] }), "price");
    expect(price(2)).toBe(
      "5 GB of mobile data cost 2.00% of average monthly income in Kenya in 2025 (experimental), within the target of 2%."
    );
    expect(textOf(factsOf({}), "price")).toBe("The data here (ITU) hold no price of 5 GB of mobile data in Kenya.");
  });
});

describe("skills", () => {
  it("names the most and the least common of the newest year", () => {
    const facts = factsOf({
      "ict-skills": {
        total: [at(2024, 60)],
        "skill-COMMUNICATION": [at(2024, 78.6)],
        "skill-SAFETY": [at(2024, 46.1)],
        "skill-CONTENT": [at(2021, 3)]
      }
    });
    const group = { ...facts.group, medianOfAll: () => ({ value: 84.8, areas: 49 }) };
    expect(textOf({ ...facts, group }, "skills")).toBe(
      "In Kenya, 78.6% of people had at least basic skills in communicating online in 2024 (median of the 49 countries with a figure: 84.8%), and 46.1% in staying safe online."
    );
  });

  it("falls back on one area, then on the older measure, then on the survey that is missing", () => {
    expect(textOf(factsOf({ "ict-skills": [at(2024, 60)] }), "skills")).toBe(
      "In Kenya, 60.0% of people had at least basic skills in finding and judging information in 2024."
    );
    expect(textOf(factsOf({ "ict-activities": [at(2017, 20)] }), "skills")).toBe(
      "In Kenya, 20.0% of people said in 2017 that they had sent an e-mail with an attachment."
    );
    expect(textOf(factsOf({}), "skills")).toBe(
      "The data here (World Bank Data360 and United Nations Statistics Division) hold no survey of digital skills in Kenya."
    );
    expect(textOf(factsOf({ "safety-skills": [at(2022, 20)] }), "skills")).toBeUndefined();
  });
});

describe("languages", () => {
  const range = (period: number, low: number, high: number): DatedCell => ({ period, low, high, status: "E" });

  it("are told as ranges, beside the world", () => {
    const facts = factsOf({
      "local-content-coverage-10k": [range(2025, 14, 46.8)],
      "local-content-coverage-100k": [range(2025, 0, 5)],
      "best-language-depth": [range(2026, 0.2, 1.5)]
    });
    expect(textOf(facts, "language")).toBe(
      "In Kenya, 14.0–46.8% of people speak a local language with 10,000 or more Wikipedia articles written by people, and 0.0–5.0% one with 100,000 or more, in 2025 (estimate). At least half of the people have 0.2–1.5 pages per 1,000 speakers on the web in such a language, in 2026 (estimate), against 210 in all languages together."
    );
  });

  it("say why there is no figure", () => {
    const withheld = (reason: string) => new Map([["local-content-coverage-10k", reason]]);
    expect(textOf(factsOf({}, { withheld: withheld("no-local-language-listed") }), "language")).toContain(
      "No local language in Kenya is listed"
    );
    expect(textOf(factsOf({}, { withheld: withheld("languages-not-listed") }), "language")).toContain("less than half");
    expect(textOf(factsOf({}), "language")).toBe(
      "Which languages people speak in Kenya is not listed in the sources of this site."
    );
  });
});

describe("the first sentence", () => {
  const one = (series: Readonly<Record<string, Series>>) => firstSentence(kenya, factsOf(series));
  const use = [at(2024, 35)];
  const price = [at(2025, 4.1)];

  it("says what is known of people and price, and what is not", () => {
    expect(one({ "internet-use": use, "data-only-mobile-basket": price })).toBe(
      "In Kenya, 65.0% of people did not use the Internet in 2024, and 5 GB of mobile data cost 4.10% of average income in 2025, above the target of 2%."
    );
    expect(one({ "internet-use": [at(2024, 100)], "data-only-mobile-basket": {} })).toBe(
      "In Kenya, practically everyone used the Internet in 2024; what mobile data cost is not in the data of this site."
    );
    expect(one({ "data-only-mobile-basket": price })).toBe(
      "The data of this site hold no figure of Internet use in Kenya, and 5 GB of mobile data cost 4.10% of average income in 2025, above the target of 2%."
    );
    expect(one({ "data-only-mobile-basket": {} })).toBe(
      "The data of this site hold neither a figure of Internet use nor a price of mobile data in Kenya."
    );
  });

  it("is silent on prices where the data have none of any country", () => {
    expect(one({ "internet-use": [at(2024, 100)] })).toBe("In Kenya, practically everyone used the Internet in 2024.");
  });

  it("has the grammar of the country", () => {
    const facts = factsOf({ "internet-use": use });
    const firstWords = (language: "en" | "fr" | "ar", area: string): string =>
      firstSentence(wordsOf(language, area, "income.LMC"), facts).split(/[,،]/)[0] ?? "";
    expect(firstWords("en", "GMB")).toBe("In the Gambia");
    expect(["MLI", "IND", "USA", "CUB"].map((area) => firstWords("fr", area))).toEqual([
      "Au Mali",
      "En Inde",
      "Aux États-Unis",
      "À Cuba"
    ]);
    expect(firstWords("ar", "MAR")).toBe("في المغرب");
  });
});
