import { describe, expect, it } from "vitest";
import { known } from "../../src/model/known.ts";

describe("known", () => {
  it("returns what is there, also nothing and none", () => {
    expect([known(0, "number"), known("", "text"), known(false, "answer")]).toEqual([0, "", false]);
  });

  it("throws with the name of what is missing", () => {
    expect(() => known(undefined, "period 12")).toThrow("no period 12");
    expect(() => known(null, "attribute")).toThrow("no attribute");
  });
});
