import { describe, expect, it } from "vitest";
import { coverageText } from "../../src/views/figure/Finding.tsx";
import { translatorOf } from "../../src/i18n/translatorOf.ts";

describe("coverageText", () => {
  const formats = translatorOf("en").formats;

  it("never makes all of nearly all", () => {
    expect(coverageText(formats, 0.99996, 1)).toBe("99.9%");
    expect(coverageText(formats, 0.996, 0)).toBe("99%");
    expect(coverageText(formats, 1, 1)).toBe("100.0%");
  });

  it("is not fooled by what binary numbers cannot hold", () => {
    expect(coverageText(formats, 0.29, 0)).toBe("29%");
    expect(coverageText(formats, 0.573, 1)).toBe("57.3%");
  });
});
