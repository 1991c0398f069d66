import { describe, expect, it } from "vitest";
import { coverageGap, peopleOffline, usageGap } from "../../src/stats/gap.ts";

describe("gaps", () => {
  it("counts people offline: ITU's 5.3 bn online, 66 % of 8 bn in 2022, leave 2.7 bn", () => {
    expect(peopleOffline(8_000_000_000, 66)).toBeCloseTo(2_720_000_000, 0);
    expect(peopleOffline(1000, 0)).toBe(1000);
    expect(peopleOffline(1000, 100)).toBe(0);
  });

  it("takes the coverage gap for the rest of the people", () => {
    expect(coverageGap(96.5)).toBe(3.5);
  });

  it("takes the usage gap for those covered who do not use it", () => {
    expect(usageGap(88.5, 18)).toBe(70.5);
    expect(usageGap(90, 90)).toBe(0);
  });

  it("has no usage gap, rather than 0, where more people use it than are covered", () => {
    expect(usageGap(75, 88.44)).toBeUndefined();
  });
});
