import { beforeAll, describe, expect, it } from "vitest";
import { factsOfGroup, groupsWithPage } from "../../src/facts/factsOfGroup.ts";
import { publishedBeside } from "../../src/facts/publishedBeside.ts";
import { groupIndicator, type GroupFacts } from "../../src/views/group/groupFigures.ts";
import { keptStore } from "../fixtures/keptRelease.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { Store } from "../../src/query/store.ts";
import { codes, smallStore, type SmallRow } from "../fixtures/smallStore.ts";

const members = codes("AAA BBB CCC DDD EEE FFF GGG HHH III JJJ KKK");
const six = members.slice(0, 6);

/** Rows of a year, such as "AAA 1 BBB 2". */
const rows = (period: number, text: string, other: Partial<Observation> = {}): readonly SmallRow[] =>
  [...text.matchAll(/([A-Z]{3}) ([\d.]+)/g)].map(([, area = "", value]) => [area, period, Number(value), other]);
const of = (areas: readonly string[], value: number): string => areas.map((area) => `${area} ${value}`).join(" ");
const skill = (level: string) => ({ dimensions: { skill: "COMMUNICATION", level } }) as const;
const sex = (code: string) => ({ dimensions: { sex: code } });
const location = (code: string) => ({ dimensions: { location: code } });

// L is no member, with the most people and figures that would show. K's share is of 2021: too old for either end.
const store = smallStore({
  areas: [...members, "LLL"].map((code) => ({ code })),
  groups: [
    { id: "world", scheme: "world", members: [...members, ...codes("LLL")] },
    { id: "ldc", scheme: "un-list", members: members.slice(0, 3) },
    { id: "lldc", scheme: "un-list", members: codes("AAA BBB CCC GGG") },
    { id: "sids", scheme: "un-list", members },
    { id: "m49-002", scheme: "un-region", members },
    { id: "m49-015", scheme: "un-subregion", members }
  ],
  rows: {
    population: [2018, 2019, 2020, 2021, 2022, 2023].flatMap((year) => rows(year, `${of(members, 100)} LLL 9000`)),
    "population-prospects": [2018, 2023, 2030].flatMap((year) => rows(year, `${of(members, 100)} LLL 9000`)),
    "internet-use": [
      ...rows(2021, "KKK 5"),
      ...rows(2022, "AAA 20 BBB 30 LLL 1"),
      ...rows(2023, "AAA 100 BBB 95 CCC 80 DDD 70 EEE 60 FFF 50 GGG 40 HHH 30 III 20 JJJ 10 LLL 99")
    ],
    "people-offline": rows(2023, "AAA 0 BBB 5 CCC 20 DDD 30 EEE 40 FFF 50 GGG 60 HHH 70 III 80 JJJ 90 LLL 90"),
    "data-only-mobile-basket": [
      ...rows(2022, "AAA 9 KKK 1 GGG 1"),
      ...rows(2023, "AAA 1.5 BBB 2 CCC 2.01 DDD 7 LLL 1 KKK 3")
    ],
    "coverage-gap": rows(2023, "AAA 0 BBB 2 CCC 10 DDD 10 EEE 20 FFF 20 LLL 90", { status: "E" }),
    "usage-gap": rows(2023, "AAA 0 BBB 3 CCC 10 DDD 20 EEE 20 FFF 30 LLL 90"),
    "ict-skills": [
      ...rows(2020, of(six, 20), { dimensions: { skill: "INFORMATION", level: "AT_LEAST_BASIC" } }),
      ...rows(2020, of(six, 30), skill("AT_LEAST_BASIC")),
      ...rows(2019, of(six, 90), skill("AT_LEAST_BASIC")),
      ...rows(2018, "GGG 70", { ...skill("AT_LEAST_BASIC"), status: "E" })
    ],
    "local-content-coverage-10k": rows(2023, "AAA 1"),
    "mobile-phone-ownership": [
      ...rows(2023, of(members, 70)),
      ...rows(2023, `${of(members.slice(1), 40)} AAA 20 LLL 99`, sex("F")),
      ...rows(2023, of(members, 60), { ...sex("M"), status: "E" })
    ],
    "daily-use-among-users": [
      ...rows(2023, "AAA 50"),
      ...rows(2023, of(members, 90), location("URB")),
      ...rows(2023, "AAA 5", location("RUR"))
    ],
    "households-online": [...rows(2021, of(members, 50)), ...rows(2022, of(members, 60)), ...rows(2023, "AAA 99")],
    "coverage-4g": rows(2023, "AAA 94.9 BBB 95 CCC 100 LLL 100"),
    "phone-ownership-gender-parity": rows(2023, "AAA 0.97 BBB 0.98 CCC 1.01 DDD 1.02"),
    "fixed-broadband-basket": rows(2023, "LLL 1")
  }
});
const codesOf = (list: readonly { readonly code: string }[]): string => list.map(({ code }) => code).join(" ");

