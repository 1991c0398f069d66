import { expect, it } from "vitest";
import { parseShares, thresholdAt } from "../../src/elements/thresholdSteps.ts";

it("steps from a thousand to ten million, to two digits", () => {
  expect([300, 400, 448, 500, 700].map(thresholdAt)).toEqual([1000, 10_000, 30_000, 100_000, 10_000_000]);
});

it("reads the languages of an attribute", () => {
  expect(parseShares("66:101234 12.5:0")).toEqual([
    { share: 66, articles: 101_234 },
    { share: 12.5, articles: 0 }
  ]);
  expect(parseShares("")).toEqual([]);
});
