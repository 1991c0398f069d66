import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/catalog/catalog.ts";
import type { Translator } from "../../src/i18n/translator.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import type { Answer, AnswerValue } from "../../src/model/answer.ts";
import type { IndicatorId } from "../../src/model/indicator.ts";
import { firstQuestion, type Question } from "../../src/model/question.ts";
import { namedColumns, questionIds, readyQuestions, type QuestionId } from "../../src/questions/readyQuestions.ts";

const questionOf = (id: QuestionId) => readyQuestions.find((each) => each.id === id)!;

/** An answer of rows, each value under the name of its column. */
const answerOf = (rows: readonly Readonly<Record<string, AnswerValue>>[]): Answer => ({
  columns: Object.keys(rows[0] ?? {}).map((name) => ({ name, values: rows.map((row) => row[name] ?? null) })),
  rows: rows.length,
  cut: false
});

/** Answers of two rows or more; no two of their numbers are the same, so that one cannot stand for another. */
const answers: Readonly<Record<QuestionId, Answer>> = {
  "coverage-without-use": answerOf([
    { area: "AAA", people_not_using: 3_000_000, over_target: true, basket: 9 },
    { area: "BBB", people_not_using: 500_000, over_target: false, basket: 1 },
    { area: "CCC", people_not_using: null, over_target: null, basket: null },
    { area: "DDD", people_not_using: 200_000, over_target: true, basket: 8 }
  ]),
  "offline-dear-unspoken": answerOf([
    { area: "AAA", population: 8_000_000, people_offline: 6_000_000 },
    { area: "BBB", population: 1_500_000, people_offline: 900_000 }
  ]),
  "women-without-phone": answerOf([
    { area: "AAA", period: 2021, women: 29.4, men: 58.1, women_to_men: 0.51 },
    { area: "BBB", period: 2019, women: 11.1, men: 22.2, women_to_men: 0.5 }
  ]),
  "moved-most": answerOf([
    { area: "BBB", from_year: 2018, to_year: 2023, internet_use_before: 21.5, internet_use: 70.5, change: 49 },
    { area: "AAA", from_year: 2017, to_year: 2022, internet_use_before: 1, internet_use: 2, change: 1 }
  ]),
  "old-figures": answerOf([
    { indicator: "adult-literacy", people_recent: 1, people_older: 2, people_without: 3 },
    { indicator: "daily-use-among-users", people_recent: 4, people_older: 5_000_000, people_without: 6_000_000_000 },
    { indicator: "internet-use", people_recent: 7, people_older: 8_000_000, people_without: 9 }
  ])
};
const nameOf = (code: string) => ({ AAA: "A land", BBB: "B land" })[code];

/** What a question hands to its message. */
function saidOf(id: QuestionId): readonly unknown[] {
  const said: unknown[] = [];
  const t = (...given: readonly unknown[]) => String(said.push(...given));
  questionOf(id).sentence({ translator: { t } as unknown as Translator, nameOf }, answers[id]);
  return said;
}

const lastYears = { "internet-use": 2025, "coverage-4g": 2024, "data-only-mobile-basket": 2026 } as const;
const dated = (id: IndicatorId, last: number) => [id, { ...indicatorOf(id), first: 2000, last }] as const;
const askable = new Map([
  ...Object.entries(lastYears).map(([id, last]) => dated(id as IndicatorId, last)),
  dated("local-content-coverage-10k", 2023),
  dated("population", 2022),
  dated("mobile-phone-ownership", 2024)
]);
const latest = (indicator: IndicatorId, years: number, codes = {}) =>
  ({ kind: "indicator", indicator, codes, when: { kind: "within", years } }) as const;

