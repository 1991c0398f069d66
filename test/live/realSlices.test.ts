// Looks at the data of today: what it finds may change with a refresh, and then this is read anew.

import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { indicatorOf } from "../../src/catalog/catalog.ts";
import { publishedIds } from "./publishedIndicators.ts";
import { createStore } from "../../src/query/store.ts";
import { decodeSlice, encodeSlice } from "../../src/query/sliceCodec.ts";
import { roundForDisplay } from "../../src/query/slices.ts";

const store = createStore(join(import.meta.dirname, "../../data"));
const budget = 15_000;

describe("the slices of the data", () => {
  it("weigh at most 15 kB each, every one of them", async () => {
    const sizes = new Map<string, number>();
    for (const id of publishedIds) {
      for (const [key, text] of await store.encodedSlices(id))
        sizes.set(`${id} ${key}`, gzipSync(text, { level: 6 }).length);
    }
    expect([...sizes].filter(([, size]) => size > budget)).toEqual([]);
    expect(sizes.size).toBeGreaterThanOrEqual(140);
    expect(new Set([...sizes.keys()].map((name) => name.split(" ")[0]))).toEqual(new Set(publishedIds));
    expect(Math.max(...sizes.values())).toBeGreaterThan(2_000);
  });

  it("are read back as they were written", async () => {
    let read = 0;
    for (const id of publishedIds) {
      const { decimals, range } = indicatorOf(id);
      for (const text of (await store.encodedSlices(id)).values()) {
        expect(encodeSlice(decodeSlice(text), decimals, range)).toBe(text);
        read += 1;
      }
    }
    expect(read).toBeGreaterThanOrEqual(140);
  });

  it("hold every figure from 2000 to 2030 that is no share of all people, and no other", async () => {
    for (const id of publishedIds) {
      const indicator = indicatorOf(id);
      const rows = (await store.observations(id)).filter(
        ({ period, base }) => period >= 2000 && period <= 2030 && base !== "population"
      );
      const slices = await store.slices(id);
      const cells = slices.flatMap(({ series }) =>
        series.flatMap((each) => each.cells.filter((cell) => cell !== undefined))
      );
      expect([id, cells.length]).toEqual([id, rows.length]);
      expect(rows.length).toBeGreaterThan(20);
      const shown = rows.map(
        ({ value, low, high }) =>
          roundForDisplay(indicator, low ?? value ?? NaN) + roundForDisplay(indicator, high ?? value ?? NaN)
      );
      const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
      expect(sum(cells.map(({ low, high }) => low + high)) / sum(shown)).toBeCloseTo(1, 9);
    }
  });

  it("begin with the total of each indicator, in whole years from 2000 on", async () => {
    for (const id of publishedIds) {
      const [first, ...others] = await store.slices(id);
      expect([id, first?.key]).toEqual([id, "total"]);
      expect(first?.periods[0]).toBeGreaterThanOrEqual(2000);
      expect(new Set(others.map(({ key }) => key)).size).toBe(others.length);
    }
  });
});
