import { describe, expect, it } from "vitest";
import { groupProgress } from "../../src/stats/groupProgress.ts";
import type { Progress } from "../../src/stats/progress.ts";
import { targetsMet } from "../../src/stats/targetsMet.ts";

const trend = { origin: 2024, values: [], last: { period: 2024, value: 50 } };
/** A member whose trend arrives in a year; `missing` a day are to be connected. */
const member = (expected: number | undefined, missing: number, rest: object = {}): Progress =>
  ({ trend, arrival: { expected }, toConnect: { perDay: missing }, ...rest }) as unknown as Progress;

describe("groupProgress", () => {
  it("parts members by when their trend arrives: there, in the year of the target at the latest, later, never, unknown", () => {
    const members = [
      member(undefined, 1000, { arrival: "reached" }),
      member(2029, 1),
      member(2030, 2),
      member(2031, 4),
      member(undefined, 8),
      member(2025, 16, { arrival: undefined }),
      member(2025, 32, { trend: { refusal: "few-measurements" } })
    ];
    expect(groupProgress(members)).toEqual({
      ...{ areas: 7, reached: 1, inTime: 2, later: 2, unknown: 2 },
      // Whoever is there needs nobody more; who has no projection does.
      perDay: 63,
      pace: { perDay: 0, areas: 0 }
    });
  });

  it("adds up the paces that are known, and what is missing where it can be said", () => {
    const members = [
      member(2029, 5, { pace: { peoplePerDay: 10 } }),
      member(2029, 5, { pace: { peoplePerDay: -4 } }),
      member(2029, 5, { toConnect: undefined })
    ];
    expect(groupProgress(members)).toMatchObject({ perDay: 10, pace: { perDay: 6, areas: 2 } });
    expect(groupProgress([])).toMatchObject({ areas: 0, perDay: 0, unknown: 0 });
  });
});

describe("targetsMet", () => {
  const of = (text: string) =>
    new Map([...text.matchAll(/(\w+) ([\d.]+)/g)].map(([, area = "", low]) => [area, { low: Number(low) }]));
  const areas = ["A", "B", "C", "D", "E"];

  it("counts by the figures as printed, and to the letter by the exact ones", () => {
    // B is printed as 100 and has a little less; C has no exact figure, and counts as printed; E has no figure.
    const latest = of("A 100 B 100 C 100 D 94.9");
    expect(targetsMet("share", areas, latest, of("A 100 B 99.96 D 94.94"))).toEqual({ of: 4, counted: 3, strict: 2 });
    expect(targetsMet("price", areas, of("A 2 B 2 C 2.01"), of("A 2 B 2.004"))).toEqual({
      of: 3,
      counted: 2,
      strict: 1
    });
    expect(targetsMet("parity", [], latest, latest)).toEqual({ of: 0, counted: 0, strict: 0 });
  });
});
