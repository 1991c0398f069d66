import { describe, expect, it } from "vitest";
import { keptQuery } from "../../src/elements/map/keepState.ts";

describe("what another map is given of a state", () => {
  it.each([
    ["", "2000-2024", ""],
    ["?year=2015&region=africa", "2000-2024", "?year=2015&region=africa"],
    ["?year=2015&region=africa", "2000-2014 2016", "?region=africa"],
    ["?year=2015", "", ""],
    ["?area=KEN~UGA&country=KEN&sort=name&sex=F", "2020", "?area=KEN~UGA&country=KEN"],
    ["?year=latest", "2020", ""]
  ])("%s, where it can show %s, is %s", (query, years, kept) => {
    expect(keptQuery(query, years)).toBe(kept);
  });
});
