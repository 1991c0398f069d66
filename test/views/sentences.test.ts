import { describe, expect, it } from "vitest";
import { indicatorOf, toIndicatorId } from "../../src/catalog/catalog.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Slice, Summary } from "../../src/model/slice.ts";
import type { MapState } from "../../src/state/mapState.ts";
import { describeArea, describeRanked, fewestForRank, plainText, valueText } from "../../src/views/figure/describe.ts";
import { flagText, yearText } from "../../src/views/figure/flagText.ts";
import { dimensionText } from "../../src/views/figure/dimensionText.ts";
import { figureModel } from "../../src/views/figure/figureModel.ts";
import { mapLabel } from "../../src/views/figure/figureParts.tsx";
import { basisText, findingText } from "../../src/views/figure/Finding.tsx";
import { propsOf, renderPart, textOf } from "./renderFigure.tsx";
import { cell, code, contextOf, share, sliceOf, stateOf } from "./smallFigure.ts";

const two = { KEN: [cell(35), cell(36)], RWA: [cell(30, "E")] };
const world = (more: Partial<Summary> = {}): Summary => ({ low: 66.1, high: 66.1, coverage: 0.96, areas: 2, ...more });

function said(indicator: Indicator, slice: Slice, more: Partial<MapState> = {}): readonly [string, string] {
  const context = contextOf(indicator);
  const state = stateOf(more);
  const model = figureModel(context, slice, state);
  return [findingText(context, model, state), basisText(context, model)];
}

describe("the sentence for the world", () => {
  it.each([
    ["internet-use", world(), "World, weighted by people: 66.1% (estimate; latest figure of each country)."],
    [
      "internet-use",
      world({ high: 70 }),
      "World, weighted by people: 66.1–70.0% (estimate; latest figure of each country)."
    ],
    [
      "people-offline",
      world({ low: 2_326e6, high: 2_326e6 }),
      "World: 2.3\u00a0billion people (estimate; sum of the latest figures)."
    ],
    [
      "data-only-mobile-basket-usd",
      world({ low: 3.4, high: 3.4 }),
      "Half of the countries are at $3.40 or below (estimate; latest figure of each)."
    ],
    [
      "data-only-mobile-basket",
      world({ low: 2, high: 2, areas: 208 }),
      "2 of 208 countries meet the target of at most 2% (latest figure of each)."
    ],
    [
      "data-only-mobile-basket",
      world({ low: 1, high: 1 }),
      "One of 2 countries meets the target of at most 2% (latest figure of each)."
    ],
    [
      "data-only-mobile-basket",
      world({ low: 0, high: 0 }),
      "0 of 2 countries meet the target of at most 2% (latest figure of each)."
    ],
    ["cyberlaw", world({ low: 2, high: 2, areas: 194 }), "2 of 194 countries have such a law in force."]
  ])("of %s: %#", (id, summary, sentence) => {
    expect(said(indicatorOf(toIndicatorId(id)), sliceOf(two, summary))[0]).toBe(sentence);
  });

  it("says that there is no figure, of the year or at all", () => {
    const slice = { ...sliceOf(two, undefined), series: [] };
    expect(said(share, slice)[0]).toBe("No data");
    expect(said(share, slice, { year: 2022 })[0]).toBe("No figures here for 2022.");
  });

  it("calls it an estimate, or a projection, where a figure behind it is, and not where each is measured", () => {
    const measured = { KEN: [cell(35), cell(36)], RWA: [cell(30), undefined] };
    const summary = world({ low: 36, high: 36 });
    const latest = (slice: Slice): string => said(share, slice)[0];
    expect(latest(sliceOf(measured, summary))).toBe(
      "World, weighted by people: 36.0% (latest figure of each country)."
    );
    expect(latest(sliceOf(measured, { ...summary, period: 2021 }))).toBe("World, weighted by people: 36.0% in 2021.");
    expect(latest(sliceOf(measured, { ...summary, period: 2021, carried: 1 }))).toContain("in 2021 (estimate).");
    expect(latest(sliceOf(two, { ...summary, period: 2021 }))).toContain("in 2021.");
    expect(latest(sliceOf({ KEN: [cell(35, "F")] }, summary))).toContain("(projection; latest figure");
  });

  it("names the year where the state does", () => {
    const slice = sliceOf(two, undefined, [world({ low: 30 })]);
    expect(said(share, slice, { year: 2020 })[0]).toBe("World, weighted by people: 30.0–66.1% in 2020 (estimate).");
  });

  it("says that the figures stand for too few people, and rounds their share down", () => {
    const [finding, basis] = said(share, sliceOf(two, world({ coverage: 0.4996 })));
    expect(finding).toBe(
      "Only 2 countries have a figure, home to 49% of the world’s people: too few for a figure of the world."
    );
    expect(basis).toBe("One of the figures on the map is an estimate. One figure is older than 2021; it is from 2020.");
    expect(said(share, sliceOf(two, world({ coverage: 0.5 })))[0]).toContain("66.1%");
  });

  it("asks for no coverage where each country counts as one", () => {
    const thin = world({ coverage: 0.1, low: 3.4, high: 3.4 });
    expect(said(indicatorOf("data-only-mobile-basket-usd"), sliceOf(two, thin))[0]).toContain("$3.40");
  });

  it("says what was recorded in a year, from however few countries", () => {
    const shutdowns = indicatorOf("shutdowns");
    const slice = sliceOf(two, undefined, [world({ low: 75, high: 75, coverage: 0.4 })]);
    expect(said(shutdowns, slice, { year: 2020 })[0]).toBe(
      "75 events in 2020, as Access Now counts them: one that touched several countries counts once here, " +
        "and in each of these countries."
    );
    expect(said(shutdowns, slice)[0]).toBe("2 countries have a figure. The map gives no figure for the world.");
  });

  it("says that there is none for the world, or none at all", () => {
    const slice = sliceOf({ KEN: [cell(3)] });
    expect(said(share, slice)).toEqual(["One country has a figure. The map gives no figure for the world.", ""]);
    expect(said(share, slice, { year: 2020 })[0]).toBe(
      "One country has a figure for 2020. The map gives no figure for the world."
    );
    expect(said(share, slice, { year: 2021 })).toEqual(["No figures here for 2021.", ""]);
  });
});

