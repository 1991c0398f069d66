import { describe, expect, it } from "vitest";
import { indexIn, known } from "../../src/model/known.ts";

describe("known", () => {
  it("returns what is there, none included, and throws the name of what is not", () => {
    expect([known(0, "count"), known("", "text"), known(false, "flag")]).toEqual([0, "", false]);
    expect(() => known(undefined, "area KEN")).toThrow("no area KEN");
    expect(() => known(null, "area KEN")).toThrow("no area KEN");
  });
});

describe("indexIn", () => {
  it("returns where the first stands that fits, and throws the name of what does not stand there", () => {
    expect(indexIn([3, 5, 5], (item) => item === 5, "five")).toBe(1);
    expect(indexIn([5], (item) => item === 5, "five")).toBe(0);
    expect(() => indexIn([3], (item) => item === 5, "five")).toThrow("no five");
  });
});
