import { describe, expect, it } from "vitest";
import { location, sex } from "../../src/catalog/define.ts";
import type { Area, AreaCode } from "../../src/model/area.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { Observation } from "../../src/model/observation.ts";
import { csvOf, quoteCell } from "../../src/query/csv.ts";
import { figureTable, type LicenceOfSource } from "../../src/query/export/figureTable.ts";
import { fixtureIndicator } from "../fixtures/fixtureIndicator.ts";

const code = (text: string): AreaCode => text as AreaCode;
const area = (of: string, en: string): Area => ({
  code: code(of),
  iso2: of.slice(0, 2),
  m49: "",
  names: { en, fr: `${en} (fr)` },
  economy: true,
  region: undefined,
  subregion: "",
  incomeGroup: undefined,
  leastDeveloped: false,
  landlockedDeveloping: false,
  smallIsland: false,
  latitude: undefined,
  longitude: undefined
});
const areas = [
  area("KEN", "Kenya"),
  area("COD", "Congo, Democratic Republic of the"),
  area("CIV", "Côte d’Ivoire"),
  area("XKX", "Kosovo")
];
const common = { theme: "unconnected", unit: "percent", palette: "presence", breaks: [50], better: "higher" } as const;
const row = (of: string, more: Partial<Observation>): Observation => ({
  area: code(of),
  period: 2024,
  dimensions: {},
  status: "A",
  source: "itu",
  ...more
});
const free = () => "free" as const;

const csvOfIndicator = (
  indicator: Indicator,
  observations: readonly Observation[],
  of: readonly Area[],
  licenceOf: LicenceOfSource
): string => csvOf(figureTable({ indicator, observations }, { areas: of, licenceOf }));

describe("csvOf", () => {
  it("writes a head, every digit, and a line end after each row", () => {
    const csv = csvOfIndicator(
      fixtureIndicator({ ...common, id: "share" }),
      [
        row("KEN", { value: 35.048_712_345_678_9, origin: "KNBS" }),
        row("COD", { value: -0.000_000_1, status: "E", source: "itu+wb", origin: 'ITU "estimate", 2024' }),
        row("XKX", { value: 0, status: "_U" })
      ],
      areas,
      (source) => (source === "itu" ? "non-commercial" : "unclear")
    );
    expect(csv).toBe(
      [
        "area,name,period,value,status,source,origin,licence",
        "KEN,Kenya,2024,35.0487123456789,A,itu,KNBS,non-commercial",
        'COD,"Congo, Democratic Republic of the",2024,-1e-7,E,itu+wb,"ITU ""estimate"", 2024",unclear',
        "XKX,Kosovo,2024,0,_U,itu,,non-commercial",
        ""
      ].join("\n")
    );
  });

  it("has a column for each dimension in the order of the catalogue", () => {
    const csv = csvOfIndicator(
      fixtureIndicator({ ...common, id: "share", dimensions: [sex, location] }),
      [row("KEN", { value: 1, dimensions: { location: "RUR", sex: "F" } }), row("CIV", { value: 2 })],
      areas,
      free
    );
    expect(csv.split("\n").slice(0, 3)).toEqual([
      "area,name,period,sex,location,value,status,source,origin,licence",
      "KEN,Kenya,2024,F,RUR,1,A,itu,,free",
      "CIV,Côte d’Ivoire,2024,,,2,A,itu,,free"
    ]);
  });

  it("has two columns for a range", () => {
    const csv = csvOfIndicator(
      fixtureIndicator({ ...common, id: "share", range: true }),
      [row("KEN", { low: 20, high: 35.5 })],
      areas,
      free
    );
    expect(csv).toBe("area,name,period,low,high,status,source,origin,licence\nKEN,Kenya,2024,20,35.5,A,itu,,free\n");
  });

  it("says of what a share is a share, in all rows or in none", () => {
    const csv = csvOfIndicator(
      fixtureIndicator({ ...common, id: "share" }),
      [row("KEN", { value: 1, base: "users" }), row("CIV", { value: 2, base: "population" }), row("COD", { value: 3 })],
      areas,
      free
    );
    expect(csv).toBe(
      "area,name,period,value,status,base,source,origin,licence\n" +
        "KEN,Kenya,2024,1,A,users,itu,,free\nCIV,Côte d’Ivoire,2024,2,A,population,itu,,free\n" +
        'COD,"Congo, Democratic Republic of the",2024,3,A,,itu,,free\n'
    );
  });

  it("refuses a figure of a place that is no area", () => {
    const figures = [row("KEN", { value: 1 }), row("XYZ", { value: 2 })];
    expect(() => csvOfIndicator(fixtureIndicator({ ...common, id: "share" }), figures, areas, free)).toThrow(
      "no English name of XYZ"
    );
  });

  it("is a head alone where there is no figure", () => {
    expect(csvOfIndicator(fixtureIndicator({ ...common, id: "share" }), [], areas, free)).toBe(
      "area,name,period,value,status,source,origin,licence\n"
    );
  });
});

describe("quoteCell", () => {
  it.each([
    ["", ""],
    ["Kenya", "Kenya"],
    ["a,b", '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ["two\nlines", '"two\nlines"'],
    ["two\rlines", '"two\rlines"'],
    ["=1+1", "'=1+1"],
    ["+441234", "'+441234"],
    ["-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"],
    ["@SUM(1,2)", '"\'@SUM(1,2)"'],
    ["\t=1", "'\t=1"],
    ["\r=1", '"\'\r=1"'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ["-", "'-"],
    ["- none", "'- none"],
    ["-5", "-5"],
    ["-0.25", "-0.25"],
    ["-1e-7", "-1e-7"],
    ["-1.5e+21", "-1.5e+21"],
    ["-5-5", "'-5-5"],
    ["5", "5"],
    ["a=1", "a=1"]
  ])("writes %j as %j", (text, cell) => {
    expect(quoteCell(text)).toBe(cell);
  });
});