describe("what the sentence rests on", () => {
  it("counts figures, people, estimates and old figures", () => {
    expect(said(share, sliceOf(two, world({ coverage: 0.9996 })))[1]).toBe(
      "The figure for the world rests on 2 countries and territories. They are home to 99.9% of the world’s people. " +
        "One of the figures on the map is an estimate. One figure is older than 2021; it is from 2020."
    );
    expect(said(share, sliceOf(two, world({ coverage: 1 })))[1]).toContain("home to 100.0% of");
    expect(said(share, sliceOf(two, world({ coverage: 0.57 })))[1]).toContain("home to 57.0% of");
  });

  it("says how many of them count with an older figure, and of what year the newest figure of the world is", () => {
    const [finding, basis] = said(share, sliceOf(two, world({ areas: 9, carried: 3, period: 2020 })));
    expect(finding).toBe("World, weighted by people: 66.1% in 2020 (estimate).");
    expect(basis).toMatch(
      /^The figure for the world rests on 9 countries .*\. 3 of them enter it with an older figure/
    );
  });

  it("leaves out what is nothing to speak of", () => {
    const slice = sliceOf({ KEN: [cell(3)], RWA: [cell(4)] }, world({ coverage: 0.0004, low: 3, high: 3 }));
    expect(said(indicatorOf("data-only-mobile-basket-usd"), slice)[1]).toBe(
      "The figure for the world rests on 2 countries and territories."
    );
  });
});

describe("the part of the finding", () => {
  it("names the group, and repeats what in the address was of no use, as text", () => {
    const context = contextOf(indicatorOf("daily-use-among-users"));
    const state = stateOf({ codes: { sex: "F", location: "_T", age: "Y_GE75" } });
    const many = Array.from({ length: 3000 }, (_, index) => ({ parameter: "area", value: `X${String(index)}` }));
    const counted = renderPart("finding", { ...propsOf(context, sliceOf(two, world()), state), problems: many });
    expect(counted.match(/class="problem"/g)).toHaveLength(4);
    expect(counted).toContain("2,997 more things");
    const problems = [{ parameter: "year", value: "<script>" }];
    const html = renderPart("finding", { ...propsOf(context, sliceOf(two, world()), state), problems });
    expect(html).toContain('<p class="group">Women · ');
    expect(html).toContain("The address asks for year = “&lt;script>”");
    expect(html).not.toContain("<script>");
  });

  it("has no empty paragraph", () => {
    const html = renderPart("finding", propsOf(contextOf(), sliceOf(two), stateOf({ year: 2022 })));
    expect(html).toBe('<p class="finding">No figures here for 2022.</p>');
  });
});

