import { describe, expect, it } from "vitest";
import { translatorOf } from "../../../src/i18n/translatorOf.ts";
import { reuseOf, reuseText, type LicensedRow } from "../../../src/views/figure/reuse.ts";

const english = translatorOf("en");
type Rows = readonly [area: string, licence: LicensedRow["licence"], times?: number];
const rows = (each: readonly Rows[]): readonly LicensedRow[] =>
  each.flatMap(([area, licence, times = 1]) => Array.from({ length: times }, () => ({ area, licence })));
const textOf = (...each: readonly Rows[]): string => reuseText(english, reuseOf(rows(each)));

describe("the terms under a figure", () => {
  it("are one class where all rows have it", () => {
    expect(textOf(["KEN", "free", 3], ["UGA", "free"])).toBe("Free to reuse with credit");
    expect(textOf(["KEN", "non-commercial"], ["UGA", "non-commercial"])).toBe("Non-commercial reuse only");
    expect(textOf(["KEN", "non-commercial"], ["UGA", "unclear"])).toBe("Terms of reuse unclear");
  });

  it("leave out a minority of areas, each counted once", () => {
    const most = ["KEN", "UGA", "TZA", "RWA", "BDI", "ETH", "SOM", "DJI"].map((area) => [area, "free", 20] as const);
    expect(textOf(...most, ["TWN", "non-commercial", 20], ["TWN", "free"])).toBe(
      "Free to reuse with credit, but for figures of 1 country or territory: non-commercial reuse only"
    );
    expect(textOf(...most, ["TWN", "non-commercial"], ["TKL", "unclear"])).toBe(
      "Free to reuse with credit, but for figures of 2 countries and territories: terms unclear"
    );
  });

  it("count the free rows where they are few, or of some years only", () => {
    expect(textOf(["KEN", "free", 2], ["KEN", "non-commercial", 3])).toBe(
      "2 of 5 figures free to reuse with credit, the others for non-commercial reuse only"
    );
    expect(textOf(["KEN", "free", 4], ["KEN", "unclear"])).toBe(
      "4 of 5 figures free to reuse with credit; the terms of some others are unclear"
    );
  });
});
