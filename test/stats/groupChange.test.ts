import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import type { Status } from "../../src/model/observation.ts";
import { groupChange, type ChangeGrounds } from "../../src/stats/groupChange.ts";
import { code } from "../views/smallFigure.ts";

const figures: Readonly<Record<string, Readonly<Record<number, readonly [number, Status]>>>> = {
  BIG: { 2019: [60, "A"], 2024: [90, "A"] },
  AAA: { 2019: [40, "E"], 2024: [60, "A"] },
  BBB: { 2019: [20, "A"], 2024: [30, "A"] },
  NEW: { 2024: [99, "A"] }
};
const people: Readonly<Record<string, readonly [number, number]>> = {
  BIG: [1000, 1000],
  AAA: [100, 200],
  BBB: [100, 100],
  NEW: [50, 50]
};
const members = Object.keys(figures).map(code);
const grounds: ChangeGrounds = {
  figuresOf: (period) =>
    new Map(
      members.flatMap((area) => {
        const [value, status] = figures[area]?.[period] ?? [];
        return value === undefined || status === undefined ? [] : [[area, { period, value, status }] as const];
      })
    ),
  breaksOf: (area) => (area === "BIG" ? [{ period: 2023, reason: "china-2023" }] : []),
  populationOf: (period) =>
    new Map(members.map((area): [AreaCode, number] => [area, people[area]?.[period === 2019 ? 0 : 1] ?? NaN]))
};

describe("groupChange", () => {
  it("leaves out who cannot be compared, names them, and holds both ends over the same members", () => {
    // 2019: (40 × 100 + 20 × 100) / 200; 2024: (60 × 200 + 30 × 100) / 300. NEW has no figure of 2019.
    expect(groupChange(members, 2019, 2024, grounds)).toEqual({
      from: 2019,
      to: 2024,
      before: 30,
      after: 50,
      points: 20,
      statuses: ["E", "A"],
      areas: 2,
      leftOut: [{ area: "BIG", people: 1000, why: { reason: "china-2023", period: 2023 } }]
    });
  });

  it("compares everybody where nothing breaks", () => {
    const whole = groupChange(members, 2019, 2024, { ...grounds, breaksOf: () => [] });
    expect(whole?.before).toBeCloseTo((60_000 + 4000 + 2000) / 1200, 10);
    expect(whole?.after).toBeCloseTo((90_000 + 12_000 + 3000) / 1300, 10);
    expect(whole?.leftOut).toEqual([]);
  });

  it("leaves out by an estimate's jump only where one of the two is an estimate", () => {
    const jump: ChangeGrounds = { ...grounds, breaksOf: () => [{ period: 2022, reason: "estimate" }] };
    expect(groupChange(members, 2019, 2024, jump)?.leftOut.map(({ area }) => area)).toEqual(["AAA"]);
  });

  it("is not told under half of the people who are not left out", () => {
    const few = members.filter((area) => area === "AAA" || area === "BBB" || area === "BIG");
    expect(groupChange(few, 2019, 2024, grounds)).toBeDefined();
    const none: ChangeGrounds = { ...grounds, breaksOf: () => [], figuresOf: () => new Map() };
    expect(groupChange(few, 2019, 2024, none)).toBeUndefined();
    const without: ChangeGrounds = {
      ...grounds,
      breaksOf: () => [],
      figuresOf: (period) => new Map([...grounds.figuresOf(period)].filter(([area]) => area !== "BIG"))
    };
    expect(groupChange(few, 2019, 2024, without)).toBeUndefined();
  });
});
