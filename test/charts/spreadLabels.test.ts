import { describe, expect, it } from "vitest";
import { spreadLabels } from "../../src/charts/spreadLabels.ts";

const places = (...at: readonly number[]): readonly number[] =>
  spreadLabels(
    at.map((each) => ({ at: each })),
    6
  ).map(({ at: each }) => each);

describe("spreadLabels", () => {
  it("leaves labels that have room", () => {
    expect(places(10, 30, 80)).toEqual([10, 30, 80]);
  });

  it("moves close ones down, in the order of their lines", () => {
    expect(places(32, 30, 31)).toEqual([30, 36, 42]);
  });

  it("moves them up where the foot is near", () => {
    expect(places(97, 98, 99)).toEqual([88, 94, 100]);
  });
});
