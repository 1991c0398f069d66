import { describe, expect, it } from "vitest";
import { boundsByArea, meanByArea } from "../../src/stats/areaWeights.ts";

const once = (count: number) => Array.from({ length: count }, (_, index) => ({ area: `A${index}`, value: index }));

describe("meanByArea", () => {
  it("counts each area once, however often it was surveyed", () => {
    const often = [1, 1, 1, 1].map((value) => ({ area: "AAA", value }));
    expect(meanByArea([...often, { area: "BBB", value: 3 }])).toBe(2);
  });
});

describe("boundsByArea", () => {
  it("counts one more area as lying beyond all the others", () => {
    // Ten in eleven hold 1/11 each: below the lowest lies 1/11 < 1/10, below the second 2/11.
    expect(boundsByArea(once(10), 0.8)).toEqual({ low: 0, high: 9 });
    // Of nineteen, the area beyond and the lowest hold 2/20 = 1/10: the second is the bound.
    expect(boundsByArea(once(19), 0.8)).toEqual({ low: 1, high: 17 });
    expect(boundsByArea(once(9), 0.8)).toEqual({ low: 0, high: 8 });
  });

  it("has no bound where too few areas could give one", () => {
    expect(boundsByArea(once(8), 0.8)).toBeUndefined();
    expect(boundsByArea([], 0.8)).toBeUndefined();
  });

  it("does not let an area with many numbers move it as many areas would", () => {
    const many = Array.from({ length: 1000 }, () => ({ area: "ZZZ", value: 100 }));
    expect(boundsByArea([...once(18), ...many], 0.8)).toEqual({ low: 1, high: 17 });
  });

  it("holds four of five areas to come, whatever numbers they bring", () => {
    let state = 7;
    const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
    const areaOf = (index: number) => {
      const own = random() * random() * 4;
      return Array.from({ length: 1 + Math.floor(random() * 5) }, () => ({ area: `A${index}`, value: own + random() }));
    };
    let held = 0;
    for (let trial = 0; trial < 2000; trial += 1) {
      const { low, high } = boundsByArea(Array.from({ length: 12 }, (_, index) => areaOf(index)).flat(), 0.8)!;
      const next = areaOf(99);
      held += next.filter(({ value }) => low <= value && value <= high).length / next.length;
    }
    expect(held / 2000).toBeGreaterThan(0.8);
  });
});
