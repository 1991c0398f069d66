import { describe, expect, it } from "vitest";
import { firstQuestion, type Question } from "../../src/model/question.ts";
import { formatQuestion, parseQuestion } from "../../src/state/question.ts";
import { withoutColumn } from "../../src/state/withoutColumn.ts";
import type { IndicatorId } from "../../src/model/indicator.ts";

const known = (id: string): id is IndicatorId => ["internet-use", "mobile-phone-ownership"].includes(id);
const question: Question = {
  columns: [
    { kind: "indicator", indicator: "internet-use", codes: {}, when: { kind: "within", years: 5 } },
    { kind: "indicator", indicator: "mobile-phone-ownership", codes: { sex: "F" }, when: { kind: "year", year: 2022 } },
    { kind: "own", name: "prix & coût, #1 (a~b)" },
    { kind: "difference", of: 0, with: 1 },
    { kind: "ratio", of: 0, with: 2 },
    { kind: "change", of: 0, since: 2015 },
    { kind: "people", of: 0 },
    { kind: "gap", of: 0, target: 95 }
  ],
  ranges: [
    { column: 0, low: -1.5, high: 20 },
    { column: 3, low: 0, high: 1e-7 }
  ],
  members: ["region:SSF", "subregion:202", "ldc"],
  by: "income",
  measure: "median",
  sort: 3,
  descending: true,
  limit: 20,
  view: "scatter",
  across: 2,
  colour: "income"
};

describe("the address of a question", () => {
  it("gives the question back", () => {
    expect(parseQuestion(`?${formatQuestion(question)}`, known)).toEqual(question);
    const plain = { ...firstQuestion, columns: question.columns.slice(0, 1) };
    expect(formatQuestion(plain)).toBe("ask=internet-use@w5");
    expect(parseQuestion("?ask=internet-use@w5", known)).toEqual(plain);
  });

  it.each([
    ["", undefined],
    ["?ask=", undefined],
    ["?ask=unknown@w5", undefined],
    ["?ask=gap(0,95)", undefined],
    ["?ask=internet-use@w5~gap(1,95)~ratio(0,7)~own()~x(1)~%E0%A4%A", 1],
    [
      "?ask=internet-use@w5&where=0:9..1~7:0..1~in:region:x~in:'OR 1=1&by=x&sort=9&limit=-4&view=<b>&across=1&colour=red",
      1
    ]
  ])("takes what can be read of %s, and never throws", (query, columns) => {
    const parsed = parseQuestion(query, known);
    expect(parsed?.columns.length).toBe(columns);
    if (parsed)
      expect(parsed).toMatchObject({
        ranges: [],
        members: [],
        by: undefined,
        sort: 0,
        limit: 0,
        view: "table",
        across: undefined,
        colour: "region"
      });
  });

  it("loses with a column what rests on it", () => {
    const { columns, ranges, sort, across } = withoutColumn(question, 1);
    expect(columns.map(({ kind }) => kind)).toEqual(["indicator", "own", "ratio", "change", "people", "gap"]);
    expect(columns[2]).toEqual({ kind: "ratio", of: 0, with: 1 });
    expect(ranges).toEqual([{ column: 0, low: -1.5, high: 20 }]);
    expect(sort).toBe(0);
    expect(across).toBe(1);
  });
});
