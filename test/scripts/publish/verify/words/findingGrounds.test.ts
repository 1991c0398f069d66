import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../../../../src/model/area.ts";
import type { AreaGrounds } from "../../../../../scripts/publish/verify/words/areaGrounds.ts";
import { findingGrounds } from "../../../../../scripts/publish/verify/words/findingGrounds.ts";

const figuresOf: Readonly<Record<string, readonly { readonly value: number; readonly year: number }[]>> = {
  "IRQ internet-use": [
    { value: 44.3, year: 2019 },
    { value: 60, year: 2021 },
    { value: 81.5, year: 2024 }
  ],
  "PAK phone-ownership-gender-parity": [{ value: 0.41, year: 2019 }],
  "KEN internet-use": [{ value: 35, year: 2024 }]
};

const areas: AreaGrounds = {
  figures: (area, indicator) => figuresOf[`${area} ${indicator}`] ?? [],
  computed: () => [],
  languages: [],
  dates: [],
  answer: () => undefined
};

const leaders = new Map([
  ["risen-most", [{ indicator: "internet-use", area: "IRQ", period: 2024, areas: 140, newest: 2024, restricted: 27 }]],
  [
    "women-and-men",
    [{ indicator: "phone-ownership-gender-parity", area: "PAK", period: 2019, areas: 80, newest: 2019, restricted: 0 }]
  ]
]);

describe("a finding of the first page", () => {
  it("is borne out by the two figures of its change, and by none between", () => {
    expect(findingGrounds(leaders, areas, ["IRQ" as AreaCode], "risen-most")).toEqual([
      { value: 140 },
      { value: 2024 },
      { value: 27 },
      { value: 44.3, year: 2019 },
      { value: 81.5, year: 2024 }
    ]);
  });

  it("tells a ratio as it is and per hundred", () => {
    expect(findingGrounds(leaders, areas, ["PAK" as AreaCode], "women-and-men").slice(3)).toEqual([
      { value: 0.41, year: 2019 },
      { value: 41, year: 2019 }
    ]);
  });

  it("is not borne out by an area that does not lead, nor by another finding", () => {
    expect(findingGrounds(leaders, areas, ["KEN" as AreaCode], "risen-most")).toHaveLength(3);
    expect(findingGrounds(leaders, areas, ["IRQ" as AreaCode], "women-and-men")).toHaveLength(3);
    expect(findingGrounds(leaders, areas, ["IRQ" as AreaCode], "dearest")).toEqual([]);
  });
});
