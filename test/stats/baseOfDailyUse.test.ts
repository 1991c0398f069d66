import { describe, expect, it } from "vitest";
import { baseOfDailyUse } from "../../src/stats/baseOfDailyUse.ts";

describe("the base of daily use", () => {
  it("is users where daily and weekly use exceed all use by more than 3 points: Malawi 2023, 65 % daily, 18 % online", () => {
    expect(baseOfDailyUse(65, 18)).toBe("users");
    expect(baseOfDailyUse(93.1, 90)).toBe("users");
  });

  it("is unknown within 3 points and below: Pakistan 2020, 17.7 % of 18.9 %", () => {
    expect(baseOfDailyUse(93, 90)).toBe("unknown");
    expect(baseOfDailyUse(17.7, 18.9)).toBe("unknown");
  });

  it("is unknown where nearly everybody uses the Internet, and where a figure is missing", () => {
    expect(baseOfDailyUse(100, 96.9)).toBe("users");
    expect(baseOfDailyUse(101, 97)).toBe("unknown");
    expect(baseOfDailyUse(undefined, 50)).toBe("unknown");
    expect(baseOfDailyUse(80, undefined)).toBe("unknown");
  });
});
