import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import { statuses, type Status } from "../../src/model/observation.ts";
import type { Cell, Slice } from "../../src/model/slice.ts";
import { decodeSlice, encodeSlice, withoutThin, SliceError } from "../../src/query/sliceCodec.ts";

const code = (text: string): AreaCode => text as AreaCode;
const cell = (low: number, high = low, status: Status = "A"): Cell => ({ low, high, status });

function sliceOf(cells: Readonly<Record<string, Slice["series"][number]["cells"]>>, more: Partial<Slice> = {}): Slice {
  const series = Object.entries(cells).map(([area, each]) => ({ area: code(area), cells: each }));
  const years = Math.max(1, ...series.map((each) => each.cells.length));
  return {
    indicator: "internet-use",
    key: "total",
    periods: Array.from({ length: years }, (_, index) => 2020 + index),
    series,
    summaries: Array.from({ length: years }),
    latestSummary: undefined,
    ...more
  };
}

const written = {
  indicator: "internet-use",
  key: "total",
  decimals: 1,
  first: 2020,
  last: 2022,
  areas: "KEN UGA",
  low: "350,,12;101",
  status: "AE;U",
  world: [[35, 35, 0.0123, 1], null, [36.2, 36.2, 0.5, 1], null]
};

const malformed = (change: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...written, ...change });