describe("the words of an area", () => {
  const { translator } = contextOf();

  it("never miss the year and the flag", () => {
    const dated = (status: Parameters<typeof cell>[1]) =>
      describeArea(translator, share, "Kenya", { ...cell(35, status), period: 2023 });
    expect(dated("A")).toBe("Kenya: 35.0% (2023)");
    expect(dated("E")).toBe("Kenya: 35.0% (2023, estimate)");
    expect(dated("_U")).toBe("Kenya: 35.0% (2023, source not named)");
    expect(flagText(translator, "G")).toBe("experimental");
  });

  it("say what no figure means", () => {
    expect(describeArea(translator, share, "Kenya", undefined)).toBe("Kenya: no data");
    expect(describeArea(translator, indicatorOf("shutdowns"), "Kenya", undefined)).toBe("Kenya: none recorded");
  });

  it("give bounds their unit once, and meeting bounds one figure", () => {
    expect(valueText(translator, share, cell(20, "A", 35))).toBe("20.0–35.0%");
    expect(valueText(translator, share, cell(35))).toBe("35.0%");
    expect(plainText(translator, share, cell(20, "A", 35))).toBe("20.0–35.0");
    expect(plainText(translator, share, cell(35))).toBe("35.0");
    expect(plainText(translator, indicatorOf("cyberlaw"), cell(2))).toBe("in force");
    expect([yearText(translator, "latest"), yearText(translator, 2024)]).toEqual([
      "latest figure of each country",
      "2024"
    ]);
  });

  it("name the place among enough figures of the same year, where an order means something", () => {
    const figures = (count: number) =>
      sliceOf(
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [`AA${String.fromCharCode(65 + index)}`, [cell(90 - index)]])
        )
      );
    const words = (count: number, indicator = share) =>
      describeRanked({ translator, indicator }, figures(count), {
        area: code("AAC"),
        name: "Kenya",
        cell: { ...cell(88), period: 2020 }
      });
    expect(fewestForRank).toBe(10);
    expect(words(10)).toBe("Kenya: 88.0% (2020). Place 3 of 10 with a figure for 2020, highest first.");
    expect(words(9)).toBe("Kenya: 88.0% (2020)");
    expect(words(10, { ...share, ranked: false })).toBe("Kenya: 88.0% (2020)");
    const without = { area: code("KEN"), name: "Kenya", cell: undefined };
    expect(describeRanked({ translator, indicator: share }, figures(10), without)).toBe("Kenya: no data");
  });

  it("name the group, the total left out", () => {
    const daily = indicatorOf("daily-use-among-users");
    expect(dimensionText(translator, daily, { sex: "_T", location: "_T", age: "_T" })).toBe("");
    expect(dimensionText(translator, daily, { sex: "M", location: "RUR", age: "_T" })).toBe("Men · Rural areas");
  });

  it("make the label of the map, which follows the state", () => {
    const props = propsOf(contextOf(), sliceOf(two, undefined, [world()]), stateOf({ year: 2020 }));
    expect(mapLabel(props)).toBe(
      "World map. People using the Internet, 2020. World, weighted by people: 66.1% in 2020 (estimate). One of the figures on the map is an estimate."
    );
  });
});

describe("the areas that are missing", () => {
  const missing = (slice: Slice, indicator = share) =>
    textOf(renderPart("missing", propsOf(contextOf(indicator), slice, stateOf())));

  it("are counted with their people, most people first, those of unknown number last", () => {
    expect(missing(sliceOf({ RWA: [cell(1)] }))).toBe(
      "3 countries and territories have no figure (latest figure of each country). 124 million people live there. " +
        "For one of them the World Bank has no population. Tanzania (68 million) · Kenya (56 million) · Tokelau"
    );
  });

  it("are said to have had nothing recorded, where that is what it means", () => {
    expect(missing(sliceOf({ RWA: [cell(1)], KEN: [cell(1)], TZA: [cell(1)] }), indicatorOf("shutdowns"))).toBe(
      "For one country or territory nothing was recorded (latest figure of each country). That does not mean that " +
        "nothing happened. For one of them the World Bank has no population. Tokelau"
    );
  });

  it("are none", () => {
    const all = sliceOf({ RWA: [cell(1)], KEN: [cell(1)], TZA: [cell(1)], TKL: [cell(1)] });
    expect(missing(all)).toBe("Every country and territory of the map has a figure.");
  });
});
