import { describe, expect, it } from "vitest";
import type { GroupOutcome } from "../../src/stats/groupFigure.ts";
import { whyNone } from "../../src/stats/groupSeries.ts";

const few: GroupOutcome = { withheld: "few-areas", coverage: 0.7, areas: 8 };
const small: GroupOutcome = { withheld: "coverage", coverage: 0.4, areas: 12 };
const reached: GroupOutcome = {
  figure: { low: 1, high: 1, coverage: 0.9, areas: 20, estimates: 0, carried: 0, carriedFrom: 2020 }
};

describe("why a group has no figure in any year", () => {
  it("is what the latest figures of all members lack", () => {
    expect(whyNone({ outcomes: [small], latest: few })).toBe("few-areas");
    expect(whyNone({ outcomes: [few], latest: { withheld: "not-additive", coverage: 1, areas: 20 } })).toBe(
      "not-additive"
    );
  });

  it("is what the best of the years lacks, where the figures of all years reach far enough together", () => {
    expect(whyNone({ outcomes: [small, few, small], latest: reached })).toBe("few-areas");
    expect(whyNone({ outcomes: [small, small], latest: reached })).toBe("coverage");
  });
});
