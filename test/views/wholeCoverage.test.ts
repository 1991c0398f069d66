import { describe, expect, it } from "vitest";
import { wholeCoverage } from "../../src/views/figure/Finding.tsx";

describe("wholeCoverage", () => {
  it("never makes all of nearly all", () => {
    expect(wholeCoverage(0.99996, 1)).toBe(99.9);
    expect(wholeCoverage(0.996, 0)).toBe(99);
    expect(wholeCoverage(1, 1)).toBe(100);
  });

  it("is not fooled by what binary numbers cannot hold", () => {
    expect(wholeCoverage(0.29, 0)).toBe(29);
    expect(wholeCoverage(0.573, 1)).toBe(57.3);
  });
});
