import { describe, expect, it } from "vitest";
import { indicatorFor, indicatorOf, indicators } from "../../src/catalog/catalog.ts";
import { roles } from "../../src/model/indicator.ts";

describe("the roles of indicators", () => {
  it.each(roles)("%s is that of one indicator", (role) => {
    expect(indicators.filter((indicator) => indicator.role === role)).toHaveLength(1);
    expect(indicatorOf(indicatorFor(role)).role).toBe(role);
  });

  it("are those of the figures that pages ask for by name", () => {
    expect(indicatorFor("use")).toBe("internet-use");
    expect(indicatorFor("price-in-dollars")).toBe(`${indicatorFor("price")}-usd`);
  });

  it("say of whom a share is: only of all people where it may be multiplied with them", () => {
    const ofPeople = indicators.filter(({ shareOf }) => shareOf === "people");
    expect(ofPeople.map(({ unit }) => unit)).toEqual(ofPeople.map(() => "percent"));
    expect(ofPeople.map(({ id }) => id)).not.toContain("households-online");
  });
});
