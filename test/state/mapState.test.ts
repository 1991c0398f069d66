import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import { sliceKey } from "../../src/model/dimension.ts";
import { codesOfSlice } from "../../src/state/codesPart.ts";
import {
  defaultMapState,
  formatMapState,
  parseMapState,
  sortOrders,
  type MapScope,
  type MapState
} from "../../src/state/mapState.ts";
import { withCode } from "../../src/state/withCode.ts";

const areas = ["KEN", "UGA", "TZA"] as unknown as readonly AreaCode[];
const regions = ["world", "africa", "ssf"] as const;

/** Sex, place and age stand alone, never crossed, as surveys publish them. */
const margins: MapScope = {
  dimensions: [
    { id: "sex", codes: ["_T", "F", "M"] },
    { id: "location", codes: ["_T", "URB", "RUR"] },
    { id: "age", codes: ["_T", "Y0T14", "Y_GE75"] }
  ],
  periods: [2015, 2017, 2020],
  slices: ["total", "age-Y0T14", "age-Y_GE75", "location-URB", "location-RUR", "sex-F", "sex-M"],
  regions,
  areas
};

/** Two activities; only the second is known for rural people, and the first of all is not published at all. */
const gaps: MapScope = {
  dimensions: [
    { id: "activity", codes: ["EMAIL", "SOFT", "INST"] },
    { id: "location", codes: ["_T", "URB", "RUR"] }
  ],
  periods: [2019],
  slices: ["activity-SOFT", "activity-SOFT.location-RUR", "activity-INST"],
  regions,
  areas
};

const crossed: MapScope = {
  ...margins,
  dimensions: margins.dimensions.slice(0, 2),
  slices: ["total", "sex-F", "sex-F.location-RUR", "location-RUR"]
};

/** Every state that can be reached: years × regions × slices × marked areas × orders. */
function statesOf(scope: MapScope): readonly MapState[] {
  const years = ["latest", ...scope.periods] as const;
  const marked = [[], scope.areas.slice(0, 1), scope.areas];
  return years.flatMap((year) =>
    scope.slices.flatMap((key) =>
      marked.flatMap((some) =>
        sortOrders.flatMap((sort) =>
          regions.map((region) => ({
            year,
            region,
            ...{ form: "land" as const, from: undefined, beside: undefined },
            codes: codesOfSlice(scope.dimensions, key),
            areas: some,
            country: some[0],
            sort
          }))
        )
      )
    )
  );
}

describe("codesOfSlice", () => {
  it("is the other way round of sliceKey", () => {
    for (const scope of [margins, gaps, crossed]) {
      const keys = scope.slices.map((key) => sliceKey(scope.dimensions, codesOfSlice(scope.dimensions, key)));
      expect(keys).toEqual(scope.slices);
      expect(keys.length).toBeGreaterThan(2);
    }
    expect(codesOfSlice(margins.dimensions, "age-Y_GE75")).toEqual({ sex: "_T", location: "_T", age: "Y_GE75" });
  });
});

