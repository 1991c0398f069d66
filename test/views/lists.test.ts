import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/catalog/catalog.ts";
import { defineIndicator } from "../../src/catalog/define.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Cell, Slice } from "../../src/model/slice.ts";
import type { MapState } from "../../src/state/mapState.ts";
import type { FigureContext } from "../../src/views/figure/figureContext.ts";
import { propsOf, renderPart, textOf } from "./renderFigure.tsx";
import { cell, code, contextOf, share, sliceOf, stateOf } from "./smallFigure.ts";

const cells = {
  KEN: [cell(35), undefined, undefined],
  RWA: [cell(30), cell(41, "E")],
  TZA: [cell(35), undefined, cell(20)]
};

function rowsOf(html: string): readonly (readonly string[])[] {
  const [, body = ""] = /<tbody>(.*)<\/tbody>/s.exec(html) ?? [];
  return [...body.matchAll(/<tr data-area="(\w+)">(.*?)<\/tr>/gs)].map(([, area = "", row = ""]) => [
    area,
    ...[...row.matchAll(/<(t[dh])[^>]*?(?:\/>|>(.*?)<\/\1>)/gs)].map(([, , text = ""]) => textOf(text))
  ]);
}

describe("the table", () => {
  const table = (state: Partial<MapState>, indicator = share, slice: Slice = sliceOf(cells)) =>
    renderPart("table", propsOf(contextOf(indicator), slice, stateOf(state)));

  it("has a row for every area, those without a figure last", () => {
    expect(rowsOf(table({}))).toEqual([
      ["RWA", "Rwanda", "41.0", "2021", "Estimate"],
      ["KEN", "Kenya", "35.0", "2020", ""],
      ["TZA", "Tanzania", "20.0", "2022", ""],
      ["TKL", "Tokelau", "no data", "", ""]
    ]);
  });

  it("has places in one year, equal ones for equal figures, none across years", () => {
    expect(rowsOf(table({ year: 2020 }))).toEqual([
      ["KEN", "1", "Kenya", "35.0", "2020", ""],
      ["TZA", "1", "Tanzania", "35.0", "2020", ""],
      ["RWA", "3", "Rwanda", "30.0", "2020", ""],
      ["TKL", "", "Tokelau", "no data", "", ""]
    ]);
    const heads = (html: string): number => html.match(/<th scope="col"/g)?.length ?? 0;
    expect([
      heads(table({})),
      heads(table({ year: 2020 })),
      heads(table({ year: 2020 }, { ...share, ranked: false }))
    ]).toEqual([4, 5, 4]);
  });

  it("follows the order, and says which", () => {
    const sorted = (sort: MapState["sort"]) => {
      const html = table({ sort });
      const [, which] = /aria-sort="(?:ascending|descending)"><button type="button" data-sort="(\w+)"/.exec(html) ?? [];
      expect(html.match(/aria-sort="none"/g)).toHaveLength(2);
      return [
        which,
        rowsOf(html)
          .map(([area]) => area)
          .join(" ")
      ];
    };
    expect(sorted("value")).toEqual(["value", "RWA KEN TZA TKL"]);
    expect(sorted("name")).toEqual(["name", "KEN RWA TZA TKL"]);
    expect(sorted("year")).toEqual(["year", "TZA RWA KEN TKL"]);
    expect(table({ sort: "name" })).toContain('aria-sort="ascending"');
  });

  it("writes bounds, laws and missing events as what they are", () => {
    expect(
      rowsOf(table({}, indicatorOf("local-content-coverage-10k"), sliceOf({ KEN: [cell(20, "E", 35)] })))[0]
    ).toEqual(["KEN", "Kenya", "20.0–35.0", "2020", "Estimate"]);
    expect(rowsOf(table({}, indicatorOf("cyberlaw"), sliceOf({ KEN: [cell(1)] })))[0]?.[2]).toBe("draft");
    expect(rowsOf(table({}, indicatorOf("shutdowns"), sliceOf({ KEN: [cell(1)] })))[1]?.[2]).toBe("none recorded");
  });

  it("leads to the page of each area", () => {
    expect([...table({}).matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(
      ["rwa", "ken", "tza", "tkl"].map((area) => `/en/country/${area}/`)
    );
  });
});

describe("the ranking", () => {
  const many = (count: number): readonly string[] =>
    Array.from(
      { length: count },
      (_, index) => `A${String.fromCharCode(65 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}`
    );

  function contextOfMany(indicator: Indicator, count: number): FigureContext {
    const areas = many(count).map((area) => ({ code: code(area), name: `Name ${area}`, people: 1 }));
    return { ...contextOf(indicator), areas };
  }

  function ranking(
    indicator: Indicator,
    figures: readonly (readonly (Cell | undefined)[])[],
    periods?: readonly number[]
  ): string {
    const slice = sliceOf(Object.fromEntries(many(figures.length).map((area, index) => [area, figures[index] ?? []])));
    return renderPart(
      "ranking",
      propsOf(contextOfMany(indicator, figures.length), { ...slice, periods: periods ?? slice.periods }, stateOf())
    );
  }

  const listed = (html: string): readonly (readonly string[])[] =>
    html
      .split("<h3>")
      .slice(1)
      .map((list) => [...list.matchAll(/data-area="(\w+)"/g)].map(([, area]) => area ?? ""));

  it("shows the eight highest and the eight lowest, the lowest first in its own list", () => {
    const figures = Array.from({ length: 40 }, (_, index) => [cell(index)]);
    const names = many(40);
    expect(listed(ranking(share, figures))).toEqual([names.slice(-8).reverse(), names.slice(0, 8)]);
  });

  it("never puts an area into both lists", () => {
    for (const count of [3, 4, 9, 15, 16, 17]) {
      const [highest = [], lowest = []] = listed(
        ranking(
          share,
          Array.from({ length: count }, (_, index) => [cell(index)])
        )
      );
      expect(new Set([...highest, ...lowest]).size).toBe(2 * Math.min(8, Math.floor(count / 2)));
    }
  });

  it("is not there for a handful, or where an order would mislead", () => {
    expect(listed(ranking(share, [[cell(1)], [cell(2)]]))).toEqual([]);
    expect(textOf(ranking(share, [[cell(1)], [cell(2)]]))).toMatch(/^There is no list/);
    const unranked = defineIndicator({ ...share, ranked: false });
    expect(
      listed(
        ranking(
          unranked,
          Array.from({ length: 20 }, () => [cell(1)])
        )
      )
    ).toEqual([]);
  });

  it("leaves out what is more than ten years older than the newest, and says so", () => {
    const periods = Array.from({ length: 13 }, (_, index) => 2010 + index);
    const at = (index: number, value: number) =>
      Array.from({ length: 13 }, (_, each) => (each === index ? cell(value) : undefined));
    const html = ranking(share, [at(12, 50), at(2, 99), at(1, 100), at(12, 40), at(12, 30)], periods);
    expect(listed(html).flat()).not.toContain("AAC");
    expect(listed(html)[0]).toEqual(["AAB", "AAA"]);
    expect(textOf(html)).toContain("2012");
  });

  it("writes value, year and flag beside each bar, from zero to the whole", () => {
    const html = ranking(share, [[cell(25)], [cell(50, "E")], [cell(100)], [cell(0)]]);
    expect(textOf(html)).toContain("Name AAB 50.0% · 2020 · Estimate");
    expect([...html.matchAll(/<rect[^>]* width="([\d.]+)%"/g)].map(([, width]) => width)).toEqual([
      "100",
      "50",
      "0.4",
      "25"
    ]);
    const prices = ranking(indicatorOf("data-only-mobile-basket-usd"), [[cell(4)], [cell(16)], [cell(8)], [cell(2)]]);
    expect([...prices.matchAll(/<rect[^>]* width="([\d.]+)%"/g)].map(([, width]) => width)).toEqual([
      "100",
      "50",
      "12.5",
      "25"
    ]);
  });
});
