import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/catalog/catalog.ts";
import { defaultCompareState, type CompareScope } from "../../src/state/compareState.ts";
import { withChoice } from "../../src/state/withChoice.ts";

const scope: CompareScope = {
  entries: [
    { indicator: indicatorOf("internet-use"), periods: [2020, 2024], slices: ["total"] },
    { indicator: indicatorOf("mobile-phone-ownership"), periods: [2019, 2021], slices: ["total", "sex-F", "sex-M"] }
  ],
  areas: [],
  subjects: ["world"]
};

describe("a choice from a list of the comparison", () => {
  const state = defaultCompareState(scope, "mobile-phone-ownership");
  const chosen = (name: string, value: string) => withChoice(state, scope, name, value);

  it("sets the year as a number, or the latest figure", () => {
    expect(chosen("year", "2021")?.year).toBe(2021);
    expect(chosen("year", "latest")?.year).toBe("latest");
  });

  it("sets a dimension to a code that was published", () => {
    expect(chosen("sex", "F")?.codes).toEqual({ sex: "F" });
  });

  it("takes the first of a list for a value that it does not have", () => {
    expect(chosen("colour", "purple")?.colour).toBe("region");
    expect(chosen("pair", "cats")?.pair).toBe("years");
    expect(chosen("across", "cats")?.across).toBe("auto");
    expect(chosen("scale", "cats")?.scale).toBe("linear");
  });

  it("knows no other list", () => {
    expect(chosen("group", "ssf")).toBeUndefined();
  });
});
