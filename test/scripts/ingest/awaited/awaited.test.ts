import { gzipSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { dataHubBreakdown } from "../../../../scripts/ingest/awaited/dataHubBreakdown.ts";
import { eurostatSkills } from "../../../../scripts/ingest/awaited/eurostatSkills.ts";
import { pageViewsByCountry } from "../../../../scripts/ingest/awaited/pageViewsByCountry.ts";
import { poorestIncome } from "../../../../scripts/ingest/awaited/poorestIncome.ts";
import { useBySex } from "../../../../scripts/ingest/awaited/useBySex.ts";
import { isIndicatorId } from "../../../../src/catalog/catalog.ts";
import { roleOf } from "../../../../scripts/ingest/registry.ts";
import { parseProspects } from "../../../../scripts/ingest/sources/worldPopulationProspects.ts";
import { unsdApi } from "../../../../scripts/ingest/sources/unsdApi.ts";
import { fixtureText, normaliseText, sourceFile } from "../sources/sourceFile.ts";
import type { AwaitedReader } from "../../../../scripts/ingest/awaited/awaitedFigures.ts";

interface Case {
  readonly read: AwaitedReader;
  readonly file: string;
  /** Series, area, year, codes and value of each figure. */
  readonly figures: readonly string[];
  readonly dropped: Readonly<Record<string, number>>;
  /** Damages, and what is said of them. */
  readonly faults: readonly (readonly [from: string | RegExp, to: string, message: string])[];
}

const cases: readonly Case[] = [
  {
    read: useBySex,
    file: "worldbank/api/IT.NET.USER.FE.ZS.json",
    figures: ["internet-use-by-sex BRA 2024 F 84.5 _U", "internet-use-by-sex KEN 2024 F 30.1 _U"],
    dropped: { "no-value": 1, aggregate: 1 },
    faults: [
      ['"id":"KEN"', '"id":"KE"', 'row 3: no area code for "Kenya"'],
      ["female (% of female", "male (% of male", 'which does not say "% of female population"'],
      ["IT.NET.USER.FE", "IT.NET.USER.MA", 'series "IT.NET.USER.MA.ZS", not IT.NET.USER.FE.ZS'],
      ["84.5", "184.5", "184.5 is impossible as percent"],
      ["84.5", '"84.5"', "is not a number"],
      ['"date":"2023","value":null', '"date":"2024","value":84', "repeats row 1"],
      [/^[^]*$/, '[{"message":[{"value":"Invalid value"}]}]', "Invalid value"]
    ]
  },
  {
    read: dataHubBreakdown,
    file: "itu/individuals-using-the-internet-by-sex.csv",
    figures: [
      "internet-use-by-sex ALB 2024 M 88.1 A",
      "internet-use-by-sex ALB 2024 F 86.4 A",
      "internet-use-by-sex XKX 2024 M 95 E"
    ],
    dropped: {},
    faults: [
      ['"Female"', '"Male"', 'HH7_HHCFemale is called "Male"'],
      ["HH7_HHCFemale", "HH8_HHCFemale", 'a second series, "HH8_HHCFemale"'],
      ["HH7_HHCMale", "HH7_HHC15to24", 'series "HH7_HHC15to24" is none by sex'],
      ['"%"', '"count"', 'the units are "count"'],
      ['"ALB"', '"ALX"', 'unknown area "ALX"'],
      ['"86.4"', '"86,4"', '"86,4" is not a number']
    ]
  },
  {
    read: eurostatSkills,
    file: "eurostat/isoc_sk_dskl_i21.csv",
    figures: [
      "digital-skills GRC 2023 AT_LEAST_BASIC _T 52.4 A",
      "digital-skills GRC 2023 AT_LEAST_BASIC F 52.9 B",
      "digital-skills GRC 2023 ABOVE_BASIC _T 23.1 A"
    ],
    dropped: { aggregate: 1, "breakdown-not-published": 1, "other-unit": 1 },
    faults: [
      ["ISOC_SK_DSKL_I21", "ISOC_SK_DSKL_I", "the table is"],
      [",A,IND_TOTAL", ",M,IND_TOTAL", 'freq is "M"'],
      ["PC_IND,EL,2023,52.4", "PC_IND,GR,2023,52.4", 'unknown geo "GR"'],
      ["52.9,b", "52.9,z", 'unknown OBS_FLAG "z"'],
      ["52.4", "52.4 b", '"52.4 b" is not a number'],
      ["OBS_FLAG", "FLAG", 'has no column "OBS_FLAG"']
    ]
  },
  {
    read: pageViewsByCountry,
    file: "wikimedia/top-by-country-all-projects-2026-09.json",
    figures: ["wikimedia-page-views KEN 2026 3211000 A", "wikimedia-page-views TZA 2026 2988000 A"],
    dropped: { "unknown-country": 1 },
    faults: [
      ["all-projects", "en.wikipedia", "answers for en.wikipedia 2026 09 all-access"],
      ['"month":"09"', '"month":"08"', "answers for all-projects 2026 08"],
      ["KE", "KQ", 'row 1: unknown country "KQ"'],
      ["3211000", '"3211000"', "is no country with views"],
      ['"TZ"', '"KE"', "repeats row 1"],
      [/^[^]*$/, '{"type":"about:blank","title":"Not found"}', "holds not just one answer"]
    ]
  },
  {
    read: poorestIncome,
    file: "worldbank/pip.csv",
    figures: [`income-of-the-poorest KEN 2021 ${Number(((5.2 * 0.17 * (365 / 12)) / 0.4).toPrecision(12))} A`],
    dropped: { interpolated: 1, "part-of-a-country": 1 },
    faults: [
      ["0.026,0.038,0.048,0.058", "2.6,3.8,4.8,5.8", "the first four tenths are 2.6, 3.8, 4.8, 5.8"],
      ["0.026,0.038,0.048,0.058", "0.058,0.038,0.048,0.026", "the first four tenths are"],
      ["consumption", "wealth", 'unknown welfare_type "wealth"'],
      ["decile4", "decile_4", 'has no column "decile4"'],
      [",5.2,3.3", ",-5.2,3.3", "is impossible as ppp"]
    ]
  }
];

describe.each(cases)("the awaited layout of $file", ({ read, file, figures, dropped, faults }) => {
  const name = file.replace(/^.*\//, "");
  const text = fixtureText(`awaited/${name}`);
  const readText = (content: string) => read(strToU8(content), sourceFile(file));

  it("gives figures, and counts the rest", () => {
    const result = readText(text);
    const found = result.figures.map(({ series, area, period, dimensions, value, status }) =>
      [series, area, period, ...Object.values(dimensions), value, status].join(" ")
    );
    expect(found).toEqual(figures);
    expect(result.dropped).toEqual(dropped);
  });

  it.each(faults)("refuses %s as %s", (from, to, message) => {
    const damaged = typeof from === "string" ? text.replaceAll(from, to) : text.replace(from, to);
    expect(damaged).not.toBe(text);
    expect(() => readText(damaged)).toThrow(message);
  });

  it("refuses a web page, an empty file and a header alone", () => {
    expect(() => readText("<!doctype html><p>Sorry</p>")).toThrow(`${file}: is a web page`);
    expect(() => readText("")).toThrow(`${file}: is empty`);
    if (file.endsWith(".csv")) expect(() => readText(text.slice(0, text.indexOf("\n") + 1))).toThrow("has no rows");
  });

  it("has its place in the folder, and an entry in the catalogue", () => {
    expect(roleOf(file)).toMatchObject({ kind: "figures" });
    expect(figures.filter((figure) => !isIndicatorId(figure.split(" ")[0]!))).toEqual([]);
  });
});

describe("the UN's own World Population Prospects", () => {
  const file = "unwpp/WPP2024_TotalPopulationBySex.csv";
  const text = fixtureText("awaited/WPP2024_TotalPopulationBySex.csv");
  const parse = (content: string) => parseProspects(strToU8(content), file);

  it("are read in people, packed or not", () => {
    const expected = [
      { area: "KEN", period: 2024, people: 56_432_944 },
      { area: "KEN", period: 2025, people: 57_532_493 }
    ];
    expect(parse(text)).toEqual(expected);
    expect(parseProspects(gzipSync(strToU8(text)), `${file}.gz`)).toEqual(expected);
    expect(roleOf(`${file}.gz`)).toEqual({ kind: "reference" });
  });

  it.each([
    ["Kenya,2,Medium", "Kenya,3,High", 'row 3: variant "High", not Medium'],
    ["28003.456", "2800.3456", "row 3: 2800.3456 men and 28429.488 women are not 56432.944 people"],
    ["2025,2025.5", "2024,2024.5", "row 4: KEN 2024 stands twice"],
    ["KEN", "KEX", 'row 3: unknown area "KEX"'],
    ["Country/Area", "Country", "has no country"],
    ["PopTotal", "Pop", 'has no column "PopTotal"']
  ])("are refused with %s as %s", (from, to, message) => {
    expect(() => parse(text.replaceAll(from, to))).toThrow(message);
  });

  it("end in a sentence where the archive is damaged", () => {
    expect(() => parseProspects(strToU8("nothing"), `${file}.gz`)).toThrow(`${file}.gz: is no gzip archive`);
  });
});

describe("the UN's API of SDG series", () => {
  const owners = "unsd/sdg-api/IT_MOB_OWN.csv";
  const skills = "unsd/sdg-api/SE_ADT_ACTS.csv";
  const textOf = (file: string) => fixtureText(`awaited/${file.replace(/^.*\//, "")}`);

  it("gives phone ownership by sex, and drops the world", () => {
    const { observations, dropped } = normaliseText(unsdApi, owners, textOf(owners));
    expect(
      observations.map(({ area, period, value, dimensions, status }) => [area, period, value, dimensions.sex, status])
    ).toEqual([
      ["ALB", 2023, 96.1, "_T", "A"],
      ["ALB", 2023, 95.2, "F", "A"]
    ]);
    expect(dropped).toEqual({ aggregate: 1 });
    expect(roleOf(owners)).toMatchObject({ kind: "figures" });
  });

  it("gives activities by sex, of an unnamed source as unknown", () => {
    const { observations } = normaliseText(unsdApi, skills, textOf(skills));
    expect(
      observations.map(({ value, dimensions, status }) => [value, dimensions.activity, dimensions.sex, status])
    ).toEqual([
      [27.4, "EMAIL", "_T", "A"],
      [25.9, "EMAIL", "F", "_U"]
    ]);
  });

  it.each<[string, string, string, string]>([
    [owners, "IT_MOB_OWN", "IT_MOB_NTWK", 'SeriesCode "IT_MOB_NTWK" is of another file'],
    [owners, "PERCENT", "NUMBER", 'unknown [Units] "NUMBER"'],
    [owners, "FEMALE", "WOMEN", 'unknown [Sex] "WOMEN"'],
    [owners, ",8,Albania", ",7,Albania", 'unknown GeoAreaCode "7"'],
    [owners, ",C,G,", ",N,G,", 'unknown [Nature] "N"'],
    [owners, "FEMALE", "BOTHSEX", "repeats row 2"],
    [owners, "96.1", "196.1", "impossible as percent"],
    [skills, "EMAIL", "JUGGLING", 'unknown [Type of skill] "JUGGLING"'],
    [skills, "[Type of skill]", "[Skill]", 'has no column "[Type of skill]"']
  ])("refuses in %s %s as %s", (file, from, to, message) => {
    expect(() => normaliseText(unsdApi, file, textOf(file).replaceAll(from, to))).toThrow(message);
  });
});
