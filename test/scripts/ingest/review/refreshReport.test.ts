import { describe, expect, it } from "vitest";
import { reportLines, reportMarkdown, stoppedMarkdown } from "../../../../scripts/ingest/review/refreshReport.ts";
import type { RunReport } from "../../../../scripts/ingest/review/refreshReport.ts";
import type { SeriesRefresh } from "../../../../src/model/refresh.ts";

const use: SeriesRefresh = {
  ...{ series: "internet-use", group: "internet-use", added: 12, revised: 3, gone: 1, unchanged: 1200 },
  medianFactor: 1.02,
  largest: [
    { subject: "KEN", period: 2024, before: 34.97, after: 41 },
    { subject: "FRA", period: 2023, before: 90, after: 91 },
    { subject: "NIU", period: 2011, before: 60 },
    { subject: "KEN", period: 2025, after: 43 }
  ]
};
const people: SeriesRefresh = {
  ...{ series: "population", group: "population", added: 0, revised: 12, gone: 0, unchanged: 5, medianFactor: 1.1 },
  largest: Array.from({ length: 10 }, (_, at) => ({
    subject: "IND",
    period: 2000 + at,
    before: 1000,
    after: 1100 + at
  }))
};
const finding = {
  name: "level:internet-use",
  files: ["worldbank/use.json"],
  problem: "internet-use: 1 of its figures are three times what they were, or a third",
  rows: ["KEN 2024: 34.97 before, 349.7 now (×9.51)"]
};
const report: RunReport = {
  refresh: {
    date: "2026-11-20",
    sources: [
      { file: "worldbank/use.json", vintage: "2026-11", vintageBefore: "2026-07" },
      { file: "itu/use.csv", vintage: "2026-10" }
    ],
    series: [use, people]
  },
  refused: [],
  accepted: [{ name: "areas:ict-skills", found: "2 of 20 areas are gone", reason: "withdrawn", sources: {} }],
  unfetched: [
    { file: "itu/phones.csv", publisher: "ITU", since: "2026-11-06", asked: "2026-11-20", problem: "answered 503" }
  ]
};

describe("the report of a run", () => {
  it("says in Markdown what is new, revised and gone, by how much, and what moved furthest", () => {
    const lines = reportMarkdown(report).split("\n");
    expect(lines.slice(0, 3)).toEqual([
      "## Figures refreshed, 2026-11-20",
      "",
      "Nothing was refused. 2 series change: 12 figures are new, 15 revised, 1 gone."
    ]);
    expect(lines).toContain("| Series | New | Revised | Gone | Unchanged | Median | Largest |");
    expect(lines).toContain("| internet-use | 12 | 3 | 1 | 1,200 | ×1.02 | KEN 2024: 34.97 → 41 |");
    expect(lines).toContain("| population | 0 | 12 | 0 | 5 | ×1.1 | IND 2000: 1000 → 1100 |");
    const furthest = lines.slice(lines.indexOf("### The ten figures that moved furthest") + 2).slice(0, 10);
    expect(furthest[0]).toBe("- internet-use KEN 2024: 34.97 → 41");
    expect(furthest[1]).toBe("- population IND 2009: 1000 → 1109");
    expect(furthest.every((line) => line.startsWith("- "))).toBe(true);
    expect(lines).toContain("- itu/phones.csv (ITU), since 2026-11-06: answered 503");
    expect(lines).toContain("- `areas:ict-skills`: 2 of 20 areas are gone. withdrawn");
    expect(lines.slice(-4)).toEqual(["", "- worldbank/use.json: 2026-07 → 2026-11", "- itu/use.csv: 2026-10, new", ""]);
  });

  it("says in Markdown what was refused and why", () => {
    const text = reportMarkdown({ ...report, refused: [finding] });
    expect(text).toContain("**Refused: nothing was written.** 2 series change");
    expect(text).toContain("### Refused, and why\n\n- `level:internet-use`\n");
    expect(text).toContain("  worldbank/use.json: internet-use: 1 of its figures are three times");
    expect(text).toContain("    KEN 2024: 34.97 before, 349.7 now (×9.51)\n");
    expect(text).toContain('if that is right: --accept "level:internet-use=why"');
    expect(stoppedMarkdown('itu/use.csv: has no column "dataYear"')).toBe(
      '## Figures not refreshed\n\n**Refused: nothing was written.**\n\n  ```\n  itu/use.csv: has no column "dataYear"\n  ```\n'
    );
  });

  it("says the same in short on the terminal, the series with most changes first", () => {
    expect(reportLines(report)).toEqual([
      "population: 12 revised (median ×1.1)",
      "internet-use: 12 new, 3 revised (median ×1.02), 1 gone",
      "moved furthest:",
      "  internet-use KEN 2024: 34.97 → 41",
      ...[9, 8, 7, 6, 5, 4, 3, 2, 1].map((at) => `  population IND ${2000 + at}: 1000 → ${1100 + at}`),
      "let in: areas:ict-skills (withdrawn)",
      "not to be had since 2026-11-06, the old figures stand: itu/phones.csv: answered 503"
    ]);
    const nothing = { ...report, refresh: { date: "", sources: [], series: [] }, accepted: [], unfetched: [] };
    expect(reportLines(nothing)).toEqual(["no figure changes"]);
    expect(reportMarkdown(nothing)).toBe("## Figures refreshed\n\nNothing was refused. No figure changes.\n");
  });
});
