import { describe, expect, it } from "vitest";
import { indicators as catalogue } from "../../../src/catalog/catalog.ts";
import { soundQuestion } from "../../../src/elements/analyse/soundQuestion.ts";
import type { Question } from "../../../src/model/question.ts";
import { parseAnalyseState } from "../../../src/state/analyseState.ts";
import { isIndicatorId } from "../../../src/catalog/catalog.ts";

const indicators = new Map(catalogue.map((each) => [each.id as string, { ...each, first: 2000, last: 2025 }]));

function sound(query: string): readonly [string, readonly string[], Question | undefined] {
  const state = parseAnalyseState(query, { questions: [], isIndicator: isIndicatorId });
  if (state.mode !== "ask") return ["none", [], undefined];
  const { question, refused } = soundQuestion(state.question, indicators);
  return [(question?.columns ?? []).map(({ kind }) => kind).join(" "), refused, question];
}

describe("a question from an address", () => {
  it.each([
    ["?ask=internet-use@w5", "indicator", []],
    ["?ask=daily-use-among-users.sex-XX@w5", "", ["daily-use-among-users.sex-XX@w5"]],
    ["?ask=internet-use.sex-F@w5", "", ["internet-use.sex-F@w5"]],
    ["?ask=data-only-mobile-basket@w5~people(0)", "indicator", ["people(0)"]],
    ["?ask=internet-use@w5~people(0)", "indicator people", []],
    ["?ask=internet-use@w5~gap(0,95)~change(1,2015)", "indicator gap", ["change(1,2015)"]],
    ["?ask=internet-use@w5~rank(0)~part(0,4)", "indicator rank part", []],
    ["?ask=internet-use@w5~rank(0)~rank(1)~gap(1,5)~part(3,4)", "indicator rank gap", ["rank(1)", "part(3,4)"]],
    ["?ask=best-language-depth@w5~rank(0)", "indicator", ["rank(0)"]],
    ["?ask=internet-use@w5~gni-per-capita@w5~residual(0,1)", "indicator indicator residual", []],
    ["?ask=internet-use@w5~gap(0,95)~residual(0,1)", "indicator gap", ["residual(0,1)"]],
    ["?ask=internet-use@w5~residual(0,0)", "indicator", ["residual(0,0)"]],
    [
      "?ask=daily-use-among-users.sex-XX@w5~people(0)~internet-use@w5~gap(2,95)",
      "indicator gap",
      ["daily-use-among-users.sex-XX@w5", "people(0)"]
    ]
  ])("%s: %s, without %j", (query, kinds, refused) => {
    expect(sound(query).slice(0, 2)).toEqual([kinds, refused]);
  });

  it("keeps order, filters and axis on the columns that are left, and computes from where they stand now", () => {
    const [, , question] = sound(
      "?ask=daily-use-among-users.sex-XX@w5~internet-use@w5~gap(1,95)&where=1:0..50~0:1..2&sort=-2"
    );
    expect(question?.columns[1]).toEqual({ kind: "gap", of: 0, target: 95 });
    expect(question?.ranges).toEqual([{ column: 0, low: 0, high: 50 }]);
    expect(question).toMatchObject({ sort: 1, descending: true });
  });

  it("has no bounds that are no numbers", () => {
    expect(sound("?ask=internet-use@w5&where=0:1e309..1e309")[2]?.ranges).toEqual([]);
    expect(sound("?ask=internet-use@w5&where=0:-1e309..1")[2]?.ranges).toEqual([]);
    expect(sound("?ask=internet-use@w5&where=0:1e1..20")[2]?.ranges).toHaveLength(1);
  });
});
