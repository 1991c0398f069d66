import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupIds } from "../../src/model/areaGroup.ts";
import { dimensionIds, sliceKey } from "../../src/model/dimension.ts";
import { axisChoices, axisScales } from "../../src/model/axisScale.ts";
import { scatterColours } from "../../src/model/scatterColour.ts";
import { codesOfSlice } from "../../src/state/codesPart.ts";
import {
  compareOrders,
  compareViews,
  defaultCompareState,
  entryOf,
  formatCompareState,
  ownGroupId,
  parseCompareState,
  type CompareState
} from "../../src/state/compareState.ts";
import { pairsOf } from "../../src/state/dotPairs.ts";
import {
  appearances,
  embedAddress,
  embedParts,
  formatEmbedState,
  parseEmbedState
} from "../../src/state/embedState.ts";
import {
  defaultMapState,
  formatMapState,
  parseMapState,
  sortOrders,
  mapForms,
  withEarlierYear,
  type MapState
} from "../../src/state/mapState.ts";
import { embedParameters } from "../../src/state/embedParameters.ts";
import { withCode } from "../../src/state/withCode.ts";
import { withChoice } from "../../src/state/withChoice.ts";
import { compareScope, mapScopes } from "./scopes.ts";
import { anyText, holds, queryOf } from "./seeded.ts";

const mapCases = fc.constantFrom(...mapScopes).chain((scope) =>
  fc.record({
    scope: fc.constant(scope),
    state: fc
      .record({
        year: fc.constantFrom<MapState["year"]>("latest", ...scope.periods),
        region: fc.constantFrom(...scope.regions),
        form: fc.constantFrom(...mapForms),
        from: fc.constantFrom(undefined, ...scope.periods),
        beside: fc.constantFrom(undefined, ...scope.periods),
        codes: fc.constantFrom(...scope.slices).map((key) => codesOfSlice(scope.dimensions, key)),
        areas: fc.uniqueArray(fc.constantFrom(...scope.areas)),
        country: fc.constantFrom(undefined, ...scope.areas),
        sort: fc.constantFrom(...sortOrders)
      })
      .map((state) => {
        const own = scope.steady ? { ...state, from: undefined } : withEarlierYear(state);
        return own.from === undefined ? own : { ...own, beside: undefined };
      })
  })
);
const mapQueries = queryOf(
  ["year", "region", "view", "from", "beside", "area", "country", "sort", ...dimensionIds],
  ["2015", "latest", "africa", "people", "tiles", "ssf", "world", "KEN~UGA", "name", "F", "RUR", "_T"]
);

describe("the address of a map", () => {
  it("gives every state back, one address each", () => {
    holds(
      fc.property(mapCases, ({ scope, state }) => {
        const query = formatMapState(state, scope);
        expect(parseMapState(query, scope)).toEqual({ state, problems: [] });
        expect(formatMapState(parseMapState(query, scope).state, scope)).toBe(query);
      })
    );
    for (const scope of mapScopes) expect(formatMapState(defaultMapState(scope), scope)).toBe("");
  });

  it("is read whatever it says, and what is read was published", () => {
    holds(
      fc.property(fc.constantFrom(...mapScopes), mapQueries, (scope, query) => {
        const { state } = parseMapState(query, scope);
        expect(scope.slices).toContain(sliceKey(scope.dimensions, state.codes));
        expect(["latest", ...scope.periods]).toContain(state.year);
        expect(scope.regions).toContain(state.region);
        for (const area of state.areas) expect(scope.areas).toContain(area);
        expect(parseMapState(formatMapState(state, scope), scope)).toEqual({ state, problems: [] });
      })
    );
  });

  it("leads to a published slice whatever is chosen, with that choice where there is one", () => {
    const choices = mapCases
      .filter(({ scope }) => scope.dimensions.length > 0)
      .chain(({ scope, state }) => {
        const codes = scope.dimensions.flatMap(({ id, codes: own }) => own.map((code) => ({ id, code })));
        return fc.record({ scope: fc.constant(scope), state: fc.constant(state), choice: fc.constantFrom(...codes) });
      });
    holds(
      fc.property(choices, ({ scope, state, choice }) => {
        const next = withCode(state, scope, choice.id, choice.code);
        expect(scope.slices).toContain(sliceKey(scope.dimensions, next.codes));
        const exists = scope.slices.some((key) => codesOfSlice(scope.dimensions, key)[choice.id] === choice.code);
        expect(next.codes[choice.id]).toBe(exists ? choice.code : state.codes[choice.id]);
        expect({ ...next, codes: {} }).toEqual({ ...state, codes: {} });
      })
    );
  });
});

