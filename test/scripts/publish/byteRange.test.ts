import { describe, expect, it } from "vitest";
import { byteRange } from "../../../scripts/publish/byteRange.ts";

describe("a range of bytes", () => {
  it.each([
    ["bytes=0-3", { start: 0, end: 4 }],
    ["bytes=90-", { start: 90, end: 100 }],
    ["bytes=-8", { start: 92, end: 100 }],
    ["bytes=-800", { start: 0, end: 100 }],
    ["bytes=50-999", { start: 50, end: 100 }],
    ["bytes=100-", "none"],
    ["bytes=-0", "none"],
    ["bytes=9-3", undefined],
    ["bytes=0-1,4-5", undefined],
    ["rows=0-3", undefined],
    [undefined, undefined]
  ])("of 100: %s", (header, expected) => {
    expect(byteRange(header, 100)).toEqual(expected);
  });
});