describe("the ready-made questions", () => {
  it("stand in the order of the page, each under its id, with its SQL", () => {
    expect(questionIds).toEqual([
      "coverage-without-use",
      "offline-dear-unspoken",
      "women-without-phone",
      "moved-most",
      "old-figures"
    ]);
    expect(readyQuestions.map(({ id }) => id)).toEqual(questionIds);
    for (const { sql } of readyQuestions) expect(sql).toMatch(/^--[^]*;$/);
  });

  it("know what each of their columns is", () => {
    const percent = { kind: "figure", unit: "percent", decimals: 1 };
    const people = { kind: "figure", unit: "people", decimals: 0 };
    const price = { kind: "figure", unit: "share-of-income", decimals: 2 };
    const year = { kind: "year" };
    expect(Object.fromEntries(readyQuestions.map(({ id, columns }) => [id, columns]))).toEqual({
      "coverage-without-use": {
        ...{ coverage_4g: percent, internet_use: percent, covered_not_using: percent, people_not_using: people },
        ...{ basket: price, basket_year: year, over_target: { kind: "flag" } }
      },
      "offline-dear-unspoken": {
        ...{ internet_use: percent, internet_use_year: year, basket: price, basket_year: year },
        ...{ local_content: percent, population: people, people_offline: people }
      },
      "women-without-phone": {
        ...{ women: percent, men: percent, women_to_men: { kind: "figure", unit: "ratio", decimals: 2 } }
      },
      "moved-most": {
        ...{ internet_use: percent, internet_use_before: percent, from_year: year, to_year: year, change: percent }
      },
      "old-figures": {
        ...{ people_recent: people, people_older: people, people_without: people },
        ...{ areas_older: { kind: "number" }, oldest_year: year }
      }
    });
    const { area, period, status, licence, indicator, ...own } = namedColumns;
    expect([area, period, status, licence, indicator].map((each) => each?.kind)).toEqual([
      "area",
      "year",
      "status",
      "licence",
      "indicator"
    ]);
    expect(own).toEqual(Object.assign({}, ...readyQuestions.map(({ columns }) => columns)));
  });
});

describe("the question of the form that is nearest", () => {
  const wanted: Readonly<Record<QuestionId, Partial<Question> | undefined>> = {
    "coverage-without-use": {
      columns: [
        latest("coverage-4g", 4),
        latest("internet-use", 5),
        { kind: "difference", of: 0, with: 1 },
        latest("data-only-mobile-basket", 6)
      ],
      ranges: [
        { column: 0, low: 80, high: 100 },
        { column: 1, low: 0, high: 50 }
      ],
      sort: 2,
      descending: true
    },
    "offline-dear-unspoken": {
      columns: [
        latest("internet-use", 7),
        latest("data-only-mobile-basket", 8),
        latest("local-content-coverage-10k", 5),
        latest("population", 4)
      ],
      ranges: [
        { column: 0, low: 0, high: 50 },
        { column: 1, low: 2, high: 100 },
        { column: 2, low: 0, high: 0 }
      ],
      sort: 3,
      descending: true
    },
    "women-without-phone": {
      columns: [
        latest("mobile-phone-ownership", 9, { sex: "F" }),
        latest("mobile-phone-ownership", 9, { sex: "M" }),
        { kind: "ratio", of: 0, with: 1 }
      ],
      sort: 2,
      limit: 20
    },
    "moved-most": {
      columns: [latest("internet-use", 3), { kind: "change", of: 0, since: 2019 }],
      sort: 1,
      descending: true,
      limit: 20
    },
    "old-figures": undefined
  };

  it.each(questionIds)("asks for the same figures, the same bounds, the same order: %s", (id) => {
    const part = wanted[id];
    expect(questionOf(id).nearest?.(askable)).toEqual(part && { ...firstQuestion, ...part });
  });
});

describe("the sentence of a ready-made question", () => {
  it("counts countries, people, prices that are known and those that are too high", () => {
    expect(saidOf("coverage-without-use")).toEqual([
      "analyse.answer.coverage-without-use",
      { count: 4, people: 3_700_000, priced: 3, dear: 2 }
    ]);
  });

  it("adds up who lives there, and who of them is offline", () => {
    expect(saidOf("offline-dear-unspoken")).toEqual([
      "analyse.answer.offline-dear-unspoken",
      { count: 2, people: 9_500_000, offline: 6_900_000 }
    ]);
  });

  it("names the first country, with both shares and their year", () => {
    expect(saidOf("women-without-phone")).toEqual([
      "analyse.answer.women-without-phone",
      { area: "A land", women: 29.4, men: 58.1, year: 2021 }
    ]);
    expect(saidOf("moved-most")).toEqual([
      "analyse.answer.moved-most",
      { area: "B land", before: 21.5, from: 2018, after: 70.5, to: 2023 }
    ]);
  });

  it("finds the rows of two measures by their ids, and throws where one is missing", () => {
    expect(saidOf("old-figures")).toEqual([
      "analyse.answer.old-figures",
      { older: 8_000_000, dailyOlder: 5_000_000, dailyWithout: 6_000_000_000 }
    ]);
    const words = { translator: translatorOf("en"), nameOf };
    const without = answerOf([{ indicator: "internet-use", people_older: 1, people_without: 1 }]);
    expect(() => questionOf("old-figures").sentence(words, without)).toThrow("no row daily-use-among-users");
  });
});
