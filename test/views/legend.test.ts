import { describe, expect, it } from "vitest";
import { indicatorOf, indicators } from "../../src/catalog/catalog.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import type { Indicator, IndicatorId } from "../../src/model/indicator.ts";
import { siteLanguages, type SiteLanguage } from "../../src/model/language.ts";
import { classCount } from "../../src/scales/classes.ts";
import { classText } from "../../src/views/figure/FigureLegend.tsx";
import { propsOf, renderPart, textOf } from "./renderFigure.tsx";
import { cell, contextOf, share, sliceOf, stateOf } from "./smallFigure.ts";

function textsOf(indicator: Indicator, language: SiteLanguage = "en"): readonly string[] {
  const translator = translatorOf(language);
  return Array.from({ length: classCount(indicator) }, (_, step) => classText(translator, indicator, step));
}

describe("classText", () => {
  it.each<[IndicatorId, readonly string[]]>([
    ["internet-use", ["under 20", "20–40", "40–60", "60–80", "80–95", "95 and more"]],
    [
      "data-only-mobile-basket",
      ["at most 1", "over 1 to 2", "over 2 to 5", "over 5 to 10", "over 10 to 20", "over 20"]
    ],
    [
      "daily-use-among-users-gender-parity",
      ["under 0.7", "0.7–0.9", "0.9–0.98", "0.98–1.02", "1.02–1.1", "1.1–1.3", "1.3 and more"]
    ],
    ["cyberlaw", ["none", "draft", "in force"]]
  ])("writes the classes of %s", (id, texts) => {
    expect(textsOf(indicatorOf(id))).toEqual(texts);
  });

  it.each(siteLanguages)("covers all values without a gap, for every indicator in %s", (language) => {
    const digits = (text: string): readonly string[] =>
      text.replace(/(\d)[,\u202f\u00a0](?=\d{3}|\d\d,\d\d)/g, "$1").match(/\d+([.,]\d+)?/g) ?? [];
    for (const indicator of indicators.filter(({ unit }) => unit !== "law")) {
      const texts = textsOf(indicator, language);
      expect(new Set(texts).size).toBe(indicator.breaks.length + 1);
      const bounds = texts.map(digits);
      expect([indicator.id, bounds.map((each) => each.length)]).toEqual([
        indicator.id,
        [1, ...indicator.breaks.slice(1).map(() => 2), 1]
      ]);
      for (const step of indicator.breaks.keys()) expect(bounds[step]!.at(-1)).toBe(bounds[step + 1]![0]);
    }
    const laws = indicators.filter(({ unit }) => unit === "law").map((indicator) => textsOf(indicator, language));
    expect(laws.map((texts) => new Set(texts).size)).toEqual([3]);
  });
});

describe("the legend", () => {
  const legend = (indicator: Indicator, cells: Parameters<typeof sliceOf>[0]) =>
    renderPart("legend", propsOf(contextOf(indicator), sliceOf(cells), stateOf()));

  it("counts the countries of each class, those without data and the estimates", () => {
    const html = legend(share, { KEN: [cell(35, "E")], RWA: [cell(39.9)], TZA: [cell(40)] });
    expect(textOf(html)).toMatch(/under 20 0 20–40 2 40–60 1 60–80 0 80–95 0 95 and more 0 no data 1 estimate 1$/);
    expect([...html.matchAll(/<rect width="(\d+)%"/g)].map(([, width]) => width)).toEqual([
      "0",
      "67",
      "33",
      "0",
      "0",
      "0"
    ]);
  });

  it("has keys only for what the map shows", () => {
    const plain = legend(share, { KEN: [cell(35)] });
    expect(textOf(plain)).not.toContain("estimate");
    expect(plain).not.toContain('class="mark"');
    expect(textOf(legend(indicatorOf("shutdowns"), { KEN: [cell(3)] }))).toMatch(/none recorded 3$/);
    expect(textOf(legend(indicatorOf("people-offline"), { KEN: [cell(3e6)] }))).not.toContain("no data");
    expect(
      legend(indicatorOf("local-content-coverage-10k"), { KEN: [cell(10, "E", 80)], RWA: [cell(10, "E", 20)] })
    ).toContain('class="mark"');
  });

  it("divides by nothing where there is no figure", () => {
    expect(textOf(legend(share, {}))).toContain("under 20 0");
  });
});
