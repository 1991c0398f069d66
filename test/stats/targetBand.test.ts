import { describe, expect, it } from "vitest";
import { meetsTarget, targetBand } from "../../src/stats/targetBand.ts";

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

const bothOf = ({ counted, strict }: { readonly counted: boolean; readonly strict: boolean }): boolean[] => [
  counted,
  strict
];

describe("meetsTarget", () => {
  it("counts a share from 95 %, and to the letter from 100 %", () => {
    expect([94.9, 95, 99.9, 100].map((share) => meetsTarget("share", share))).toEqual([
      { counted: false, strict: false },
      { counted: true, strict: false },
      { counted: true, strict: false },
      { counted: true, strict: true }
    ]);
  });

  it("holds women and men to be equal from 0.98 up to, not at, 1.02", () => {
    const met = (ratio: number): boolean[] => bothOf(meetsTarget("parity", ratio));
    expect([0.97, 0.98, 1, 1.01, 1.02].map(met)).toEqual([
      [false, false],
      [true, false],
      [true, true],
      [true, false],
      [false, false]
    ]);
  });

  it("takes the letter of a figure before it is rounded", () => {
    expect(bothOf(meetsTarget("share", 100, 99.97))).toEqual([true, false]);
    expect(bothOf(meetsTarget("parity", 0.99, 0.988))).toEqual([true, false]);
    expect(bothOf(meetsTarget("parity", 1, 0.9951))).toEqual([true, true]);
    expect(bothOf(meetsTarget("price", 2, 2.004))).toEqual([true, false]);
  });

  it("holds a price to be affordable up to 2 % of income", () => {
    const met = (share: number): boolean[] => bothOf(meetsTarget("price", share));
    expect([0.99, 2, 2.01, 100].map(met)).toEqual([
      [true, true],
      [true, true],
      [false, false],
      [false, false]
    ]);
  });
});