describe("parseMapState", () => {
  it("returns the default for no query, and for an empty one", () => {
    const codes = { sex: "_T", location: "_T", age: "_T" };
    const state = {
      year: "latest",
      region: "world",
      form: "land",
      codes,
      areas: [],
      sort: "value"
    };
    for (const query of ["", "?", "?&&", "?area=", "?year=latest&region=world&sex=_T&sort=value&area=~~"]) {
      expect(parseMapState(query, margins)).toEqual({ state, problems: [] });
    }
  });

  it("takes the first published slice for the default where the first codes have none", () => {
    expect(parseMapState("", gaps).state.codes).toEqual({ activity: "SOFT", location: "_T" });
    expect(parseMapState("?activity=EMAIL", gaps)).toEqual({
      state: defaultMapState(gaps),
      problems: [{ parameter: "activity", value: "EMAIL" }]
    });
  });

  it("reads every parameter", () => {
    expect(parseMapState("?year=2017&region=africa&sex=F&area=UGA~KEN&sort=year", margins)).toEqual({
      state: {
        year: 2017,
        region: "africa",
        form: "land",
        codes: { sex: "F", location: "_T", age: "_T" },
        areas: ["UGA", "KEN"],
        sort: "year"
      },
      problems: []
    });
  });

  it.each([
    ["?year=2016", "year", "2016"],
    ["?year=", "year", ""],
    ["?year=banana", "year", "banana"],
    ["?year=2017.0", "year", "2017.0"],
    ["?year=0x7e1", "year", "0x7e1"],
    ["?year=2017%20", "year", "2017 "],
    ["?year=NaN", "year", "NaN"],
    ["?sex=X", "sex", "X"],
    ["?sex=f", "sex", "f"],
    ["?sex=", "sex", ""],
    ["?region=Africa", "region", "Africa"],
    ["?region=mars", "region", "mars"],
    ["?region=", "region", ""],
    ["?area=ken", "area", "ken"],
    ["?area=ZZZ", "area", "ZZZ"],
    ["?area=__proto__", "area", "__proto__"],
    ["?sort=constructor", "sort", "constructor"],
    ["?sort=", "sort", ""]
  ])("takes the default for %s and reports it", (query, parameter, value) => {
    expect(parseMapState(query, margins)).toEqual({
      state: defaultMapState(margins),
      problems: [{ parameter, value }]
    });
  });

  it("keeps what is right beside what is wrong, and reports each fault once", () => {
    expect(parseMapState("?year=1066&sex=M&area=ZZZ~KEN~ZZZ~KEN&sort=size", margins)).toEqual({
      state: {
        ...defaultMapState(margins),
        codes: { sex: "M", location: "_T", age: "_T" },
        areas: ["KEN" as AreaCode]
      },
      problems: [
        { parameter: "year", value: "1066" },
        { parameter: "area", value: "ZZZ" },
        { parameter: "sort", value: "size" }
      ]
    });
  });

  it("rejects a combination that was never published, naming only what the address asks for", () => {
    expect(parseMapState("?location=RUR&sex=F", margins)).toEqual({
      state: defaultMapState(margins),
      problems: [{ parameter: "sex+location", value: "F+RUR" }]
    });
    expect(parseMapState("?location=RUR&sex=F", crossed)).toEqual({
      state: { ...defaultMapState(crossed), codes: { sex: "F", location: "RUR" } },
      problems: []
    });
  });

  it("never throws, and always returns a state that can be shown", () => {
    const names = ["year", "sex", "location", "age", "area", "sort", "__proto__", "", "year[]"];
    const broken = ["", "%", "%E0%A4%A", "\ud800", "\0", "1e999", "<b>"];
    const values = [...broken, "2017", "F", "RUR", "KEN~", "~", "a=b", "٢٠١٧"];
    const starts = ["", "?", "??", "#", "&"];
    const queries = starts.flatMap((start) =>
      names.flatMap((name) =>
        values.flatMap((value, index) => [
          `${start}${name}=${value}`,
          `${start}${name}=${value}&location=${values[(index + 3) % values.length] ?? ""}&sex=F`
        ])
      )
    );
    const reachable = new Set(statesOf(margins).map((state) => JSON.stringify({ ...state, areas: [] })));
    const strange = queries.filter((query) => {
      const { state } = parseMapState(query, margins);
      return (
        !reachable.has(JSON.stringify({ ...state, areas: [] })) || state.areas.some((area) => !areas.includes(area))
      );
    });
    expect(strange).toEqual([]);
    expect(queries.length).toBe(5 * 9 * 14 * 2);
  });
});

