import { describe, expect, it } from "vitest";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { answerTrend, answerTrendText } from "../../../src/views/analyse/answerTrend.ts";

const linear = { domain: [0, 100] as const, ticks: [], log: false };
const logarithmic = { domain: [1, 1000] as const, ticks: [], log: true };
const none = [undefined, undefined] as const;

/** The first of the four sets of Anscombe (Graphs in Statistical Analysis, 1973): y = 3.00 + 0.500 x, R² 0.67. */
const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
const anscombe = x.map((each, place) => ({ x: each, y: y[place]! }));

describe("the line through the circles of an answer", () => {
  it("has the published formula and strength of a known set", () => {
    const axes = { across: linear, up: linear };
    const trend = answerTrend(anscombe, axes, none);
    if (trend.refusal) throw new Error(trend.refusal);
    expect(trend.start).toBeCloseTo(3.0, 2);
    expect(trend.slope).toBeCloseTo(0.5, 3);
    expect(trend.fit).toBeCloseTo(0.67, 2);
    expect(trend.ends?.map((end) => end.x)).toEqual([4, 14]);
    expect(answerTrendText(translatorOf("en"), trend, axes)).toContain("y = 3.00 + 0.500 × x");
  });

  it("is one of logarithms where an axis is logarithmic", () => {
    const powers = Array.from({ length: 12 }, (_, place) => ({ x: 2 ** place, y: 90 - 5 * place }));
    const axes = { across: logarithmic, up: linear };
    const trend = answerTrend(powers, axes, none);
    if (trend.refusal) throw new Error(trend.refusal);
    expect([trend.fit, trend.slope]).toEqual([expect.closeTo(1, 9), expect.closeTo(-5 / Math.LN2, 9)]);
    expect(answerTrendText(translatorOf("en"), trend, axes)).toContain("y = 90.0 − 7.21 × ln(x)");
  });

  it("is none through few, through equal, through what is made of the same, through what has no order", () => {
    const axes = { across: linear, up: linear };
    const roots = (id: string, isOrdered = true) => ({ ids: new Set([id]), isOrdered, comparesRows: false });
    const refusal = (...args: Parameters<typeof answerTrend>) => answerTrend(...args).refusal;
    expect(refusal(anscombe.slice(0, 9), axes, none)).toBe("few");
    expect(
      refusal(
        anscombe.map((pair) => ({ ...pair, x: 1 })),
        axes,
        none
      )
    ).toBe("flat");
    expect(refusal(anscombe, axes, [roots("internet-use"), roots("internet-use")])).toBe("related");
    expect(refusal(anscombe, axes, [roots("a"), roots("b", false)])).toBe("unordered");
  });
});
