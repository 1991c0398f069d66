import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/catalog/catalog.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import { firstQuestion } from "../../src/model/question.ts";
import { answerSentence, asked, latestSince, readerOf } from "../../src/questions/readyQuestion.ts";
import { womenWithoutPhone } from "../../src/questions/womenWithoutPhone.ts";
import type { Answer } from "../../src/model/answer.ts";

const answer: Answer = {
  columns: [
    { name: "area", values: ["NER", "XXX"] },
    { name: "women", values: [29.4, null] },
    { name: "men", values: [58.1, 70] },
    { name: "period", values: [2021, 2022] }
  ],
  rows: 2,
  cut: false
};
const words = {
  translator: translatorOf("en"),
  nameOf: (code: string) => (code === "NER" ? "Niger" : undefined)
};

describe("a reader of an answer", () => {
  const { values, number, sum, area } = readerOf(words, answer);

  it("gives numbers, and what is not there as no number", () => {
    expect(values("men")).toEqual([58.1, 70]);
    expect(values("children")).toEqual([]);
    expect(number("men", 1)).toBe(70);
    expect(number("women", 1)).toBeNaN();
    expect(number("men", 2)).toBeNaN();
    expect(number("children", 0)).toBeNaN();
  });

  it("adds a column, in which an empty cell is nothing", () => {
    expect(sum("men")).toBeCloseTo(128.1);
    expect(sum("women")).toBeCloseTo(29.4);
    expect(sum("children")).toBe(0);
  });

  it("names areas, and those that nobody knows by their code", () => {
    expect([area(0), area(1)]).toEqual(["Niger", "XXX"]);
  });
});

describe("the sentence of an answer", () => {
  it("is the question's own, of the first row", () => {
    const sentence = answerSentence(words, womenWithoutPhone, answer);
    expect(sentence).toBe(womenWithoutPhone.sentence(words, answer));
    for (const text of ["Niger", "29.4", "58.1", "2021"]) expect(sentence).toContain(text);
  });

  it("says that there is nothing where there is no row", () => {
    const empty = { ...answer, columns: answer.columns.map((column) => ({ ...column, values: [] })), rows: 0 };
    expect(answerSentence(words, womenWithoutPhone, empty)).toBe(words.translator.t("analyse.answer.none"));
  });
});

describe("the question of the form that comes closest", () => {
  const phones = { ...indicatorOf("mobile-phone-ownership"), first: 2012, last: 2024 };
  const indicators = new Map([[phones.id, phones]]);

  it("asks for figures not older than a year, or than one year where the data are as old", () => {
    const column = { kind: "indicator", indicator: phones.id, codes: { sex: "F" } };
    expect(latestSince(indicators, phones.id, 2015, { sex: "F" })).toEqual({
      ...column,
      when: { kind: "within", years: 9 }
    });
    expect(latestSince(indicators, phones.id, 2030)).toMatchObject({ codes: {}, when: { kind: "within", years: 1 } });
    expect(latestSince(new Map(), phones.id, 2015)).toMatchObject({ when: { kind: "within", years: 1 } });
  });

  it("is the first question but for its parts", () => {
    expect(asked({ limit: 7 })).toEqual({ ...firstQuestion, limit: 7 });
    const { columns, sort, limit } = womenWithoutPhone.nearest(indicators);
    expect(columns.map((column) => ("codes" in column ? column.codes : column))).toEqual([
      { sex: "F" },
      { sex: "M" },
      { kind: "ratio", of: 0, with: 1 }
    ]);
    expect([sort, limit]).toEqual([2, 20]);
  });
});
