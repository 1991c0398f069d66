import { describe, expect, it } from "vitest";
import {
  compareClaims,
  compareGroundsOf,
  type ComparePage
} from "../../../../../scripts/publish/verify/words/compareGrounds.ts";
import { unborneNumbers } from "../../../../../scripts/publish/verify/words/grounds.ts";
import { createNumberReader } from "../../../../../scripts/publish/verify/words/numberReader.ts";
import { formatsOf } from "../../../../../src/i18n/languageFormats.ts";
import type { AreaCode } from "../../../../../src/model/area.ts";
import type { GroupId } from "../../../../../src/model/areaGroup.ts";

const read = createNumberReader(formatsOf("en").numbers);

const figures: Readonly<Partial<Record<GroupId, readonly (readonly [number, number])[]>>> = {
  world: [
    [2000, 6.7],
    [2024, 72]
  ],
  eas: [
    [2000, 5.5],
    [2023, 85.6],
    [2024, 86.6]
  ],
  nac: [
    [2000, 43.9],
    [2024, 94.7]
  ]
};
const names: Readonly<Record<string, GroupId>> = {
  World: "world",
  "East Asia and Pacific": "eas",
  "North America": "nac"
};
const dated = (group: GroupId) => (figures[group] ?? []).map(([year, value]) => ({ year, value }));

const page: ComparePage = {
  compared: {
    parted: (group, text) =>
      group === "eas" && text.includes("2023") ? [5, 2023, 2024].map((value) => ({ value })) : [],
    since: (group) => (group === "eas" ? 2023 : undefined),
    breaks: [{ value: 2010 }]
  },
  areas: {
    figures: (_, id) => (id === "internet-use" ? [{ value: 41.2, year: 2024, status: "E" }] : []),
    computed: (_, name) => (name === "place internet-use" ? [{ value: 158 }, { value: 187 }] : []),
    languages: [],
    dates: [],
    answer: () => undefined
  },
  groups: {
    figures: dated,
    receipt: dated,
    covered: () => [],
    rows: () => [{ estimates: 16, carried: 8, carriedFrom: 2014, coverage: 0.989 }]
  },
  maps: { world: () => [], region: () => [] },
  wording: {
    named: (text) => (text.includes("Nigeria") ? ["NGA" as AreaCode] : []),
    groupsIn: (text) =>
      Object.entries(names)
        .filter(([name]) => text.includes(name))
        .toSorted(([a], [b]) => text.indexOf(a) - text.indexOf(b))
        .map(([, id]) => id)
  }
};

const unborne = (section: string, text: string): readonly string[] =>
  unborneNumbers(read(text), compareGroundsOf(page, { section, text, links: [] })).map((number) => number.text);

describe("the words of the page for comparing", () => {
  it("are those of the group that a line or a row names, and of no other", () => {
    expect(unborne("", "East Asia and Pacific 86.6% (2024, estimate)")).toEqual([]);
    expect(unborne("", "East Asia and Pacific 94.7% (2024, estimate)")).toContain("94.7");
    expect(unborne("table", "| North America | 94.7 | 2024 | 34 countries")).toEqual(["34"]);
    expect(
      unborne("table", "| World | 72.0 | 2024 | 98% of its people. 16 estimates. 8 carried, the oldest from 2014")
    ).toEqual([]);
    expect(unborne("", "East Asia and Pacific, 2023 to 2024: the two figures of 5 countries")).toEqual([]);
    expect(unborne("", "East Asia and Pacific, 2023 to 2024: the two figures of 6 countries")).toEqual(["6"]);
  });

  it("are those of the country of a ready profile, with its place", () => {
    expect(unborne("ready", "| Nigeria | 41.2% 2024, estimate, rank 158 of 187")).toEqual([]);
    expect(unborne("ready", "| Nigeria | 41.2% 2024, estimate, rank 157 of 187")).toEqual(["157"]);
  });

  it("quote what was published beside the figure of today", () => {
    expect(unborne("groups", "| World | 63.7 | 66.6 | 72.0")).toEqual([]);
    expect(unborne("groups", "| World | 63.8 | 66.6 | 72.0")).toEqual(["63.8"]);
  });

  it("name the highest, the lowest and the one that changed most, across no break", () => {
    const caption = (text: string): unknown => compareClaims(page, text, ["world", "eas", "nac"]).answer("caption");
    expect(caption("Highest: North America. Lowest: World. Largest change: World")).toMatchObject({
      highest: 1,
      lowest: 1
    });
    const three = {
      ...page,
      wording: { ...page.wording, groupsIn: (): readonly GroupId[] => ["nac", "world", "world"] }
    };
    expect(compareClaims(three, "", ["world", "eas", "nac"]).answer("caption")).toEqual({
      highest: 1,
      lowest: 1,
      change: 1
    });
    const wrong = { ...page, wording: { ...page.wording, groupsIn: (): readonly GroupId[] => ["eas", "nac", "eas"] } };
    expect(compareClaims(wrong, "", ["world", "eas", "nac"]).answer("caption")).toEqual({
      highest: 0,
      lowest: 0,
      change: 0
    });
  });
});
