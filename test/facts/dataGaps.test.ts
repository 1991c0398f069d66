import { describe, expect, it } from "vitest";
import { dataGaps, gapsOf, indicatorsWithGaps, withheldOf } from "../../src/facts/dataGaps.ts";
import type { AreaCode } from "../../src/model/area.ts";
import { smallStore } from "../fixtures/smallStore.ts";
import { keptStore } from "../fixtures/keptRelease.ts";

const estimate = { status: "E", source: "two" } as const;
const store = smallStore({
  areas: [
    { code: "DDD" },
    { code: "CCC", region: "SSF" },
    { code: "AAA", region: "EAS" },
    { code: "BBB", region: "EAS" },
    { code: "EEE", region: "SSF" }
  ],
  rows: {
    population: [
      ["AAA", 2022, 10],
      ["AAA", 2023, 20],
      ["BBB", 2023, 30],
      ["CCC", 2023, 40],
      ["DDD", 2023, 10],
      ["EEE", 2023, 40]
    ],
    "internet-use": [
      ["AAA", 1998, 1],
      ["AAA", 2022, 50],
      ["BBB", 2022, 50, estimate],
      ["CCC", 2023, 50]
    ],
    "households-online": [["AAA", 2015, 30]],
    shutdowns: [["AAA", 2022, 1]]
  },
  sources: [
    { id: "two", vintage: "2019-01" },
    { id: "one", vintage: "2026-07" }
  ],
  withheld: [
    { indicator: "internet-use", area: "AAA", period: 2020, reason: "x" },
    { indicator: "households-online", area: "AAA", period: 2020, reason: "y" }
  ] as never
});

