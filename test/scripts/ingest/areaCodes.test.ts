import { describe, expect, it } from "vitest";
import { areaCodeIn, areaCodeOfM49, toAreaCode } from "../../../scripts/ingest/areaCodes.ts";
import { m49ByIsoCode } from "../../../scripts/ingest/isoCodes.ts";

describe("toAreaCode", () => {
  it.each([
    ["KEN", "KEN"],
    ["ken", "KEN"],
    ["KSO", "XKX"],
    ["kos", "XKX"],
    ["WBG", "PSE"],
    ["AAA", "GGY"],
    ["GBJ", "JEY"],
    ["gbm", "IMN"],
    ["nld_curacao", "CUW"],
    ["XKX", "XKX"],
    ["CHI", "CHI"]
  ])("reads %s as %s", (code, area) => {
    expect(toAreaCode(code)).toBe(area);
  });

  it.each([
    ["YUG", "former-state"],
    ["CSK", "former-state"],
    ["ANT", "former-state"],
    ["ASC", "part-of-another-area"],
    ["WLD", "aggregate"],
    ["TSS", "aggregate"]
  ])("drops %s as %s", (code, dropped) => {
    expect(toAreaCode(code)).toEqual({ dropped });
  });

  it("knows 249 codes of ISO and no code that nobody has reviewed", () => {
    expect(m49ByIsoCode.size).toBe(249);
    expect(toAreaCode("ZZZ")).toBeUndefined();
    expect(() => areaCodeIn("itu/file.csv", 7, "ZZZ")).toThrow(`itu/file.csv: row 7: unknown area "ZZZ"`);
  });
  it("knows when a state has ended", () => {
    expect(areaCodeIn("itu/file.csv", 7, "YUG", 2006)).toEqual({ dropped: "former-state" });
    expect(() => areaCodeIn("itu/file.csv", 7, "yug", 2007)).toThrow(
      `itu/file.csv: row 7: "yug" in 2007, a state that is no more since 2006`
    );
    expect(areaCodeIn("itu/file.csv", 7, "SRB", 2007)).toBe("SRB");
  });
});

describe("areaCodeOfM49", () => {
  it("reads numbers with and without leading zeros", () => {
    expect(areaCodeOfM49("004")).toBe("AFG");
    expect(areaCodeOfM49("4")).toBe("AFG");
    expect(areaCodeOfM49("202")).toBeUndefined();
  });
});
