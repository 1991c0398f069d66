import { describe, expect, it } from "vitest";
import { areaFormsOf } from "../../src/i18n/areaForms.ts";
import { withForms } from "../../src/i18n/slotForms.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import { siteLanguages } from "../../src/model/language.ts";
import { mapRegions } from "../../src/model/mapRegion.ts";
import { figureProps } from "../../src/site/cards.ts";
import { regionRows } from "../../src/site/regionRows.ts";
import type { GroupOutcome } from "../../src/stats/groupFigure.ts";
import { figureModel } from "../../src/views/figure/figureModel.ts";
import { outcomeIn, regionText } from "../../src/views/figure/RegionFinding.tsx";
import { keptSite } from "../fixtures/keptRelease.ts";
import { cell, contextOf, sliceOf, stateOf } from "./smallFigure.ts";

const figure = { low: 40.6, high: 40.6, coverage: 0.987, areas: 2, estimates: 0, carried: 0, carriedFrom: 2022 };
const wordsFor = (outcome: GroupOutcome | undefined, period?: number) => ({
  says: withForms(translatorOf("en")),
  region: areaFormsOf("en", "group.m49-002"),
  outcomeOf: () => outcome && { outcome, period }
});
const slice = sliceOf({ KEN: [undefined, undefined, cell(35)], UGA: [undefined, cell(20), undefined] });
const propsOf = (state = stateOf()) => {
  const context = contextOf();
  return { context, slice, state, model: figureModel(context, slice, state), problems: [] };
};

describe("the sentence of a region", () => {
  it("is its figure with the year, or that it is of the latest figures", () => {
    expect(regionText(wordsFor({ figure }, 2022), propsOf())).toBe("In Africa, weighted by people: 40.6% in 2022.");
    expect(regionText(wordsFor({ figure }), propsOf())).toBe(
      "In Africa, weighted by people: 40.6% (latest figure of each country)."
    );
    expect(regionText(wordsFor({ figure: { ...figure, estimates: 1 } }, 2022), propsOf())).toBe(
      "In Africa, weighted by people: 40.6% in 2022 (estimate)."
    );
  });

  it("is no estimate for being of several years, and is one in a year that older figures stand in for", () => {
    const older = { figure: { ...figure, carried: 1, carriedFrom: 2018 } };
    expect(regionText(wordsFor(older), propsOf())).toBe(
      "In Africa, weighted by people: 40.6% (latest figure of each country)."
    );
    expect(regionText(wordsFor(older, 2022), propsOf())).toBe(
      "In Africa, weighted by people: 40.6% in 2022 (estimate)."
    );
  });

  it("says why there is no figure", () => {
    const thin: GroupOutcome = { withheld: "coverage", coverage: 0.319, areas: 2 };
    expect(regionText(wordsFor(thin, 2022), propsOf(stateOf({ year: 2022 })))).toBe(
      "In Africa, only 2 countries have a figure (2022), home to 31% of its people: too few for a figure of the region."
    );
    expect(regionText(wordsFor(undefined), propsOf())).toBe(
      "In Africa, one country has a figure (latest figure of each country). The map gives no figure for the region."
    );
    expect(regionText(wordsFor({ figure }, 2020), propsOf(stateOf({ year: 2020 })))).toBe(
      "In Africa, no country has a figure (2020)."
    );
  });

  it("takes the newest year of the world where sums carry figures, and the latest figures otherwise", () => {
    const latest: GroupOutcome = { figure };
    const outcomes: readonly GroupOutcome[] = [2020, 2021, 2022].map((carriedFrom) => ({
      figure: { ...figure, carriedFrom }
    }));
    const summary = { low: 1, high: 1, coverage: 1, areas: 1 };
    const carried = outcomeIn(sliceOf({}, { ...summary, period: 2021 }), { outcomes, latest });
    expect(carried("latest")).toEqual({ outcome: outcomes[1], period: 2021 });
    expect(carried(2020)).toEqual({ outcome: outcomes[0], period: 2020 });
    const plain = outcomeIn(sliceOf({}, summary), { outcomes, latest });
    expect(plain("latest")).toEqual({ outcome: latest, period: undefined });
    expect(outcomeIn(sliceOf({}), undefined)(2020)).toBeUndefined();
  });
});

describe("the table of regions", () => {
  it.each(siteLanguages)("has a sentence for each region in %s, and the figure of its group", async (language) => {
    const site = keptSite(language);
    const rows = await regionRows(site, await figureProps(site, "internet-use"));
    expect(rows).toHaveLength(mapRegions.length - 1);
    expect(new Set(rows.map(({ says }) => says)).size).toBe(rows.length);
    const series = (await site.store.groupSlices("internet-use")).get("total")?.series.get("ssf");
    const [slice] = await site.store.slices("internet-use");
    const found = slice && outcomeIn(slice, series)("latest");
    const value = site.translator.formats.formatNumber(found?.outcome.figure?.low ?? NaN, 1);
    expect(rows.at(-1)?.says).toContain(value);
    const withoutPage = rows.filter(({ href }) => href === undefined).map(({ region }) => region);
    expect(withoutPage).toEqual(["latin-america-caribbean"]);
  });

  it("counts those that meet a target, and gives no figure where figures do not add up", async () => {
    const site = keptSite("en");
    const saysOf = async (id: Parameters<typeof figureProps>[1]) =>
      (await regionRows(site, await figureProps(site, id)))[0]?.says ?? "";
    expect(await saysOf("fixed-broadband-basket")).toMatch(
      /^In Africa, \d+ of \d+ countries with a figure meet the target of at most 2% /
    );
    expect(await saysOf("people-offline")).toMatch(/^In Africa: \d+\smillion\speople .*\.$/);
  });
});