describe("groupsWithPage", () => {
  it("has the world, the UN's lists and the UN's regions, no others", async () => {
    expect((await groupsWithPage(store)).map(({ id }) => id)).toEqual(["world", "ldc", "lldc", "sids", "m49-002"]);
    await expect(factsOfGroup(store, "m49-419")).rejects.toThrow('no page for the group "m49-419"');
    const kept = (await groupsWithPage(keptStore)).map(({ scheme }) => scheme);
    expect(kept).toEqual([
      "world",
      ...Array<string>(7).fill("region"),
      ...Array<string>(4).fill("income"),
      ...Array<string>(3).fill("un-list"),
      ...Array<string>(5).fill("un-region"),
      ...Array<string>(3).fill("reviewed")
    ]);
  });
});

describe("factsOfGroup", () => {
  let facts: GroupFacts;
  beforeAll(async () => {
    facts = await factsOfGroup(store, "sids");
  });

  it("lists the members, those with the most people offline first, and those without a figure last", () => {
    expect(codesOf(facts.members)).toBe("JJJ III HHH GGG FFF EEE DDD CCC BBB AAA KKK");
    expect(facts.members.at(-1)).toMatchObject({ use: { period: 2021, low: 5 }, price: { low: 3 } });
    expect(facts.members.at(-1)?.offline).toBeUndefined();
    expect(facts.members.at(-2)).toMatchObject({ use: { low: 100 }, offline: { low: 0 }, price: { low: 1.5 } });
    expect(facts.period).toBe(2026);
  });

  it("counts prices of the year of the group's own, and none where it has none", async () => {
    expect(facts.affordable).toEqual({ met: 0, of: 0 });
    // G's price is of the year before; A's and B's are at the target, C's is a hundredth above it.
    const { affordable, figures } = await factsOfGroup(store, "lldc");
    expect(groupIndicator({ figures }, "data-only-mobile-basket").newest).toMatchObject({ period: 2023 });
    expect(affordable).toEqual({ met: 2, of: 3 });
  });

  it("throws by name where an indicator has no table of the group", async () => {
    const without = async (id: string) => {
      const lacking: Store = {
        ...store,
        groupSlices: async (asked) => (asked === id ? new Map() : store.groupSlices(asked))
      };
      await expect(factsOfGroup(lacking, "sids")).rejects.toThrow(`${id}: no figures of the group "sids"`);
    };
    await without("households-online");
    await without("population");
  });

  it("takes five at either end, none whose figure is of 2021 or older, and nobody twice", async () => {
    expect(codesOf(facts.ends.ahead)).toBe("AAA BBB CCC DDD EEE");
    expect(codesOf(facts.ends.behind)).toBe("JJJ III HHH GGG FFF");
    const { ends } = await factsOfGroup(store, "ldc");
    expect([codesOf(ends.ahead), codesOf(ends.behind)]).toEqual(["AAA", "CCC"]);
  });

  it("gives the newest figure that there is, or why there is none", () => {
    const use = groupIndicator(facts, "internet-use");
    // Ten members of 2023 and K's 5 of 2021, carried: 560 / 11. Two members are too few for 2022.
    expect(use.newest).toMatchObject({ period: 2023, figure: { low: 50.9, areas: 11, carriedFrom: 2021 } });
    expect(use.history.map(({ period }) => period)).toEqual([2023]);
    const households = groupIndicator(facts, "households-online");
    expect(households.history.map(({ period, figure }) => [period, figure.low])).toEqual([
      [2021, 50],
      [2022, 60]
    ]);
    expect(households.newest).toBe(households.history[1]);
    expect(groupIndicator(facts, "data-only-mobile-basket").newest).toEqual({ withheld: "coverage" });
    expect(groupIndicator(facts, "local-content-coverage-10k").newest).toEqual({ withheld: "not-additive" });
  });

  it("counts the members that meet each target", () => {
    const counts = facts.targets.map(({ target, of: all, counted, strict }) => [target.id, all, counted, strict]);
    expect(counts.filter(([, all]) => all !== 0)).toEqual([
      ["use", 11, 2, 1],
      ["households", 11, 1, 0],
      ["phones", 11, 0, 0],
      ["coverage", 3, 2, 1],
      ["parity-phones", 4, 2, 0],
      ["price-mobile", 6, 3, 3],
      ["commission", 6, 3, 3]
    ]);
    expect(facts.targets.find(({ target }) => target.id === "skills")?.newest).toBeUndefined();
    expect(facts.targets.find(({ target }) => target.id === "use")?.newest).toMatchObject({ period: 2023 });
  });

  it("adds up the progress of the members alone", () => {
    // A and B are there; nobody was measured three times.
    expect(facts.range?.period).toBe(2023);
    expect(facts.change).toBeUndefined();
    expect(facts.progress).toMatchObject({ areas: 11, reached: 2, unknown: 9, inTime: 0, later: 0 });
  });
});