const ids = compareScope.entries.map(({ indicator }) => indicator.id);
const own = fc.uniqueArray(fc.constantFrom(...compareScope.areas), { minLength: 2 }).map(ownGroupId);
const subject = fc.oneof(fc.constantFrom(...compareScope.areas), fc.constantFrom(...groupIds), own);
const compareStates: fc.Arbitrary<CompareState> = fc.constantFrom(...compareScope.entries).chain((entry) =>
  fc.record({
    indicator: fc.constant(entry.indicator.id),
    codes: fc.constantFrom(...entry.slices).map((key) => codesOfSlice(entry.indicator.dimensions, key)),
    subjects: fc.uniqueArray(subject, { maxLength: 9 }),
    view: fc.constantFrom(...compareViews),
    year: fc.constantFrom<CompareState["year"]>("latest", ...entry.periods),
    from: fc.constantFrom(...entry.periods),
    pair: fc.constantFrom(...pairsOf(entry)),
    x: fc.constantFrom(...ids),
    colour: fc.constantFrom(...scatterColours),
    measures: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 8 }),
    scale: fc.constantFrom(...axisScales),
    across: fc.constantFrom(...axisChoices),
    sort: fc.constantFrom(...compareOrders)
  })
);
const compareNames = [
  "indicator",
  "area",
  "view",
  "year",
  "from",
  "pair",
  "x",
  "colour",
  "scale",
  "measures",
  "across",
  "sort",
  ...dimensionIds
];
const compareValues = [...ids, "KEN~UGA", "none", "own.KEN.UGA", "dots", "2021", "latest", "years", "F", "value-up"];

describe("the address of a comparison", () => {
  it("gives every state back, one address each", () => {
    holds(
      fc.property(compareStates, (state) => {
        const query = formatCompareState(state, compareScope);
        expect(parseCompareState(query, compareScope)).toEqual({ state, problems: [] });
        expect(query).not.toMatch(/[\s"<>]/);
      })
    );
    expect(formatCompareState(defaultCompareState(compareScope), compareScope)).toBe("");
  });

  it("is read whatever it says, and what is read was published", () => {
    holds(
      fc.property(queryOf(compareNames, compareValues), (query) => {
        const { state } = parseCompareState(query, compareScope);
        const { indicator, periods, slices } = entryOf(compareScope, state.indicator);
        expect(slices).toContain(sliceKey(indicator.dimensions, state.codes));
        expect(["latest", ...periods]).toContain(state.year);
        expect(periods).toContain(state.from);
        expect(parseCompareState(formatCompareState(state, compareScope), compareScope)).toEqual({
          state,
          problems: []
        });
      })
    );
  });

  it("stays readable after any choice from a list", () => {
    const name = fc.oneof(fc.constantFrom("indicator", "pair", "colour", "x", "nothing", ...dimensionIds), anyText);
    const value = fc.oneof(fc.constantFrom(...compareValues), anyText);
    holds(
      fc.property(compareStates, name, value, (state, list, wanted) => {
        if (list === "year" || list === "from" || (list === "x" && !(ids as readonly string[]).includes(wanted)))
          return;
        const next = withChoice(state, compareScope, list, wanted);
        if (!next) return;
        expect(parseCompareState(formatCompareState(next, compareScope), compareScope)).toEqual({
          state: next,
          problems: []
        });
      })
    );
  });
});

describe("the address of an embed", () => {
  it("gives its own state and that of its page back", () => {
    const embed = fc.record({ appearance: fc.constantFrom(...appearances), show: fc.constantFrom(...embedParts) });
    holds(
      fc.property(mapCases, embed, ({ scope, state }, own) => {
        const query = formatEmbedState(own, formatMapState(state, scope));
        expect(parseEmbedState(query)).toEqual(own);
        expect(parseMapState(query, scope, embedParameters)).toEqual({ state, problems: [] });
      })
    );
    expect(embedParameters).toEqual(embedAddress.flatMap(({ names }) => names(undefined, parseEmbedState(""))));
  });

  it("is read whatever it says", () => {
    holds(
      fc.property(queryOf(["appearance", "show"], ["dark", "list"]), (query) => {
        expect(appearances).toContain(parseEmbedState(query).appearance);
        expect(embedParts).toContain(parseEmbedState(query).show);
      })
    );
  });
});
