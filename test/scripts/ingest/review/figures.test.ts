import { describe, expect, it } from "vitest";
import { reviewChanges } from "../../../../scripts/ingest/review/review.ts";
import { reviewTables } from "../../../../scripts/ingest/review/reviewTables.ts";
import type { SourceObservation } from "../../../../scripts/ingest/adapter.ts";
import type { Difference } from "../../../../scripts/ingest/merge.ts";
import type { State } from "../../../../scripts/ingest/review/review.ts";

type Observation = SourceObservation;

const areas = "KEN GHA IND BRA MEX EGY THA NGA IDN PAK TZA UGA RWA SEN PER COL VNM PHL TUR UKR".split(" ");
const bare: State = { figures: new Map(), editions: new Map(), tables: new Map(), records: [], differences: [] };

/** A figure of each of twenty places, by the place and its number. */
function figuresOf(
  indicator: string,
  value: (at: number) => number,
  more: Partial<Observation> = {}
): readonly Observation[] {
  const rest = { period: 2024, dimensions: {}, status: "A", source: "s", ...more };
  return areas.map((area, at) => ({ indicator, area, value: value(at), ...rest }) as unknown as Observation);
}

function stateOf(rows: readonly Observation[], differences: readonly Difference[] = []): State {
  return { ...bare, differences, figures: Map.groupBy(rows, ({ indicator }): string => indicator) };
}

const changes = (before: State, now: State): readonly string[] => reviewChanges(before, now).map(({ name }) => name);
const owners = "mobile-phone-ownership";
const sex = (code: string, value: (at: number) => number): readonly Observation[] =>
  figuresOf(owners, value, { dimensions: { sex: code } });

describe("figures beside those that were accepted", () => {
  const women = (at: number): number => 50 + at;
  const men = (at: number): number => 55 + at;
  const before = stateOf([...sex("F", women), ...sex("M", men)]);
  /** The first so many places with women and men exchanged. */
  const turned = (count: number): State => {
    const other = (one: typeof women, two: typeof men) => (at: number) => (at < count ? two(at) : one(at));
    return stateOf([...sex("F", other(women, men)), ...sex("M", other(men, women))]);
  };

  it("stop a run where women and men have changed their order in a tenth of the places", () => {
    expect(changes(before, before)).toEqual([]);
    expect(changes(before, turned(2))).not.toContain(`sexes:${owners}`);
    expect(changes(before, turned(3))).toContain(`sexes:${owners}`);
  });

  it("stop a run where a twentieth of the unchanged ones have lost their flag", () => {
    const flagged = (count: number): State =>
      stateOf(
        figuresOf("internet-use", women).map((each, at): Observation => ({ ...each, status: at < count ? "A" : "E" }))
      );
    expect(changes(flagged(0), flagged(2))).toEqual([]);
    expect(changes(flagged(0), flagged(3))).toEqual(["flags:internet-use"]);
  });

  it("stop a run by the people of an area that is gone, and not only by number", () => {
    const people = figuresOf("population", (at) => (at === 2 ? 1_400_000_000 : 1_000_000));
    const use = figuresOf("internet-use", women);
    const without = (area: string): State => stateOf([...people, ...use.filter((each) => each.area !== area)]);
    const all = stateOf([...people, ...use]);
    expect(changes(all, without("KEN"))).toEqual([]);
    expect(changes(all, without("IND"))).toEqual(["areas:internet-use"]);
  });

  it("stop a run where the World Bank and ITU come to differ, and not where they did before", () => {
    const use = figuresOf("internet-use", women);
    const differing = (count: number): readonly Difference[] =>
      areas.slice(0, count).map((area, at) => {
        const [value, otherValue] = [women(at), women(at) + 3 + at / 10];
        const place = { indicator: "internet-use", key: `${area} 2024`, area, period: 2024 };
        return { ...place, value, source: "world-bank", otherValue, otherSource: "itu" } as unknown as Difference;
      });
    expect(changes(stateOf(use), stateOf(use, differing(5)))).toEqual([]);
    expect(changes(stateOf(use), stateOf(use, differing(6)))).toEqual(["publishers:internet-use"]);
    expect(changes(stateOf(use, differing(6)), stateOf(use, differing(6)))).toEqual([]);
  });
});

describe("tables held against each other", () => {
  const names = (state: State): readonly string[] => reviewTables(state, []).map(({ name }) => name);

  it.each<[string, string, readonly string[]]>([
    ["women and men", "sex", ["F", "M"]],
    ["town and country", "location", ["URB", "RUR"]],
    ["ages", "age", ["Y0T14", "Y15T24", "Y25T74"]]
  ])("stop a run whose totals lie outside %s", (_, dimension, codes) => {
    const daily = "daily-use-among-users";
    const parts = codes.flatMap((code, at) =>
      figuresOf(daily, () => 50 + 10 * at, { dimensions: { sex: "_T", location: "_T", age: "_T", [dimension]: code } })
    );
    const whole = (count: number): State => {
      const dimensions = { sex: "_T", location: "_T", age: "_T" };
      return stateOf([...parts, ...figuresOf(daily, (at) => (at < count ? 45 : 55), { dimensions })]);
    };
    expect(names(whole(3))).toEqual([]);
    expect(names(whole(4))).toEqual([`parts:${daily}`]);
  });

  it("stop a run whose totals lie outside parts that are an indicator of their own", () => {
    const parts = ["F", "M"].flatMap((code, at) =>
      figuresOf("internet-use-by-sex", () => 50 + 10 * at, { dimensions: { sex: code } })
    );
    const whole = (count: number): State =>
      stateOf([...parts, ...figuresOf("internet-use", (at) => (at < count ? 45 : 55))]);
    expect(names(whole(3))).toEqual([]);
    expect(names(whole(4))).toEqual(["parts:internet-use-by-sex"]);
  });

  it("stop a run where use lies far from the access of households", () => {
    const households = figuresOf("households-online", () => 60);
    const use = (count: number): State =>
      stateOf([...households, ...figuresOf("internet-use", (at) => (at < count ? 95 : 65))]);
    expect(names(use(3))).toEqual([]);
    expect(names(use(4))).toEqual(["households:internet-use"]);
  });

  it("stop a run whose population is not that of the World Population Prospects", () => {
    const prospects = figuresOf("population-prospects", () => 1_000_000, { dimensions: { age: "_T" } });
    const population = (count: number): State =>
      stateOf([...prospects, ...figuresOf("population", (at) => (at < count ? 1_060_000 : 1_040_000))]);
    expect(names(population(2))).toEqual([]);
    expect(names(population(3))).toEqual(["prospects:population"]);
  });
});
