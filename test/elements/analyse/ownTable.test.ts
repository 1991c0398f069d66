import { describe, expect, it } from "vitest";
import { questionWithOwn } from "../../../src/elements/analyse/ownTable.ts";
import { firstQuestion } from "../../../src/model/question.ts";

const indicators = firstQuestion.columns.filter(({ kind }) => kind === "indicator");

describe("a table that is brought", () => {
  it("stands beside two indicators with its first column of numbers that is no year", () => {
    const { columns } = questionWithOwn({ numbers: ["Year", "score"] }, firstQuestion) ?? {};
    expect(columns).toEqual([...indicators.slice(0, 2), { kind: "own", name: "score" }]);
  });

  it("takes the columns of the one before with it", () => {
    const before = { ...firstQuestion, columns: [...indicators, { kind: "own", name: "gone" } as const] };
    expect(questionWithOwn({ numbers: [] }, before)?.columns).toEqual(indicators);
    expect(questionWithOwn({ numbers: [] }, firstQuestion)).toBeUndefined();
  });
});