describe("dataGaps", () => {
  it("counts ages from the file with the most figures, and takes the people of the newest year", async () => {
    const gaps = await dataGaps(store);
    expect(gaps.snapshotYear).toBe(2026);
    expect(Object.fromEntries(gaps.population)).toEqual({ AAA: 20, BBB: 30, CCC: 40, DDD: 10, EEE: 40 });
  });

  it("puts areas by region, the most populous first, by code where they have as many; without a region last", async () => {
    expect((await dataGaps(store)).areas.join(" ")).toBe("BBB AAA CCC EEE DDD");
    // Not as they stand in the table, nor the other way round: regions, people and codes each decide a pair.
    const mixed = smallStore({
      areas: [
        ...[{ code: "ZZZ" }, { code: "XXX" }, { code: "YYY" }],
        ...([
          { code: "NNN", region: "SSF" },
          { code: "LLL", region: "SSF" },
          { code: "MMM", region: "SSF" }
        ] as const),
        ...([
          { code: "QQQ", region: "EAS" },
          { code: "PPP", region: "EAS" }
        ] as const)
      ],
      rows: {
        population: [
          ["NNN", 2023, 5],
          ["MMM", 2023, 5],
          ["LLL", 2023, 5],
          ["PPP", 2023, 1],
          ["QQQ", 2023, 2]
        ]
      },
      sources: [{ id: "one", vintage: "2026-07" }]
    });
    expect((await dataGaps(mixed)).areas.join(" ")).toBe("QQQ PPP LLL MMM NNN XXX YYY ZZZ");
  });

  it("leaves out what is recorded only when it happens, in the order of the catalogue", async () => {
    expect((await indicatorsWithGaps(store)).map(({ id }) => id)).toEqual([
      "internet-use",
      "households-online",
      "population"
    ]);
    const gaps = await dataGaps(store);
    expect([...gaps.byIndicator.keys()]).toEqual(["internet-use", "households-online", "population"]);
    expect(() => gapsOf(gaps, "shutdowns")).toThrow("shutdowns: no gaps to show");
  });

  it("covers the years from 2000, or from the first figure, to the last", async () => {
    const gaps = await dataGaps(store);
    const use = gapsOf(gaps, "internet-use");
    expect(use.coverage.at(0)).toEqual({ period: 2000, measured: NaN, any: NaN });
    // Of 10 people of 2022, A's ten; of 140 people of 2023, C's forty.
    expect(use.coverage.slice(-2)).toEqual([
      { period: 2022, measured: 1, any: 1 },
      { period: 2023, measured: 40 / 140, any: 40 / 140 }
    ]);
    expect(use.coverage).toHaveLength(24);
    expect(gapsOf(gaps, "households-online").coverage.map(({ period }) => period)).toEqual([2015]);
    expect(use.knowledge).toMatchObject({ figures: 4, estimates: 1 });
  });

  it("counts for each area how many indicators measure it, the least measured and most populous first", async () => {
    const { counts } = await dataGaps(store);
    // B is estimated; A is measured in 2022 (4 years before) and in 2015 (11 years before); people count for all.
    expect(counts.map((each) => [each.area, each.measured, each.older, each.estimated, each.none])).toEqual([
      ["EEE", 1, 0, 0, 2],
      ["BBB", 1, 0, 1, 1],
      ["DDD", 1, 0, 0, 2],
      ["CCC", 2, 0, 0, 1],
      ["AAA", 2, 1, 0, 0]
    ]);
  });

  it("takes a telephone company's figure for no survey of what people are asked, nor what is computed from it", async () => {
    const ofCompany = { origin: "Setar; Vodafone" };
    const { byIndicator } = await dataGaps(
      smallStore({
        areas: [{ code: "AAA" }, { code: "BBB" }],
        rows: {
          population: [["AAA", 2023, 10]],
          "internet-use": [
            ["AAA", 2023, 50, ofCompany],
            ["BBB", 2023, 60, { origin: "Setar; Statistics office" }]
          ],
          "people-offline": [["AAA", 2023, 5, ofCompany]],
          "coverage-3g": [["AAA", 2023, 90, ofCompany]]
        },
        sources: [{ id: "one", vintage: "2026-07" }],
        origins: new Map([
          ["Setar", "operator"],
          ["Vodafone", "operator"],
          ["Statistics office", "agency"]
        ])
      })
    );
    const told = [...byIndicator].map(([id, { knowledge, coverage }]) => {
      const measured = [...knowledge.areas.values()].flatMap(({ area, lastMeasured }) => (lastMeasured ? [area] : []));
      return [id, knowledge.operators, measured.join(" "), coverage.at(-1)?.measured];
    });
    expect(told).toEqual([
      ["internet-use", 1, "BBB", 0],
      ["people-offline", 1, "", 0],
      ["coverage-3g", 0, "AAA", 1],
      ["population", 0, "AAA", 1]
    ]);
  });

  it("takes no projection for a figure, and covers years from the first figure where that is later than 2000", async () => {
    const gaps = await dataGaps(
      smallStore({
        areas: [{ code: "AAA" }],
        rows: {
          population: [2010, 2012, 2013].map((year) => ["AAA", year, 10] as const),
          "population-prospects": [
            ["AAA", 2012, 10],
            ["AAA", 2030, 12, { status: "F" }]
          ],
          "coverage-4g": [["AAA", 1995, 9]]
        },
        sources: [{ id: "one", vintage: "2026-07" }]
      })
    );
    const spanOf = (id: "population" | "population-prospects" | "coverage-4g") => {
      const { coverage, knowledge } = gapsOf(gaps, id);
      return [coverage[0]?.period, coverage.at(-1)?.period, knowledge.figures];
    };
    expect(spanOf("population")).toEqual([2010, 2013, 3]);
    expect(spanOf("population-prospects")).toEqual([2012, 2012, 1]);
    // What ended before the coverage begins has its first year.
    expect(spanOf("coverage-4g")).toEqual([2000, 2000, 1]);
  });

  it("hands on the last surveys and the publishers", async () => {
    const { lastSurveys, publishers } = await dataGaps(store);
    expect([...(lastSurveys.get("AAA" as AreaCode) ?? [])]).toEqual([
      ["internet-use", 2022],
      ["households-online", 2015]
    ]);
    expect([...publishers.keys()]).toEqual(["internet-use", "households-online", "shutdowns", "population"]);
  });

  it("tells the figures that were withheld of one indicator", async () => {
    expect((await withheldOf(store, "internet-use")).map(({ reason }) => reason)).toEqual(["x"]);
  });
});

describe("dataGaps of the kept release", () => {
  it("has each area once and gives every area as many answers as there are indicators", async () => {
    const gaps = await dataGaps(keptStore);
    expect([gaps.snapshotYear, gaps.areas.length, new Set(gaps.areas).size]).toEqual([2026, 242, 242]);
    const sums = gaps.counts.map((each) => each.measured + each.older + each.estimated + each.none);
    expect(new Set(sums)).toEqual(new Set([gaps.byIndicator.size]));
    expect(gaps.counts).toHaveLength(242);
  });
});
