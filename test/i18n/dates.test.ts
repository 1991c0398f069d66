import { describe, expect, it } from "vitest";
import { ofDate } from "../../src/i18n/dates.ts";

describe("a date after a noun", () => {
  it.each([
    ["2025-04-15", "of 15 April 2025", "du 15 avril 2025", "15 أبريل 2025"],
    ["2025-08-01", "of 1 August 2025", "du 1er août 2025", "1 أغسطس 2025"],
    ["2026-07", "of July 2026", "de juillet 2026", "يوليو 2026"],
    ["2025-10", "of October 2025", "d’octobre 2025", "أكتوبر 2025"],
    ["2025", "of 2025", "de 2025", "2025"]
  ])("has its preposition: %s", (date, english, french, arabic) => {
    expect(["en", "fr", "ar"].map((language) => ofDate(language as "en", date))).toEqual([english, french, arabic]);
  });

  it("throws on what is not a date", () => {
    expect(() => ofDate("fr", "2025-13")).toThrow("not a date");
  });
});
