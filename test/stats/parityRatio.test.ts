import { expect, it } from "vitest";
import { parityRatio } from "../../src/stats/parityRatio.ts";

it("divides women by men: Pakistan 2019, SDG 5.b.1, 26.35 and 64.83 %, is 0.41", () => {
  expect(parityRatio(26.35, 64.83)).toBeCloseTo(0.4064, 4);
});

it("is 0 for none, and undefined against none", () => {
  expect(parityRatio(0, 50)).toBe(0);
  expect(parityRatio(50, 0)).toBeUndefined();
  expect(parityRatio(0, 0)).toBeUndefined();
});
