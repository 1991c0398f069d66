import { describe, expect, it } from "vitest";
import { firstQuestion, mostColumns, type Question } from "../../src/model/question.ts";
import { formatQuestion, parseQuestion, readQuestion } from "../../src/state/questionAddress.ts";
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
  colour: "income",
  classes: { kind: "hand", breaks: [-2, 10.5, 300] }
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

describe("what an address asks for, at its edges:", () => {
  const read = (rest: string) =>
    readQuestion(`?ask=internet-use@w5~gap(0,95)~own(a)&${rest}`, { questions: [], isIndicator: known });

  it.each([
    ["limit=1", { limit: 1 }],
    ["limit=1000", { limit: 1000 }],
    ["limit=1001", { limit: 1000 }],
    ["limit=1.5", { limit: 0 }],
    ["limit=0", { limit: 0 }],
    ["sort=2", { sort: 2, descending: false }],
    ["sort=-1", { sort: 1, descending: true }],
    ["sort=-0", { sort: 0, descending: true }],
    ["sort=3", { sort: 0, descending: false }],
    ["sort=1.5", { sort: 0, descending: false }],
    ["across=0", { across: 0 }],
    ["across=2", { across: 2 }],
    ["across=3", { across: undefined }],
    ["across=02", { across: undefined }],
    ["across=", { across: undefined }]
  ])("%s", (rest, state) => {
    expect(read(rest).state).toMatchObject(state);
  });

  it.each([
    ["2:5..5", { column: 2, low: 5, high: 5 }],
    ["0:-1e3..+2", { column: 0, low: -1000, high: 2 }]
  ])("the filter %s", (where, range) => {
    const { state, problems } = read(`where=${encodeURIComponent(where)}`);
    expect(state.ranges).toEqual([range]);
    expect(problems).toEqual([]);
  });

  it.each(["in:region:SSF", "in:income:LIC", "in:subregion:202", "in:ldc", "in:lldc", "in:sids", "in:area:KEN"])(
    "%s",
    (where) => {
      const { state, problems } = read(`where=${where}`);
      expect(state.members).toEqual([where.slice(3)]);
      expect(problems).toEqual([]);
    }
  );

  it.each([
    ["3:1..2", "a column that is not there"],
    ["0:2..1", "a range that ends before it begins"],
    ["0:1..2x", "more after a range"],
    ["x0:1..2", "more before a range"],
    ["00:1..2", "a place of two digits"],
    ["0:1..", "no end"],
    ["in:region:ssf", "small letters"],
    ["in:income:SSF", "a region for an income group"],
    ["in:region:LIC", "an income group for a region"],
    ["in:subregion:002", "a subregion that is parted further"],
    ["in:subregion:999", "no subregion"],
    ["in:area:ken", "an area in small letters"],
    ["in:area:KEN.", "an area too few"],
    ["in:world", "a group without members to choose"],
    ["xin:ldc", "more before a group"],
    ["in:ldc!", "more after a group"]
  ])("not the filter %s: %s", (where) => {
    const { state, problems } = read(`where=in:ldc~${where}`);
    expect([state.ranges, state.members]).toEqual([[], ["ldc"]]);
    expect(problems).toEqual([expect.objectContaining({ value: where })]);
  });

  it("reads no more columns than there may be, and names those beyond", () => {
    const columns = Array.from({ length: mostColumns + 1 }, (_, i) => `own(c${String(i)})`);
    const { state, problems } = readQuestion(`?ask=${columns.join("~")}`, { questions: [], isIndicator: known });
    expect(state.columns).toHaveLength(mostColumns);
    expect(problems).toEqual([expect.objectContaining({ value: columns.at(-1) })]);
  });

  it("says how a group is measured only where there are groups", () => {
    const plain = { ...firstQuestion, columns: question.columns.slice(0, 1) };
    expect(formatQuestion({ ...plain, measure: "median" })).toBe("ask=internet-use@w5");
    expect(formatQuestion({ ...plain, measure: "median", by: "region" })).toBe(
      "ask=internet-use@w5&by=region&measure=median"
    );
  });
});
