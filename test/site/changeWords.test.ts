import { describe, expect, it } from "vitest";
import { countText } from "../../src/site/changeWords.ts";
import { wordsIn } from "../../src/site/site.ts";
import type { FigureChange } from "../../src/stats/figureChanges.ts";

const change = (kind: FigureChange["kind"], period: number): FigureChange => ({
  area: "KEN",
  period,
  kind,
  before: 1,
  after: 2
});

describe("how many figures changed", () => {
  it("is told in digits throughout, in Arabic as its grammar counts", () => {
    const changes = [change("new", 2024), change("revised", 2021), change("revised", 2022)];
    expect(countText(wordsIn("en"), changes)).toBe("1 new and 2 revised");
    expect(countText(wordsIn("fr"), changes)).toBe("1 nouveau et 2 révisés");
    expect(countText(wordsIn("ar"), changes)).toBe("رقم جديد واحد ورقمان مراجَعان");
    expect(countText(wordsIn("en"), [])).toBe("");
  });
});
