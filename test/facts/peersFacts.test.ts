import { describe, expect, it } from "vitest";
import { peersFacts } from "../../src/facts/peersFacts.ts";
import type { AreaCode } from "../../src/model/area.ts";
import { smallStore, type SmallRow } from "../fixtures/smallStore.ts";

const names = ["OWN", "NEA", "FAR", "CHN", "ISL", "LAN", "EIG", "NIN"];
const rows = (period: number, ...values: readonly number[]): readonly SmallRow[] =>
  values.map((value, index) => [names[index]!, period, value]);
const rowsOf = (period: number, values: Readonly<Record<string, number>>): readonly SmallRow[] =>
  Object.entries(values).map(([area, value]) => [area, period, value]);
const store = smallStore({
  areas: [
    ...names.map((code) => ({ code, smallIsland: code === "ISL", landlockedDeveloping: code === "LAN" })),
    { code: "TER", economy: false }
  ],
  rows: {
    "gni-per-capita": [...rows(2022, 9, 9, 9), ...rows(2023, 1000, 1100, 9000, 4000, 1000, 1000, 3000, 3000)],
    "urban-population": rows(2023, 30, 30, 90, 60, 30, 30, 90, 95),
    population: [...rows(2023, 100, 110, 9000, 5000, 100, 100, 300, 300), ["TER", 2023, 5]],
    "internet-use": [
      ...rows(2013, 20, 22, 26, 21, 23),
      ...rows(2018, 20, 40.2, 40, 50, 17),
      ...rows(2023, 40, 60, 80, 90, 41),
      ["TER", 2023, 90]
    ]
  },
  breaks: [{ indicator: "internet-use", area: "CHN", period: 2023, reason: "china-2023" }]
});
const own = "OWN" as AreaCode;

describe("peersFacts", () => {
  it("reads the latest traits of a country: people outside towns are those who are not in towns", async () => {
    const facts = await peersFacts(store, own);
    expect(facts?.own).toMatchObject({ code: "OWN", income: 1000, rural: 70, people: 100, place: "other" });
    expect(facts?.own.use).toMatchObject({ period: 2023, low: 40 });
    expect((await peersFacts(store, "ISL" as AreaCode))?.own.place).toBe("island");
    expect((await peersFacts(store, "LAN" as AreaCode))?.own.place).toBe("landlocked");
  });

  it("lists the six nearest by each measure, never the country itself or a territory", async () => {
    const { byMeasure } = (await peersFacts(store, own))!;
    for (const peers of Object.values(byMeasure)) {
      expect(peers).toHaveLength(6);
      expect(peers.map(({ code }) => code)).not.toContain("OWN");
      expect(peers.map(({ code }) => code)).not.toContain("TER");
    }
    expect(byMeasure.all[0]?.code).toBe("NEA");
    // Of the seven others, NIN has the fewest people outside towns; EIG and FAR come just before.
    expect(byMeasure.rural.map(({ code }) => code)).not.toContain("NIN");
    expect(byMeasure.income.map(({ code }) => code)).not.toContain("FAR");
    expect(await peersFacts(store, "TER" as AreaCode)).toBeUndefined();
  });

  it("compares with those who started alike, but for a series that broke", async () => {
    const { sameStart } = (await peersFacts(store, own))!;
    // In 2013 within 3 points of 20: NEA 22, ISL 23, and CHN 21, whose series breaks in 2023.
    expect(sameStart?.started).toBe(2);
    expect(sameStart?.ahead.map(({ area }) => area)).toEqual(["NEA", "ISL"]);
    expect(sameStart?.own.then.period).toBe(2013);
  });

  it("finds who stood there earlier and moved on, the likest first", async () => {
    const { earlier } = (await peersFacts(store, own))!;
    // In 2018 both had about the 40 of OWN's today; they have 60 and 80 now. The codes are the other way round.
    expect(earlier.map(({ area, then }) => [area, then.period])).toEqual([
      ["NEA", 2018],
      ["FAR", 2018]
    ]);
  });

  it("puts those who stood there earlier in the order of likeness by everything, whoever moved furthest", async () => {
    const alike = smallStore({
      areas: ["OWN", "AFA", "BNE", "CLI"].map((code) => ({ code })),
      rows: {
        "gni-per-capita": rowsOf(2023, { OWN: 1000, AFA: 90_000, BNE: 1100, CLI: 1000 }),
        "urban-population": rowsOf(2023, { OWN: 30, AFA: 30, BNE: 30, CLI: 80 }),
        population: rowsOf(2023, { OWN: 100, AFA: 110, BNE: 101, CLI: 900 }),
        "internet-use": [
          ...rowsOf(2018, { AFA: 40, BNE: 40, CLI: 40 }),
          ...rowsOf(2023, { OWN: 40, AFA: 99, BNE: 50, CLI: 70 })
        ]
      }
    });
    const facts = await peersFacts(alike, own);
    expect(facts?.byMeasure.all.map(({ code }) => code)).toEqual(["BNE", "AFA", "CLI"]);
    expect(facts?.earlier.map(({ area }) => area)).toEqual(["BNE", "AFA", "CLI"]);
  });

  it("leaves a trait that is not known unknown, and compares no course of what has no figure of use", async () => {
    const bare = smallStore({
      areas: [{ code: "OWN" }, { code: "OTH" }],
      rows: {
        "gni-per-capita": rowsOf(2023, { OTH: 1000 }),
        "urban-population": rowsOf(2023, { OTH: 30 }),
        population: rowsOf(2023, { OTH: 100 }),
        "internet-use": [...rowsOf(2013, { OTH: 20 }), ...rowsOf(2023, { OTH: 40 })]
      }
    });
    expect(await peersFacts(bare, own)).toEqual({
      own: { code: "OWN", income: undefined, rural: undefined, people: undefined, place: "other", use: undefined },
      byMeasure: { all: [], income: [], rural: [], people: [], place: [] },
      sameStart: undefined,
      earlier: []
    });
  });
});
