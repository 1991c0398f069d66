import { describe, expect, it } from "vitest";
import { indicatorOf, indicators } from "../../src/catalog/catalog.ts";
import { bubbleRadius } from "../../src/scales/bubbleRadius.ts";
import { classCount, classOf, fillClass, paletteClass } from "../../src/scales/classes.ts";
import type { IndicatorId } from "../../src/model/indicator.ts";

const fills = (id: IndicatorId): readonly string[] => {
  const indicator = indicatorOf(id);
  return Array.from({ length: classCount(indicator) }, (_, i) => fillClass(indicator, i));
};

describe("classOf", () => {
  it("puts a value on a break into the class above it", () => {
    const scale = { breaks: [20, 40, 60], closed: "lower" } as const;
    expect([19.9, 20, 39.9, 40, 60, 100].map((value) => classOf(scale, value))).toEqual([0, 1, 1, 2, 3, 3]);
  });

  it("puts it into the class below where the break is a ceiling", () => {
    const basket = indicatorOf("data-only-mobile-basket");
    expect([1, 2, 2.01, 20, 20.01].map((value) => classOf(basket, value))).toEqual([0, 1, 2, 4, 5]);
    const cut = indicatorOf("price-cut-to-target");
    expect([0, 0.1, 25].map((value) => classOf(cut, value))).toEqual([0, 1, 1]);
  });
});

describe("fillClass", () => {
  it("takes all steps, or the ends and the middle", () => {
    expect(fills("internet-use")).toEqual(["q0", "q1", "q2", "q3", "q4", "q5"]);
    expect(fills("cyberlaw")).toEqual(["q0", "q3", "q5"]);
  });

  it("turns from blue to orange at the target", () => {
    expect(fills("data-only-mobile-basket")).toEqual(["q0", "q1", "q2", "q3", "q5", "q6"]);
    expect(fills("price-cut-to-target")).toEqual(["q0", "q2", "q3", "q4", "q5", "q6"]);
  });

  it("puts parity in the middle", () => {
    const parity = indicatorOf("phone-ownership-gender-parity");
    expect(fillClass(parity, classOf(parity, 1))).toBe("q3");
    expect(fills(parity.id)).toEqual(["q0", "q1", "q2", "q3", "q4", "q5", "q6"]);
    expect(paletteClass(parity.palette)).toBe("p-parity");
  });

  it("gives every class of every indicator a colour of its own", () => {
    expect(indicators.length).toBeGreaterThan(30);
    for (const { id } of indicators) expect(new Set(fills(id)).size, id).toBe(classCount(indicatorOf(id)));
  });

  it("throws for a class that there is not", () => {
    expect(() => fillClass(indicatorOf("internet-use"), 6)).toThrow("class 6 of 6");
  });
});

describe("bubbleRadius", () => {
  it("makes the area the count", () => {
    expect(bubbleRadius(100, 400, 90)).toBe(45);
    expect(bubbleRadius(400, 400, 90)).toBe(90);
    expect(bubbleRadius(0, 400, 90)).toBe(0);
  });
});
