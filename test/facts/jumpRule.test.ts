import { describe, expect, it } from "vitest";
import { jumpRule } from "../../src/facts/jumpRule.ts";
import type { Store } from "../../src/query/store.ts";
import type { BreakReason } from "../../src/model/seriesBreak.ts";
import { smallStore, type SmallData, type SmallRow } from "../fixtures/smallStore.ts";

/** Areas whose share is 50 in one year and so much more in another. */
const steps = (changes: readonly number[], from = 2019, to = 2020): readonly SmallRow[] =>
  changes.flatMap((change, index): readonly SmallRow[] => [
    [`A${index}`, from, 50],
    [`A${index}`, to, 50 + change]
  ]);
// From -100 to 100: one in a hundred of the 201 lies below -98, one in a hundred above 98.
const even = steps(Array.from({ length: 201 }, (_, index) => index - 100));
const step = (area: string, change: number): readonly SmallRow[] => [
  [area, 2019, 50],
  [area, 2020, 50 + change]
];
const broken = (area: string, period: number, reason: BreakReason) =>
  ({ indicator: "internet-use", area, period, reason }) as const;

const storeOf = (rows: readonly SmallRow[], breaks: SmallData["breaks"] = []): Store =>
  smallStore({ areas: [], rows: { "internet-use": rows, population: [["A0", 2019, 1]] }, breaks });

describe("jumpRule", () => {
  it("tells what the changes between surveys of successive years stay within, and how many these are", async () => {
    expect(await jumpRule(storeOf(even))).toEqual({ low: -98, high: 98, changes: 201, jumps: 0 });
  });

  it("takes surveys alone, with a value", async () => {
    const guessed: readonly SmallRow[] = [
      ["A0", 2021, 5000, { status: "E" }],
      ["A1", 2020.5, NaN, { value: undefined } as never]
    ];
    expect(await jumpRule(storeOf([...even, ...guessed]))).toMatchObject({ low: -98, high: 98, changes: 201 });
  });

  it("takes no change across a break of the series: one after the earlier year, and no later than the later", async () => {
    const rows = [...even, ...step("IN", 5000), ...step("BEFORE", 0), ...step("AFTER", 0)];
    const breaks = [broken("IN", 2020, "stated"), broken("BEFORE", 2019, "stated"), broken("AFTER", 2021, "stated")];
    expect(await jumpRule(storeOf(rows, breaks))).toMatchObject({ changes: 203, jumps: 0 });
    expect(await jumpRule(storeOf(rows, breaks.slice(1)))).toMatchObject({ changes: 204 });
  });

  it("counts what the rule holds for jumps in this indicator, and takes their changes all the same", async () => {
    const other = { indicator: "households-online", area: "IN", period: 2020, reason: "estimate" } as const;
    const breaks = [
      broken("A0", 2020, "estimate"),
      broken("A1", 2020, "unmeasured-years"),
      broken("A2", 2021, "stated"),
      other
    ];
    expect(await jumpRule(storeOf(even, breaks))).toMatchObject({ changes: 201, jumps: 2 });
  });

  it("is nothing where too few surveys stand a year apart, though many stand further", async () => {
    expect(await jumpRule(storeOf(even.slice(4)))).toBeUndefined();
    expect(await jumpRule(storeOf(steps(Array<number>(250).fill(1), 2018, 2020)))).toBeUndefined();
  });
});
