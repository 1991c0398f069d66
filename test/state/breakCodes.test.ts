import { describe, expect, it } from "vitest";
import type { SeriesBreak } from "../../src/model/seriesBreak.ts";
import { decodeBreaks, encodeBreaks } from "../../src/state/breakCodes.ts";

const breaks: readonly SeriesBreak[] = [
  { indicator: "internet-use", area: "CHN", period: 2023, reason: "china-2023" },
  { indicator: "internet-use", area: "eas", period: 2023, reason: "china-2023" },
  { indicator: "ict-skills", area: "*", period: 2021, reason: "skills-2021" }
];

describe("the breaks that a page carries", () => {
  it("come back as they were, by indicator", () => {
    const encoded = encodeBreaks(breaks);
    expect(decodeBreaks(encoded, "internet-use")).toEqual(breaks.slice(0, 2));
    expect(decodeBreaks(encoded, "ict-skills")).toEqual(breaks.slice(2));
    expect(decodeBreaks(encoded, "population")).toEqual([]);
  });

  it("are left out where a reason is not known", () => {
    expect(decodeBreaks({ "internet-use": "CHN 2023 99" }, "internet-use")).toEqual([]);
  });
});
