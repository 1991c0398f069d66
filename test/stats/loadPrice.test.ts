import { describe, expect, it } from "vitest";
import { basketBytes, loadPrice, minutesOfYear } from "../../src/stats/loadPrice.ts";

describe("what a load costs", () => {
  it("is its part of a basket of 5 GB: 8 MB of one at $7.19 are 1.15 US cents", () => {
    const { usCents, seconds } = loadPrice(8_000_000, { dollars: 7.19, bytes: basketBytes }, 2000);
    expect(usCents).toBeCloseTo(1.1504, 10);
    // 0.011504 dollars of 2000 ÷ 525,600 dollars a minute.
    expect(seconds).toBeCloseTo((0.011504 / (2000 / 525_600)) * 60, 9);
    expect(minutesOfYear).toBe(525_600);
  });

  it("is the whole price for the whole basket, and nothing for nothing", () => {
    expect(loadPrice(basketBytes, { dollars: 3, bytes: basketBytes }, minutesOfYear)).toEqual({
      usCents: 300,
      seconds: 180
    });
    expect(loadPrice(0, { dollars: 3, bytes: basketBytes }, 1)).toEqual({ usCents: 0, seconds: 0 });
  });

  it("has no time where no income is known", () => {
    expect(loadPrice(1000, { dollars: 3, bytes: basketBytes }, undefined).seconds).toBeUndefined();
  });
});
