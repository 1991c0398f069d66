import { describe, expect, it } from "vitest";
import type { Status } from "../../src/model/observation.ts";
import type { SeriesBreak } from "../../src/model/seriesBreak.ts";
import { breakFinder, surveysSince, whyNotComparable } from "../../src/stats/comparable.ts";

const breaks: readonly SeriesBreak[] = [
  { indicator: "internet-use", area: "ISR", period: 2023, reason: "israel-2023" },
  { indicator: "internet-use", area: "GHA", period: 2020, reason: "estimate" },
  { indicator: "internet-use", area: "GHA", period: 2019, reason: "estimate" },
  { indicator: "internet-use", area: "KHM", period: 2019, reason: "unmeasured-years" },
  { indicator: "ict-skills", area: "*", period: 2021, reason: "skills-2021" },
  { indicator: "ict-skills", area: "CHE", period: 2015, reason: "stated" }
];
const find = breakFinder(breaks);

describe("breakFinder", () => {
  it("finds those of an area and of all areas, by year", () => {
    expect(find("internet-use", "GHA").map(({ period }) => period)).toEqual([2019, 2020]);
    expect(find("ict-skills", "CHE").map(({ period }) => period)).toEqual([2015, 2021]);
    expect(find("ict-skills", "GHA").map(({ period }) => period)).toEqual([2021]);
    expect(find("population", "GHA")).toEqual([]);
  });
});

describe("whyNotComparable", () => {
  const why = (area: string, from: number, to: number, status: Status = "A"): ReturnType<typeof whyNotComparable> =>
    whyNotComparable(find("internet-use", area), { period: from, status: "A" }, { period: to, status });

  it("refuses two figures with a break between them, whichever is named first", () => {
    expect(why("ISR", 2022, 2023)).toEqual({ reason: "israel-2023", period: 2023 });
    expect(why("ISR", 2024, 2019)).toEqual({ reason: "israel-2023", period: 2023 });
  });

  it("takes figures from the year of the break on, and those before it", () => {
    expect(why("ISR", 2023, 2024)).toBeUndefined();
    expect(why("ISR", 2010, 2022)).toBeUndefined();
    expect(why("KEN", 2010, 2024)).toBeUndefined();
  });

  it("names the newest of several breaks", () => {
    expect(why("GHA", 2018, 2024, "E")?.period).toBe(2020);
    expect(why("GHA", 2018, 2019, "_U")?.period).toBe(2019);
  });

  it("lets a jump of an estimate part pairs with an estimate only", () => {
    expect(why("GHA", 2018, 2024)).toBeUndefined();
    expect(why("GHA", 2018, 2024, "E")?.reason).toBe("estimate");
  });

  it("lets a jump of surveys part what begins with a survey, also where an estimate goes on from the later one", () => {
    expect(why("KHM", 2017, 2019)?.reason).toBe("unmeasured-years");
    expect(why("KHM", 2017, 2021, "E")?.reason).toBe("unmeasured-years");
    const guess = { period: 2018, status: "E" } as const;
    expect(whyNotComparable(find("internet-use", "KHM"), guess, { period: 2019, status: "A" })).toBeUndefined();
    expect(whyNotComparable(find("internet-use", "KHM"), { period: 2021, status: "E" }, guess)).toBeUndefined();
  });

  it("never compares a share of users with one of all people", () => {
    const users = { period: 2019, status: "A", base: "users" } as const;
    expect(whyNotComparable([], users, { period: 2020, status: "A", base: "population" })?.reason).toBe("other-base");
    expect(whyNotComparable([], users, { period: 2020, status: "A", base: "users" })).toBeUndefined();
    expect(whyNotComparable([], users, { period: 2020, status: "A", base: "unknown" })).toBeUndefined();
  });
});

describe("surveysSince", () => {
  it("is the year of the last break that two surveys have", () => {
    expect(surveysSince(find("internet-use", "GHA"))).toBe(-Infinity);
    expect(surveysSince(find("internet-use", "KHM"))).toBe(2019);
    expect(surveysSince(find("internet-use", "ISR"))).toBe(2023);
  });
});
