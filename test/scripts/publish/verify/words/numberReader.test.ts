import { describe, expect, it } from "vitest";
import { createNumberReader } from "../../../../../scripts/publish/verify/words/numberReader.ts";
import { formatsOf } from "../../../../../src/i18n/languageFormats.ts";
import type { SiteLanguage } from "../../../../../src/model/language.ts";

const read = (text: string, language: SiteLanguage = "en"): readonly (readonly [string, number, number])[] =>
  createNumberReader(formatsOf(language).numbers)(text).map(({ text: printed, low, high }) => [
    printed,
    Number(low.toPrecision(10)),
    Number(high.toPrecision(10))
  ]);

describe("the numbers of a text", () => {
  it("stand for all values that are printed so", () => {
    expect(read("65.0% of 36.7\u00a0million, 826\u00a0million and 59\u00a0million")).toEqual([
      ["65.0", 64.95, 65.05],
      ["36.7\u00a0million", 36_650_000, 36_750_000],
      ["826\u00a0million", 825_500_000, 826_500_000],
      ["59\u00a0million", 58_950_000, 59_050_000]
    ]);
    expect(read("24,600 every day since 2020, 2,019 in all")).toEqual([
      ["24,600", 24_550, 24_650],
      ["2020", 2019.5, 2020.5],
      ["2,019", 2018.5, 2019.5]
    ]);
  });

  it("are read as each language writes them", () => {
    expect(read("36,7\u00a0millions, 1\u202f234,5\u202f%, +28,1", "fr").map(([printed]) => printed)).toEqual([
      "36,7\u00a0millions",
      "1\u202f234,5",
      "+28,1"
    ]);
    const arabic = read("36.7\u00a0مليون شخص في سنة 2024، أي \u206665.0%\u2069", "ar");
    expect(arabic.map(([printed]) => printed)).toEqual(["36.7\u00a0مليون", "2024", "65.0"]);
    expect(arabic[0]?.[1]).toBe(36_650_000);
  });

  it("are thousands of a scale where two have one word", () => {
    const numbers = {
      ...formatsOf("fr").numbers,
      groupedFrom: 5,
      scales: [
        { value: 1e9, times: 1000, forms: { other: "{number}\u00a0millones" } },
        { value: 1e6, forms: { one: "{number}\u00a0millón", other: "{number}\u00a0millones" } }
      ]
    };
    const bounds = createNumberReader(numbers)(
      "2300\u00a0millones, 12\u202f300\u00a0millones, 509\u00a0millones, 36,7\u00a0millones y 1\u00a0millón"
    ).map(({ low, high }) => [low, high]);
    expect(bounds).toEqual([
      [2_250_000_000, 2_350_000_000],
      [12_250_000_000, 12_350_000_000],
      [508_500_000, 509_500_000],
      [36_650_000, 36_750_000],
      [950_000, 1_050_000]
    ]);
  });

  it("keep as many digits as a scale has places for", () => {
    const numbers = { ...formatsOf("en").numbers, scales: [{ value: 1e4, places: 2, forms: { other: "{number}万" } }] };
    const bounds = createNumberReader(numbers)("8780万 and 3万").map(({ low, high }) => [low, high]);
    expect(bounds).toEqual([
      [87_750_000, 87_850_000],
      [29_950, 30_050]
    ]);
  });

  it("carry their sign, and are none where they are part of a name", () => {
    expect(read("−0.4, +9.1")).toEqual([
      ["−0.4", -0.45, -0.35],
      ["+9.1", 9.05, 9.15]
    ]);
    expect(read("3G, CC-MAIN-2026-04, SDG 4.4.1, ISO 3166-1, M49x")).toEqual([]);
  });
});
