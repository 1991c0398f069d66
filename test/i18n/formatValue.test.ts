import { describe, expect, it } from "vitest";
import { formatPlainValue, formatValue, formatValueRange } from "../../src/i18n/formatValue.ts";
import type { Measured } from "../../src/i18n/formatValue.ts";
import { translatorOf } from "../../src/i18n/translatorOf.ts";
import type { Unit } from "../../src/model/indicator.ts";

const en = translatorOf("en");
const fr = translatorOf("fr");
const ar = translatorOf("ar");

const rows: readonly (readonly [Measured, number, string, string, string])[] = [
  [{ unit: "percent", decimals: 1 }, 66.14, "66.1%", "66,1 %", "\u200e66.1%\u200f"],
  [{ unit: "per-100", decimals: 1 }, 104.2, "104.2 per 100 people", "104,2 pour 100 habitants", "104.2 لكل 100 نسمة"],
  [{ unit: "people", decimals: 0 }, 14_230_000, "14.2 million people", "14,2 millions de personnes", "14.2 مليون شخص"],
  [{ unit: "share-of-income", decimals: 2 }, 8.45, "8.45%", "8,45 %", "\u200e8.45%\u200f"],
  [{ unit: "usd", decimals: 2 }, 3.43, "$3.43", "3,43 $", "3.43 دولار"],
  [{ unit: "ppp", decimals: 2 }, 11.96, "PPP$ 11.96", "11,96 $ PPA", "11.96 دولار دولي"],
  [{ unit: "ratio", decimals: 2 }, 0.414, "0.41", "0,41", "0.41"],
  [{ unit: "events", decimals: 0 }, 1, "1 event", "1 événement", "حدث واحد"],
  [{ unit: "events", decimals: 0 }, 84, "84 events", "84 événements", "84 حدثًا"],
  [{ unit: "score", decimals: 1 }, 87.3, "87.3 out of 100", "87,3 sur 100", "87.3 من 100"],
  [
    { unit: "pages-per-1000", decimals: 1 },
    3,
    "3.0 pages per 1,000 speakers",
    "3,0 pages pour 1 000 locuteurs",
    "3.0 صفحات لكل 1,000 متحدث"
  ],
  [{ unit: "law", decimals: 0 }, 2, "in force", "en vigueur", "قانون نافذ"]
];

const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("formatValue", () => {
  it("writes every unit in every language", () => {
    const units: readonly Unit[] = rows.map(([{ unit }]) => unit);
    expect(new Set(units).size).toBe(11);
    for (const [measured, value, english, french, arabic] of rows) {
      expect(plainSpaces(formatValue(en, measured, value))).toBe(english);
      expect(plainSpaces(formatValue(fr, measured, value))).toBe(french);
      expect(plainSpaces(formatValue(ar, measured, value))).toBe(arabic);
    }
  });

  it("leaves the unit to the head of a column", () => {
    expect(formatPlainValue(en, { unit: "percent", decimals: 1 }, 66.14)).toBe("66.1");
    expect(formatPlainValue(en, { unit: "people", decimals: 0 }, 14_230_412)).toBe("14,230,412");
    expect(formatPlainValue(fr, { unit: "usd", decimals: 2 }, 3.43)).toBe("3,43");
    expect(formatPlainValue(en, { unit: "law", decimals: 0 }, 1)).toBe("draft");
    expect(() => formatPlainValue(en, { unit: "law", decimals: 0 }, 3)).toThrow("0, 1 or 2, not 3");
  });
});

describe("formatValueRange", () => {
  it("names the unit once, and prints one figure where both bounds read the same", () => {
    const share: Measured = { unit: "percent", decimals: 1 };
    const pages: Measured = { unit: "pages-per-1000", decimals: 0 };
    expect(formatValueRange(en, share, 20, 35)).toBe("20.0–35.0%");
    expect(plainSpaces(formatValueRange(fr, share, 20, 35))).toBe("20,0–35,0 %");
    expect(formatValueRange(ar, share, 20, 35)).toBe("20.0 إلى \u200e35.0%\u200f");
    expect(formatValueRange(en, share, 35.01, 35.04)).toBe("35.0%");
    expect(formatValueRange(en, pages, 3, 30)).toBe("3–30 pages per 1,000 speakers");
    expect(formatValueRange(ar, pages, 3, 30)).toBe("3 إلى 30 صفحة لكل 1,000 متحدث");
    expect(formatValueRange(en, { unit: "usd", decimals: 0 }, 5, 10)).toBe("$5–$10");
  });
});
