import { describe, expect, it } from "vitest";
import { indicatorOf, indicators as catalogue } from "../../src/catalog/catalog.ts";
import { axisChoices, axisScales } from "../../src/model/axisScale.ts";
import { scatterColours } from "../../src/model/scatterColour.ts";
import { dotPairs } from "../../src/state/dotPairs.ts";
import {
  defaultCompareState,
  mostMeasures,
  type CompareScope,
  type CompareState
} from "../../src/state/compareState.ts";
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

  it("sets what a list has", () => {
    expect(chosen("from", "2019")?.from).toBe(2019);
    expect(chosen("x", "mobile-phone-ownership")?.x).toBe("mobile-phone-ownership");
    expect(chosen("indicator", "internet-use")).toMatchObject({ indicator: "internet-use", codes: {} });
    for (const pair of dotPairs) expect(chosen("pair", pair)?.pair).toBe(pair);
    for (const colour of scatterColours) expect(chosen("colour", colour)?.colour).toBe(colour);
    for (const scale of axisScales) expect(chosen("scale", scale)?.scale).toBe(scale);
    for (const across of axisChoices) expect(chosen("across", across)?.across).toBe(across);
  });

  it("adds an indicator behind those of a profile, once, until it is full", () => {
    const withMeasures = (count: number): CompareState => ({
      ...state,
      measures: catalogue
        .map(({ id }) => id)
        .filter((id) => id !== "internet-use")
        .slice(0, count)
    });
    const added = (count: number) => withChoice(withMeasures(count), scope, "add", "internet-use")?.measures;
    expect(added(1)).toEqual([...withMeasures(1).measures, "internet-use"]);
    expect(added(mostMeasures - 1)).toHaveLength(mostMeasures);
    expect(added(mostMeasures)).toEqual(withMeasures(mostMeasures).measures);
    const twice = withChoice({ ...state, measures: ["internet-use", "population"] }, scope, "add", "internet-use");
    expect(twice?.measures).toEqual(["internet-use", "population"]);
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
