import { describe, expect, it } from "vitest";
import { wealthOrder } from "../../src/stats/wealthOrder.ts";

describe("the order of the quarters", () => {
  it("rises where none has less than the one below it", () => {
    expect(wealthOrder([0.7, 4.2, 4.2, 61])).toBe("rising");
    expect(wealthOrder([])).toBe("rising");
  });
  it("is mixed in Kyrgyzstan 2018 and Morocco 2014", () => {
    expect(wealthOrder([51.51, 69.08, 79.98, 79.68])).toBe("mixed");
    expect(wealthOrder([32.07, 32.07, 72.59, 65.85])).toBe("mixed");
  });
  it("is reversed in Cuba 2019 and Tunisia 2018", () => {
    expect(wealthOrder([11.69, 2.44, 0.68, 0.09])).toBe("reversed");
    expect(wealthOrder([75.61, 36.41, 22.22, 12.74])).toBe("reversed");
  });
});
