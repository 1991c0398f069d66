import { describe, expect, it } from "vitest";
import { setInputs, toInput } from "../../src/model/scenario.ts";
import { scenarioOutcome } from "../../src/stats/scenarioOutcome.ts";

const start = { share: 40, year: 2024, people: 1000 };

describe("what follows from a scenario", () => {
  it("is users × response × cut", () => {
    expect(scenarioOutcome("cut", [20, 0.5], start)).toEqual({ more: 40, isEverybody: false });
  });

  it("is the newly covered × the share of them who go online, and nobody where more are covered already", () => {
    expect(scenarioOutcome("step", [90, 50], start)).toEqual({ more: 250, isEverybody: false });
    expect(scenarioOutcome("step", [30, 50], start)).toEqual({ more: 0, isEverybody: false });
  });

  it("is points × years from the year of the figure, and nothing before that year", () => {
    expect(scenarioOutcome("pace", [2, 2030], start)).toEqual({ more: 120, isEverybody: false });
    expect(scenarioOutcome("pace", [2, 2020], start)).toEqual({ more: 0, isEverybody: false });
  });

  it("is never more than all who are left", () => {
    expect(scenarioOutcome("pace", [20, 2030], start)).toEqual({ more: 600, isEverybody: true });
    expect(scenarioOutcome("cut", [100, 10], start)).toEqual({ more: 600, isEverybody: true });
  });
});

describe("an input", () => {
  it("lies within its limits, has three decimals at most, and a year is whole", () => {
    expect(toInput("cut", 0, 33.33333)).toBe(33.333);
    expect(toInput("cut", 0, 101)).toBeUndefined();
    expect(toInput("cut", 1, -1)).toBeUndefined();
    expect(toInput("cut", 1, NaN)).toBeUndefined();
    expect(toInput("pace", 1, 2030.4)).toBe(2030);
    expect(toInput("pace", 1, 1999)).toBeUndefined();
  });

  it("has no value of its own", () => {
    expect(setInputs([undefined, 1])).toBeUndefined();
    expect(setInputs([0, undefined])).toBeUndefined();
    expect(setInputs([0, 0])).toEqual([0, 0]);
  });
});
