import { expect, it } from "vitest";
import { priceCut } from "../../src/stats/priceCut.ts";

it("brings the basket to 2 %: Malawi 2025, data-only 5 GB at 8.45 % of GNI per capita, must fall by 76.3 %", () => {
  expect(priceCut(8.45)).toBeCloseTo(76.33, 2);
  expect(8.45 * (1 - priceCut(8.45) / 100)).toBeCloseTo(2, 10);
});

it("is 0 at the target and below", () => {
  expect(priceCut(2)).toBe(0);
  expect(priceCut(0.06)).toBe(0);
});

it("takes another target", () => {
  expect(priceCut(10, 5)).toBe(50);
});
