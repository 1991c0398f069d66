import { describe, expect, it } from "vitest";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { notedText } from "../../../src/views/figure/notedText.ts";

describe("notedText", () => {
  it("says of what ages people were asked, and the year of the income behind a price", () => {
    const english = translatorOf("en");
    expect(notedText(english, { ages: "Y16T74" })).toEqual(["ages 16–74"]);
    expect(notedText(english, { ages: "Y_GE15" })).toEqual(["ages 15+"]);
    expect(notedText(english, { ages: "_T", incomeYear: 2021 })).toEqual(["all ages", "income of 2021"]);
    expect(notedText(english, {})).toEqual([]);
    expect(notedText(translatorOf("fr"), { ages: "Y16T74" })).toEqual(["âges 16–74"]);
  });
});
