import { describe, expect, it } from "vitest";
import {
  groupReceiptGrounds,
  indicatorReceiptGrounds,
  receiptClaims,
  regionYearGrounds,
  worldReceiptGrounds,
  type ReceiptPage
} from "../../../../../scripts/publish/verify/words/receiptPages.ts";
import { flaggedNumbers, unborneNumbers } from "../../../../../scripts/publish/verify/words/grounds.ts";
import { createNumberReader } from "../../../../../scripts/publish/verify/words/numberReader.ts";
import type { GroupGrounds } from "../../../../../scripts/publish/verify/words/groupGrounds.ts";
import { formatsOf } from "../../../../../src/i18n/languageFormats.ts";

const read = createNumberReader(formatsOf("en").numbers);

const page: ReceiptPage = {
  receipts: {
    figures: () => [{ value: 41.2, year: 2024, status: "E" }],
    count: () => 1,
    event: () => [],
    files: [{ value: 2026 }]
  },
  pages: {
    world: (_, year) =>
      year === 2025
        ? { low: 80, high: 80, coverage: 0.3689, areas: 10, status: "A" }
        : { low: 72, high: 72, coverage: 0.9964, areas: 209, status: "E" },
    counts: () => [
      { status: "A", rows: 2404, areas: 227 },
      { status: "E", rows: 2295, areas: 227 }
    ],
    line: (area) => (area === "NGA" ? { area, people: 232_679_478, used: 2024, rests: "estimated" } : undefined),
    sums: [
      { scope: "all", period: 2024, people: 2_266_775_812, peopleWithoutFigure: 26_958_166 },
      { scope: "without-china", period: 2024, people: 2_154_057_812, peopleWithoutFigure: 26_958_166 }
    ]
  },
  areas: { figures: () => [], computed: () => [], languages: [], dates: [], answer: () => undefined },
  wording: { named: () => [], says: (key, text) => key === "status.E" && text.startsWith("Estimate") }
};

const unborne = (section: string, text: string): readonly string[] =>
  unborneNumbers(read(text), indicatorReceiptGrounds("internet-use", page, { section, text, links: [] })).map(
    (number) => number.text
  );

describe("the receipt of an indicator", () => {
  it("holds a year of the world to that year's figure, members and people, rounded down", () => {
    expect(unborne("world-2024", "| 2024 | 72.0% | Estimate | 209 | 99.6%")).toEqual([]);
    expect(unborne("world-2024", "| 2024 | 72.1% | Estimate | 209 | 99.7%")).toEqual(["72.1", "99.7"]);
  });

  it("asks for the flag of a figure of the world that rests on estimates", () => {
    const grounds = indicatorReceiptGrounds("internet-use", page, { section: "world-2024", text: "", links: [] });
    expect(flaggedNumbers(read("| 2024 | 72.0%"), grounds)).toHaveLength(1);
  });

  it("counts the rows of the status that is named, and all of them above the list", () => {
    expect(unborne("flags", "Estimate: 2,295.")).toEqual([]);
    expect(unborne("flags", "Estimate: 2,404.")).toEqual(["2,404"]);
    expect(unborne("rows", "4,699 rows in all; 227 countries")).toEqual([]);
    expect(unborne("rows", "4,698 rows in all")).toEqual(["4,698"]);
  });

  it("holds a row to the figures of its area", () => {
    expect(unborne("NGA", "| Nigeria | 41.2 | 2024 | Estimate")).toEqual([]);
    expect(unborne("NGA", "| Nigeria | 41.2 | 2023 | Estimate")).toEqual(["41.2", "2023"]);
  });

  it("says how the world's figure is made as its unit has it, and hides only what few people stand behind", () => {
    const holds = (topic: string, id: "internet-use" | "cyberlaw", section = "world"): unknown =>
      receiptClaims(section, page, id).answer(topic);
    expect(holds("rule of world", "internet-use")).toEqual({ kind: "mean" });
    expect(holds("rule of world", "cyberlaw")).toEqual({ kind: "law" });
    expect(holds("too few", "internet-use", "world-2025")).toEqual({ covers: 0 });
    expect(holds("too few", "internet-use", "world-2024")).toEqual({ covers: 1 });
  });
});

describe("the receipt of the world's people offline", () => {
  it("holds each sum to its year and scope, and each line to its area", () => {
    const all = worldReceiptGrounds(page, { section: "people-offline-2024", text: "", links: [] });
    expect(all).toContainEqual({ value: 2_266_775_812 });
    expect(all).not.toContainEqual({ value: 2_154_057_812 });
    const without = worldReceiptGrounds(page, { section: "people-offline-without-china-2024", text: "", links: [] });
    expect(without).toContainEqual({ value: 2_154_057_812 });
    const line = worldReceiptGrounds(page, { section: "NGA", text: "", links: [] });
    expect(line).toContainEqual({ value: 232_679_478 });
    expect(receiptClaims("NGA", page).answer("line")?.["rests"]).toBe("estimated");
    const note = worldReceiptGrounds(page, { section: "lines", text: "", links: [] });
    expect(note).toEqual([{ value: 26_958_166 }, { value: 26_958_166 }, { value: 2024 }]);
  });
});

describe("the receipt of a group", () => {
  const groups: GroupGrounds = {
    figures: () => [],
    receipt: () => [
      { value: 59.4, year: 2024, status: "E" },
      { value: 53.5, year: 2023, status: "E" }
    ],
    covered: () => [{ value: 98, year: 2024 }],
    rows: () => [{ members: 47, listed: 2025, members_in_order: "IND" }]
  };

  it("holds the years of regions to their figures and people, and the rule to the indicator", () => {
    const grounds = regionYearGrounds("internet-use", groups);
    expect(unborneNumbers(read("| 2024 | 59.4% 98%"), grounds)).toEqual([]);
    expect(unborneNumbers(read("| 2024 | 59.5% 97%"), grounds).map(({ text }) => text)).toEqual(["2024", "59.5", "97"]);
    expect(receiptClaims("regions", page, "internet-use").answer("rule")).toEqual({ kind: "mean" });
    expect(receiptClaims("other", page, "internet-use").answer("rule")).toBeUndefined();
  });

  it("holds a year to its figure, and the head to the year of the group's own list", () => {
    expect(groupReceiptGrounds("lmc", groups, { section: "internet-use-2024" })).toEqual([
      { value: 59.4, year: 2024, status: "E" }
    ]);
    expect(groupReceiptGrounds("lmc", groups, { section: "internet-use" })).toHaveLength(2);
    expect(groupReceiptGrounds("lmc", groups, { section: "" })).toEqual([{ value: 47 }, { value: 2025 }]);
    expect(receiptClaims("data-only-mobile-basket", page).answer("rule")).toEqual({ kind: "median" });
  });
});
