import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/catalog/catalog.ts";
import type { AreaCode } from "../../src/model/area.ts";
import {
  defaultCompareState,
  formatCompareState,
  ownGroupId,
  ownMembers,
  parseCompareState,
  withIndicator,
  type CompareScope
} from "../../src/state/compareState.ts";
import { pairsOf } from "../../src/state/dotPairs.ts";

const scope: CompareScope = {
  entries: [
    { indicator: indicatorOf("internet-use"), periods: [2020, 2021, 2022, 2024], slices: ["total"] },
    {
      indicator: indicatorOf("mobile-phone-ownership"),
      periods: [2019, 2021],
      slices: ["total", "sex-F", "sex-M"]
    },
    { indicator: indicatorOf("gni-per-capita"), periods: [2020], slices: ["total"] }
  ],
  areas: ["KEN", "UGA", "RWA", "TZA"] as AreaCode[],
  subjects: ["world", "ssf"]
};
const parse = (query: string) => parseCompareState(query, scope);

describe("parseCompareState", () => {
  it("shows the first indicator and groups without a query", () => {
    expect(parse("")).toEqual({ state: defaultCompareState(scope), problems: [] });
    expect(parse("").state).toMatchObject({
      indicator: "internet-use",
      subjects: ["world", "ssf"],
      view: "lines",
      from: 2020
    });
  });

  it("takes areas, groups and own groups, each once, in the order of the address", () => {
    const { state, problems } = parse("?area=UGA~ssf~KEN~UGA~own.TZA.RWA~m49-202");
    expect(state.subjects).toEqual(["UGA", "ssf", "KEN", "own.RWA.TZA", "m49-202"]);
    expect(problems).toEqual([]);
    expect(parse("?area=none").state.subjects).toEqual([]);
  });

  it.each([
    ["?indicator=nothing", "indicator", "nothing"],
    ["?area=KEN~ZZZ", "area", "ZZZ"],
    ["?area=SSF", "area", "SSF"],
    ["?area=own.KEN", "area", "own.KEN"],
    ["?area=own.KEN.ZZZ", "area", "own.KEN.ZZZ"],
    ["?view=pie", "view", "pie"],
    ["?year=2023", "year", "2023"],
    ["?year=2020.0", "year", "2020.0"],
    ["?from=1700", "from", "1700"],
    ["?pair=sex", "pair", "sex"],
    ["?x=nothing", "x", "nothing"],
    ["?colour=red", "colour", "red"],
    ["?sort=", "sort", ""],
    ["?indicator=mobile-phone-ownership&sex=X", "sex", "X"],
    ["?area=<script>", "area", "<script>"]
  ])("names what it cannot use and goes on without it: %s", (query, parameter, value) => {
    const { state, problems } = parse(query);
    expect(problems).toEqual([{ parameter, value }]);
    expect(scope.entries.map(({ indicator }) => indicator.id)).toContain(state.indicator);
  });

  it("never throws", () => {
    for (const query of ["?%", "?area=%E0%A4%A", "?area=~~~", "?area=own.", "?year=&year=2020", "?".repeat(500)]) {
      expect(() => parse(query)).not.toThrow();
    }
  });

  it("keeps to published combinations", () => {
    expect(parse("?indicator=mobile-phone-ownership&sex=F").state.codes).toEqual({ sex: "F" });
  });
});

describe("formatCompareState", () => {
  it("leaves out what is the default, and is read back as it was", () => {
    expect(formatCompareState(defaultCompareState(scope), scope)).toBe("");
    expect(formatCompareState({ ...defaultCompareState(scope), subjects: [] }, scope)).toBe("?area=none");
    const query =
      "?indicator=mobile-phone-ownership&sex=F&area=KEN~own.RWA.TZA~ssf&view=dots&year=2021&from=2021&sort=name";
    expect(parse(query).problems).toEqual([]);
    expect(formatCompareState(parse(query).state, scope)).toBe(query);
  });

  it("gives one state one address", () => {
    const one = parse("?view=lines&area=own.TZA.RWA&indicator=internet-use&year=latest&from=2020").state;
    expect(formatCompareState(one, scope)).toBe("?area=own.RWA.TZA");
  });
});

describe("withIndicator", () => {
  it("keeps what was chosen, and the years that the other indicator has", () => {
    const state = parse("?area=KEN&view=slope&year=2021&from=2020").state;
    expect(withIndicator(state, scope, "mobile-phone-ownership")).toMatchObject({
      indicator: "mobile-phone-ownership",
      codes: { sex: "_T" },
      subjects: ["KEN"],
      view: "slope",
      year: 2021,
      from: 2019
    });
  });

  it("does not take the start of one indicator, or its pair, for a wish", () => {
    const prices = withIndicator(defaultCompareState(scope), scope, "mobile-phone-ownership");
    expect(prices).toMatchObject({ from: 2019, pair: "sex" });
    expect(withIndicator(prices, scope, "internet-use")).toMatchObject({ from: 2020, pair: "years" });
    const chosen = parse("?indicator=mobile-phone-ownership&from=2021").state;
    expect(withIndicator(chosen, scope, "internet-use").from).toBe(2021);
  });
});

describe("groups of one's own, and pairs", () => {
  it("have one name whatever the order", () => {
    expect(ownGroupId(["UGA", "KEN", "UGA"] as AreaCode[])).toBe("own.KEN.UGA");
    expect(ownMembers("own.KEN.UGA")).toEqual(["KEN", "UGA"]);
    expect(ownMembers("ssf")).toEqual([]);
    expect(ownMembers("few.KEN.UGA")).toEqual([]);
  });

  it("are of what was published", () => {
    expect(scope.entries.map(pairsOf)).toEqual([["years"], ["sex", "years"], ["years"]]);
  });
});