describe("the text of a slice", () => {
  it("says what it says", () => {
    expect(decodeSlice(JSON.stringify(written))).toEqual({
      indicator: "internet-use",
      key: "total",
      periods: [2020, 2021, 2022],
      series: [
        { area: "KEN", cells: [cell(35), undefined, cell(36.2, 36.2, "E")] },
        { area: "UGA", cells: [cell(10.1, 10.1, "_U"), undefined, undefined] }
      ],
      summaries: [
        { low: 35, high: 35, coverage: 0.0123, areas: 1 },
        undefined,
        { low: 36.2, high: 36.2, coverage: 0.5, areas: 1 }
      ],
      latestSummary: undefined
    });
  });

  it.each([
    [
      "values with gaps at the start, in the middle and at the end",
      1,
      false,
      sliceOf({
        KEN: [undefined, cell(35.1), undefined, undefined, cell(34.9), undefined],
        UGA: [cell(0), cell(100), undefined, undefined, undefined, cell(0.1)]
      })
    ],
    ["negative numbers", 2, false, sliceOf({ KEN: [cell(-3.25), cell(-0.01), cell(2), cell(-3.25)] })],
    [
      "ranges, also those that meet",
      1,
      true,
      sliceOf({
        KEN: [cell(20, 35.5), undefined, cell(40)],
        UGA: [undefined, cell(0, 100), undefined]
      })
    ],
    [
      "every status, alone and mixed",
      0,
      false,
      sliceOf({
        ...Object.fromEntries(
          statuses.map((status, index) => [
            `A${String.fromCharCode(65 + index)}A`,
            [cell(1, 1, status), cell(2, 2, status)]
          ])
        ),
        KEN: statuses.map((status, index) => cell(index, index, status))
      })
    ],
    [
      "people",
      0,
      false,
      sliceOf(
        { CHN: [cell(1_411_000_000), cell(1_412_000_000)], TUV: [cell(9_646), cell(0)] },
        { summaries: [{ low: 1_411_009_646, high: 1_411_009_646, coverage: 0.1766, areas: 2 }, undefined] }
      )
    ],
    ["no area at all", 1, false, sliceOf({})],
    [
      "one year, one area",
      2,
      false,
      sliceOf({ KEN: [cell(3.43)] }, { latestSummary: { low: 3.43, high: 3.43, coverage: 1, areas: 1 } })
    ]
  ] as const)("holds %s", (_, decimals, range, slice) => {
    const text = encodeSlice(slice, decimals, range);
    const read = decodeSlice(text);
    expect(read).toEqual({
      ...slice,
      series: slice.series.map(({ area, cells }) => ({
        area,
        cells: Array.from({ length: slice.periods.length }, (__, index) => cells[index])
      }))
    });
    expect(encodeSlice(read, decimals, range)).toBe(text);
  });

  it("rounds, and gives the same text when it is rounded again", () => {
    const values = Array.from({ length: 2000 }, (_, index) => (index * 7919.123) / 17 - 300_000);
    for (const decimals of [0, 1, 2]) {
      const text = encodeSlice(sliceOf({ KEN: values.map((value) => cell(value)) }), decimals, false);
      const read = decodeSlice(text);
      expect(encodeSlice(read, decimals, false)).toBe(text);
      const errors = values.map((value, index) => Math.abs((read.series[0]!.cells[index]?.low ?? NaN) - value));
      expect(Math.max(...errors)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-9);
      const digits = read.series[0]!.cells.map((each) => String(each?.low).split(".")[1]?.length ?? 0);
      expect(Math.max(...digits)).toBe(decimals);
    }
  });

  it("holds no figure of the world that too few people stand behind, and says how many do", () => {
    const thin = sliceOf({}, { latestSummary: { low: 81.1, high: 81.1, coverage: 0.3685, areas: 10 } });
    const whole = sliceOf({}, { latestSummary: { low: 72, high: 72, coverage: 0.5, areas: 10 } });
    const shares = { summary: "mean", absence: "no-data" } as const;
    const text = encodeSlice(withoutThin(thin, shares), 1, false);
    expect(JSON.parse(text)).toMatchObject({ world: [null, [null, null, 0.3685, 10]] });
    expect(decodeSlice(text).latestSummary).toEqual({ low: NaN, high: NaN, coverage: 0.3685, areas: 10 });
    expect(withoutThin(whole, shares)).toEqual(whole);
    expect(withoutThin(thin, { summary: "sum", absence: "none-recorded" })).toEqual(thin);
    expect(withoutThin(thin, { summary: "median", absence: "no-data" })).toEqual(thin);
  });

  it("rounds coverage down, so that a part of the world never becomes the whole", () => {
    const coverageOf = (coverage: number) => {
      const text = encodeSlice(sliceOf({}, { latestSummary: { low: 1, high: 1, coverage, areas: 2 } }), 0, false);
      expect(encodeSlice(decodeSlice(text), 0, false)).toBe(text);
      return decodeSlice(text).latestSummary?.coverage;
    };
    expect([0.99999, 0.49999, 1 - 1e-12, 0.0029, 0].map(coverageOf)).toEqual([0.9999, 0.4999, 1, 0.0029, 0]);
    for (let share = 0; share <= 10_000; share += 1) expect(coverageOf(share / 10_000)).toBe(share / 10_000);
  });

  it("writes one letter where all figures of an area have one status", () => {
    const text = encodeSlice(sliceOf({ KEN: [cell(1), cell(2)], UGA: [cell(1, 1, "E"), cell(2, 2, "_U")] }), 0, false);
    expect(JSON.parse(text)).toMatchObject({ low: "1,1;1,1", status: "A;EU" });
    expect(text).not.toContain("high");
  });

  it.each([
    ["", 'no JSON: ""'],
    ["<!DOCTYPE html><html><head><title>Not found</title>", 'no JSON: "<!DOCTYPE html><html><head><title>Not fo"'],
    [JSON.stringify(written).slice(0, 90), `no JSON: "${JSON.stringify(written).slice(0, 40)}"`],
    ["null", "a column is missing or of another type"],
    ["[]", "a column is missing or of another type"],
    ["7", "a column is missing or of another type"],
    [malformed({ low: undefined }), "a column is missing or of another type"],
    [malformed({ status: 7 }), "a column is missing or of another type"],
    [malformed({ high: null }), "a column is missing or of another type"],
    [malformed({ world: "" }), "a column is missing or of another type"],
    [malformed({ decimals: 0.5 }), "a column is missing or of another type"],
    [malformed({ decimals: -1 }), "a column is missing or of another type"],
    [malformed({ first: "2020" }), "a column is missing or of another type"],
    [malformed({ first: 2023 }), "a column is missing or of another type"],
    [malformed({ last: 4e9 }), "a column is missing or of another type"],
    [malformed({ last: 2023 }), "4 figures of the world where 5 belong"],
    [malformed({ world: [5, null, null, null] }), "no figure of the world: 5"],
    [malformed({ world: [null, [1, 2, 3], null, null] }), "no figure of the world: [1,2,3]"],
    [malformed({ world: [null, [1, 2, null, 3], null, null] }), "no figure of the world: [1,2,null,3]"],
    [malformed({ world: [null, ["1", 2, 1, 3], null, null] }), 'no figure of the world: ["1",2,1,3]'],
    [malformed({ areas: "KEN uga" }), 'no area code: "uga"'],
    [malformed({ areas: "KEN" }), "2 rows of low where 1 belong"],
    [malformed({ low: "350" }), "1 rows of low where 2 belong"],
    [malformed({ high: "350" }), "1 rows of high where 2 belong"],
    [malformed({ status: "A" }), "1 rows of status where 2 belong"],
    [malformed({ low: "350,,1.5;101" }), 'no whole number: "1.5"'],
    [malformed({ low: "350,,0x1;101" }), 'no whole number: "0x1"'],
    [malformed({ low: "350,, ;101" }), 'no whole number: " "'],
    [malformed({ low: "350,,12,4;101" }), "KEN has more figures than years"],
    [malformed({ high: "350,,12;101,1" }), "one bound without the other"],
    [malformed({ status: "AQ;U" }), "no status: Q"],
    [malformed({ status: ";U" }), "no status: undefined"],
    [malformed({ status: "AEE;U" }), "3 statuses where 2 belong"]
  ])("is refused where it reads %s", (text, message) => {
    expect(() => decodeSlice(text)).toThrow(new SliceError(message));
    expect(new SliceError(message).message).toBe(`slice: ${message}`);
  });

  it("is refused wherever it is cut", () => {
    const text = JSON.stringify(written);
    const read = Array.from({ length: text.length }, (_, length) => text.slice(0, length)).filter((part) => {
      try {
        decodeSlice(part);
        return true;
      } catch (error) {
        return !(error instanceof SliceError);
      }
    });
    expect(read).toEqual([]);
    expect(text.length).toBeGreaterThan(150);
  });
});
