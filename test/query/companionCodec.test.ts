import { describe, expect, it } from "vitest";
import { keptStore } from "../fixtures/keptRelease.ts";
import { licencesOf } from "../../src/query/companion.ts";
import { decodeCompanion, encodeCompanion } from "../../src/query/companionCodec.ts";
import { licenceReader } from "../../src/query/provenance.ts";
import { gzipSize } from "../built/weight.ts";

const companions = await keptStore.companions("internet-use");
const use = companions.get("total")!;

describe("the companions of slices", () => {
  it("are read back as they were written, but for coverage, which is rounded down", () => {
    const text = encodeCompanion(use);
    const back = decodeCompanion(text);
    expect(encodeCompanion(back)).toBe(text);
    expect([...back.series.keys()]).toEqual([...use.series.keys()]);
    const [own, read] = [use, back].map(({ series }) => series.get("ssf")?.latest.figure);
    expect(read).toMatchObject({
      low: own!.low,
      areas: own!.areas,
      carried: own!.carried,
      carriedFrom: own!.carriedFrom
    });
    expect(read!.coverage).toBeLessThanOrEqual(own!.coverage);
    expect(gzipSize(text)).toBeLessThan(15_000);
  });

  it("know the licence of every figure", async () => {
    const [slice] = await keptStore.slices("internet-use");
    const licences = licencesOf(slice!, use);
    const licenceOf = licenceReader(await keptStore.manifest());
    const rows = (await keptStore.observations("internet-use")).filter(({ period }) => period >= 2000);
    expect(rows.length).toBeGreaterThan(5000);
    const wrong = rows.filter(
      ({ area, period, source }) => licences.get(area)?.[slice!.periods.indexOf(period)] !== licenceOf(source)
    );
    expect(wrong).toEqual([]);
    expect(new Set([...licences.values()].flat())).toEqual(new Set(["free", "non-commercial", undefined]));
  });

  it.each([
    ["no JSON", "{", "no JSON"],
    ["no object", "3", "a column is missing"],
    ["no groups", '{"indicator":"a","key":"b","first":1,"last":1,"licences":"f"}', "a column is missing"],
    [
      "a group of no name",
      '{"indicator":"a","key":"b","first":1,"last":1,"licences":"f","groups":{"ZZZ":[]}}',
      "no group"
    ],
    [
      "too few years",
      '{"indicator":"a","key":"b","first":1,"last":1,"licences":"f","groups":{"ssf":[]}}',
      "a figure a year"
    ],
    [
      "no reason",
      '{"indicator":"a","key":"b","first":1,"last":1,"licences":"f","groups":{"ssf":[["z",0,0],["z",0,0]]}}',
      "no reason"
    ],
    [
      "no number",
      '{"indicator":"a","key":"b","first":1,"last":1,"licences":"f","groups":{"ssf":[[1,null,0],[1,2,0,0,0]]}}',
      "no number"
    ]
  ])("are refused with %s", (_, text, message) => {
    expect(() => decodeCompanion(text)).toThrow(message);
  });
});
