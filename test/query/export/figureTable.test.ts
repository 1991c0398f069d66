import { describe, expect, it } from "vitest";
import { sex } from "../../../src/catalog/define.ts";
import type { Area, AreaCode } from "../../../src/model/area.ts";
import type { Observation } from "../../../src/model/observation.ts";
import type { LicenceClass, SourceRecord } from "../../../src/model/source.ts";
import { csvOf } from "../../../src/query/csv.ts";
import { jsonOf, type TableWords } from "../../../src/query/export/dataPackage.ts";
import { figureTable, freeRows, wholeTable, type IndicatorRows } from "../../../src/query/export/figureTable.ts";
import { fixtureIndicator } from "../../fixtures/fixtureIndicator.ts";

const common = { theme: "unconnected", unit: "percent", palette: "presence", breaks: [50], better: "higher" } as const;
const row = (area: string, more: Partial<Observation>): Observation => ({
  area: area as AreaCode,
  period: 2024,
  dimensions: {},
  status: "A",
  source: "wb",
  ...more
});
const owners: IndicatorRows = {
  indicator: fixtureIndicator({ ...common, id: "owners", dimensions: [sex] }),
  observations: [row("KEN", { value: 60.5, dimensions: { sex: "F" } }), row("UGA", { value: 50, source: "itu" })]
};
const depth: IndicatorRows = {
  indicator: fixtureIndicator({ ...common, id: "depth", range: true }),
  observations: [row("KEN", { low: 1, high: 2, source: "wb+itu" })]
};
const licenceOf = (source: string): LicenceClass => (source.includes("itu") ? "non-commercial" : "free");
const areas = [
  { code: "KEN", names: { en: "Kenya" } },
  { code: "UGA", names: { en: "Uganda" } }
] as unknown as readonly Area[];
const context = { areas, licenceOf };

describe("freeRows", () => {
  it("leaves out every row that rests on a source which is not free, also one of several", () => {
    expect(freeRows(owners, licenceOf).observations.map(({ area }) => area)).toEqual(["KEN"]);
    expect(freeRows(depth, licenceOf).observations).toEqual([]);
  });
});

describe("wholeTable", () => {
  it("puts every indicator under the same columns, in the order of ids", () => {
    expect(csvOf(wholeTable([owners, depth], context)).split("\n")).toEqual([
      "indicator,area,name,period,sex,location,age,reason,skill,level,activity,band,law,wealth,value,low,high,unit,status,base,ages,income_year,source,origin,licence",
      "depth,KEN,Kenya,2024,,,,,,,,,,,,1,2,percent,A,,,,wb+itu,,non-commercial",
      "owners,KEN,Kenya,2024,F,,,,,,,,,,60.5,,,percent,A,,,,wb,,free",
      "owners,UGA,Uganda,2024,,,,,,,,,,,50,,,percent,A,,,,itu,,non-commercial",
      ""
    ]);
  });
});

describe("jsonOf", () => {
  it("carries the rows with their description: columns, licences, sources, release", () => {
    const source = {
      attribution: "World Bank",
      licence: "CC-BY-4.0",
      url: "https://example.org/{code}"
    } as SourceRecord;
    const words: TableWords = {
      name: "owners",
      title: "Owners",
      description: "Who owns one.",
      sources: [source],
      licences: new Set<LicenceClass>(["free", "non-commercial"]),
      release: { id: "2026-07-abc", date: "2026-07", hash: "abc" },
      describe: (column) => (column === "value" ? "The figure." : undefined)
    };
    const parsed: unknown = JSON.parse(jsonOf(words, figureTable(owners, context)));
    expect(parsed).toMatchObject({
      name: "owners",
      version: "2026-07-abc",
      licenses: [{ name: "CC-BY-4.0", title: "CC-BY-4.0" }],
      "x-licence-classes": ["free", "non-commercial"],
      sources: [{ title: "World Bank", path: "https://example.org/" }],
      schema: { primaryKey: ["area", "period", "sex"] },
      data: [
        ["area", "name", "period", "sex", "value", "status", "source", "origin", "licence"],
        ["KEN", "Kenya", 2024, "F", 60.5, "A", "wb", null, "free"],
        ["UGA", "Uganda", 2024, null, 50, "A", "itu", null, "non-commercial"]
      ]
    });
  });
});
