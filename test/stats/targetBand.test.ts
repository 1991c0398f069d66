import { expect, it } from "vitest";
import { targetBand } from "../../src/stats/targetBand.ts";

it("gives the bands of ITU's dashboard: 0–50, 50–75, 75–95, 95–100", () => {
  expect([0, 49.9, 50, 74.9, 75, 94.9, 95, 100].map(targetBand)).toEqual([
    "limited",
    "limited",
    "satisfactory",
    "satisfactory",
    "advanced",
    "advanced",
    "met",
    "met"
  ]);
});