describe("groupBarriers", () => {
  it("splits the people of the members with all three figures, rounded as printed, and says what is an estimate", async () => {
    const { split, figures, withheld } = (await factsOfGroup(store, "sids")).barriers;
    expect(split).toMatchObject({ period: 2023, areas: 6 });
    const parts = figures.slice(0, 3).map(({ indicator, figures: [each] }) => [indicator.id, each?.key, each?.latest]);
    // Means of A to F: 83/6, 62/6 and 455/6.
    expect(parts).toEqual([
      ["usage-gap", "total", { low: 13.8, high: 13.8, status: "A", period: 2023 }],
      ["coverage-gap", "total", { low: 10.3, high: 10.3, status: "E", period: 2023 }],
      ["internet-use", "total", { low: 75.8, high: 75.8, status: "A", period: 2023 }]
    ]);
    expect(withheld.size).toBe(0);
  });

  it("has the group's own newest figures, one entry for each indicator, and none that is withheld", async () => {
    const { figures } = (await factsOfGroup(store, "sids")).barriers;
    const own = figures
      .slice(3)
      .map((each) => [
        each.indicator.id,
        ...each.figures.map(({ key, latest }) => `${key} ${latest.period} ${latest.status} ${latest.low.toFixed(1)}`)
      ]);
    expect(own).toEqual([
      ["ict-skills", "skill-COMMUNICATION 2020 A 30.0"],
      ["mobile-phone-ownership", "sex-F 2023 A 38.2", "sex-M 2023 E 60.0"],
      ["daily-use-among-users", "location-URB 2023 A 90.0"]
    ]);
  });

  it("draws each figure of the group's as one of its own, without a place or a source", async () => {
    const { figures } = (await factsOfGroup(store, "sids")).barriers;
    const latest = { low: 13.8, high: 13.8, status: "A", period: 2023 };
    expect(figures[0]?.figures).toEqual([
      { key: "total", codes: {}, latest, history: [latest], place: undefined, origin: { origin: "", source: "" } }
    ]);
  });

  it("tells why a slice has no figure of the group, and throws for a slice that no barrier draws", async () => {
    const { whyNot } = (await factsOfGroup(store, "sids")).barriers;
    expect(whyNot("daily-use-among-users", "location-RUR")).toBe("coverage");
    expect(() => whyNot("daily-use-among-users", "sex-F")).toThrow("no daily-use-among-users sex-F");
    const lacking: Store = {
      ...store,
      groupSlices: async (id) =>
        id === "daily-use-among-users" ? new Map([...(await store.groupSlices(id))].slice(0, 1)) : store.groupSlices(id)
    };
    const { barriers } = await factsOfGroup(lacking, "sids");
    expect(barriers.whyNot("daily-use-among-users", "location-RUR")).toBe("no-figure");
    const other: Store = {
      ...store,
      slices: async (id) => (await store.slices(id)).filter(({ key }) => key !== "location-RUR")
    };
    await expect(factsOfGroup(other, "sids")).rejects.toThrow('daily-use-among-users: no slice "location-RUR"');
  });

  it("spreads the latest figures of the members alone", async () => {
    const { group } = (await factsOfGroup(store, "sids")).barriers;
    expect(group.spread("mobile-phone-ownership", "sex-F")).toMatchObject({ low: 20, high: 40 });
    expect(group.spread("ict-skills", "skill-COMMUNICATION")).toMatchObject({ low: 30, high: 70 });
    expect(group.spread("mobile-phone-ownership", "no-such")).toBeUndefined();
  });
});

describe("publishedBeside", () => {
  it("puts the site's figure of 2022 beside each published one", async () => {
    const beside = await publishedBeside(keptStore);
    expect(beside.map(({ group }) => group)).toEqual(["world", "lic", "lmc", "umc", "hic"]);
    const last = new Map<string, number>();
    const ascending = (await keptStore.observations("internet-use")).toSorted((a, b) => a.period - b.period);
    for (const { area, period, value = NaN } of ascending) if (period <= 2022) last.set(area, value);
    const people = (await keptStore.population())(2022);
    for (const { group, now } of beside) {
      const own = (await keptStore.groups()).find(({ id }) => id === group)!.members;
      const counted = own.filter((area) => last.has(area) && people.has(area));
      const online = counted.reduce((sum, area) => sum + people.get(area)! * last.get(area)!, 0);
      expect(now, group).toBeCloseTo(online / counted.reduce((sum, area) => sum + people.get(area)!, 0), 1);
    }
    // Of 9,300 people: A 20, B 30, K 5 carried, L 1 by its 9,000.
    expect((await publishedBeside(store)).map(({ now }) => now)).toEqual([1.6, ...Array<undefined>(4).fill(undefined)]);
  });

  it("throws where the year of the edition is not among the figures, rather than print nothing", async () => {
    const early = smallStore({
      areas: [{ code: "AAA" }],
      groups: [{ id: "world", scheme: "world", members: codes("AAA") }],
      rows: { population: rows(2020, "AAA 100"), "internet-use": rows(2020, "AAA 20") }
    });
    await expect(publishedBeside(early)).rejects.toThrow("no year 2022");
    const none = { ...early, groupSlices: () => Promise.resolve(new Map()) };
    await expect(publishedBeside(none)).rejects.toThrow("no figure of use of the groups");
  });
});