describe("formatMapState", () => {
  it("leaves defaults out", () => {
    expect(formatMapState(defaultMapState(margins), margins)).toBe("");
    expect(formatMapState(defaultMapState(gaps), gaps)).toBe("");
    const state: MapState = {
      ...defaultMapState(margins),
      year: 2015,
      codes: { sex: "_T", location: "RUR", age: "_T" }
    };
    expect(formatMapState(state, margins)).toBe("?year=2015&location=RUR");
    expect(formatMapState({ ...state, year: "latest", areas, sort: "name" }, margins)).toBe(
      "?location=RUR&area=KEN~UGA~TZA&sort=name"
    );
    expect(formatMapState({ ...state, region: "ssf" }, margins)).toBe("?year=2015&region=ssf&location=RUR");
  });

  it("is read back as the same state, and gives no two states one address", () => {
    for (const scope of [margins, gaps, crossed]) {
      const states = statesOf(scope);
      const addresses = states.map((state) => formatMapState(state, scope));
      expect(addresses.map((address) => parseMapState(address, scope))).toEqual(
        states.map((state) => ({ state, problems: [] }))
      );
      expect(new Set(addresses).size).toBe(states.length);
      expect(states.length).toBe((scope.periods.length + 1) * scope.slices.length * 27);
    }
  });

  it("gives one address to every way of writing a state", () => {
    const ways = [
      "?sex=F&year=2017",
      "?year=2017&sex=F",
      "?location=_T&sex=F&year=2017&sort=value",
      "?sex=F&year=2017&x=1"
    ];
    const addresses = ways.map((query) => formatMapState(parseMapState(query, margins).state, margins));
    expect(new Set(addresses)).toEqual(new Set(["?year=2017&sex=F"]));
  });
});

describe("withCode", () => {
  const choose = (scope: MapScope, ...steps: readonly (readonly ["sex" | "location" | "age" | "activity", string])[]) =>
    steps.reduce((state, [dimension, code]) => withCode(state, scope, dimension, code), defaultMapState(scope));

  it("resets the other dimensions where only margins are published", () => {
    expect(choose(margins, ["location", "RUR"]).codes).toEqual({ sex: "_T", location: "RUR", age: "_T" });
    expect(choose(margins, ["location", "RUR"], ["sex", "F"]).codes).toEqual({ sex: "F", location: "_T", age: "_T" });
    expect(choose(margins, ["sex", "F"], ["age", "Y_GE75"]).codes).toEqual({
      sex: "_T",
      location: "_T",
      age: "Y_GE75"
    });
    expect(choose(margins, ["sex", "F"], ["sex", "_T"])).toEqual(defaultMapState(margins));
  });

  it("keeps them where the combination is published", () => {
    expect(choose(crossed, ["sex", "F"], ["location", "RUR"]).codes).toEqual({ sex: "F", location: "RUR" });
  });

  it("takes the slice that keeps most where no reset will do", () => {
    expect(choose(gaps, ["location", "RUR"], ["activity", "INST"]).codes).toEqual({ activity: "INST", location: "_T" });
    expect(choose(gaps, ["activity", "INST"], ["location", "RUR"]).codes).toEqual({
      activity: "SOFT",
      location: "RUR"
    });
  });

  it("prefers what was chosen to what is first", () => {
    const scope: MapScope = {
      ...gaps,
      dimensions: [...gaps.dimensions, { id: "sex", codes: ["_T", "F", "M"] }],
      slices: ["location-RUR.sex-F", "activity-INST.sex-M", "activity-INST.location-RUR.sex-M"]
    };
    expect(choose(scope, ["activity", "INST"]).codes).toEqual({ activity: "INST", location: "RUR", sex: "M" });
  });

  it("changes nothing for a code that no slice has, and nothing but the codes otherwise", () => {
    const state: MapState = { ...defaultMapState(gaps), year: 2019, areas, sort: "name" };
    expect(withCode(state, gaps, "activity", "EMAIL")).toBe(state);
    expect(withCode(state, gaps, "sex", "F")).toBe(state);
    expect(withCode(state, gaps, "activity", "INST")).toEqual({
      ...state,
      codes: { activity: "INST", location: "_T" }
    });
  });

  it("leads from every slice to every code that is published, by one step", () => {
    for (const scope of [margins, gaps, crossed]) {
      const wrong = scope.slices.flatMap((key) => {
        const state = { ...defaultMapState(scope), codes: codesOfSlice(scope.dimensions, key) };
        return scope.dimensions.flatMap(({ id, codes }) =>
          codes.filter((code) => {
            const next = withCode(state, scope, id, code).codes;
            const known = scope.slices.some((each) => codesOfSlice(scope.dimensions, each)[id] === code);
            return !scope.slices.includes(sliceKey(scope.dimensions, next)) || (known && next[id] !== code);
          })
        );
      });
      expect(wrong).toEqual([]);
    }
  });
});
