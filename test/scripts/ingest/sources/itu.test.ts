import { describe, expect, it } from "vitest";
import { itu } from "../../../../scripts/ingest/sources/itu.ts";
import type { Normalised, SourceObservation } from "../../../../scripts/ingest/adapter.ts";
import { fixtureText, normaliseFixture, normaliseText } from "./sourceFile.ts";

const use = "itu/individuals-using-the-internet.csv";
const prices = "itu/data-only-mobile-broadband-basket-5-gb.csv";
const fixed = "itu/fixed-broadband-internet-basket-5-gb.csv";
const subscriptions = "itu/mobile-cellular-subscriptions.csv";
const reasons = "itu/households-without-internet-by-reason.csv";
const skills = "itu/individuals-with-ict-skills-by-skill-level.csv";

function only({ observations }: Normalised, pick: Partial<SourceObservation>): SourceObservation {
  const found = observations.filter((each) =>
    Object.entries(pick).every(([key, value]) => each[key as keyof SourceObservation] === value)
  );
  expect(found).toHaveLength(1);
  return found[0]!;
}

const isBalanced = ({ read, kept, dropped }: Normalised): boolean =>
  read === Object.values(dropped).reduce((sum, rows) => sum + rows, kept);

describe("the ITU DataHub", () => {
  it("reads a file with a byte order mark, and names with commas", () => {
    expect(fixtureText(use).charCodeAt(0)).toBe(0xfeff);
    const normalised = normaliseFixture(itu, use);
    expect(normalised).toMatchObject({ read: 14, kept: 12 });
    expect(isBalanced(normalised)).toBe(true);
    expect(only(normalised, { area: "HKG" as never })).toEqual({
      indicator: "internet-use",
      area: "HKG",
      period: 2022,
      dimensions: {},
      value: 95.6,
      status: "A",
      source: "itu-individuals-using-the-internet",
      origin: "Census and Statistics Department, Hong Kong"
    });
  });

  it("takes estimates from the source or the note, and a blank source for unknown", () => {
    const normalised = normaliseFixture(itu, use);
    const statuses = Object.fromEntries(normalised.observations.map(({ area, status }) => [area, status]));
    expect(statuses).toMatchObject({ MWI: "E", BTN: "E", PAN: "E", KEN: "A", PRI: "A", OMN: "_U" });
  });

  it("names the agency, never a remark", () => {
    const normalised = normaliseFixture(itu, use);
    expect(only(normalised, { area: "ISL" as never }).origin).toBe("ITU estimate");
    expect(only(normalised, { area: "BEL" as never }).origin).toBe("Statbel (A); Statbel (B)");
    expect(only(normalised, { area: "OMN" as never }).origin).toBe("");
    expect(only(normalised, { area: "BTN" as never }).origin).toBe("Instituto de Estadística");
  });

  it("resolves codes that are not ISO and drops areas that are not ours", () => {
    const { observations, dropped } = normaliseFixture(itu, use);
    const areas = observations.map(({ area }) => area as string);
    expect(areas).toEqual(expect.arrayContaining(["XKX", "GGY", "JEY"]));
    expect(areas).not.toEqual(expect.arrayContaining(["KSO"]));
    expect(dropped).toEqual({ "former-state": 1, "part-of-another-area": 1 });
  });

  it("takes the unit of a price from the code: Malawi 2025, published as 8.45 % of GNI, 3.43 $, 11.96 PPP $", () => {
    const normalised = normaliseFixture(itu, prices);
    expect(only(normalised, { indicator: "data-only-mobile-basket", period: 2025 }).value).toBe(8.45);
    expect(only(normalised, { indicator: "data-only-mobile-basket-usd", period: 2025 }).value).toBe(3.43);
    expect(only(normalised, { indicator: "data-only-mobile-basket-ppp", period: 2025 }).value).toBe(11.96);
  });

  it("marks the 5 GB data-only baskets before 2025 as experimental", () => {
    const normalised = normaliseFixture(itu, prices);
    const statusIn = (period: number): string =>
      only(normalised, { indicator: "data-only-mobile-basket", period }).status;
    expect([2023, 2024, 2025].map(statusIn)).toEqual(["E", "G", "A"]);
  });

  it("takes a 0 in the fixed baskets of 2022 for missing, and stops at one of another year", () => {
    const normalised = normaliseFixture(itu, fixed);
    expect(normalised).toMatchObject({ read: 5, kept: 2, dropped: { "zero-is-missing": 3 } });
    const text = fixtureText(fixed).replace('"61.14"', '"0.0"');
    expect(() => normaliseText(itu, fixed, text)).toThrow(
      "itu/fixed-broadband-internet-basket-5-gb.csv: row 5: i154_FBB5_GNI NER 2024 is 0.0, impossible as share-of-income"
    );
  });

  it("keeps the rate of a file that holds counts under the same label, with the source of the count", () => {
    const normalised = normaliseFixture(itu, subscriptions);
    expect(normalised).toMatchObject({ read: 5, kept: 3, dropped: { "count-not-needed": 2 } });
    expect(only(normalised, { period: 2008 })).toMatchObject({ value: 98.7, status: "A", origin: "Comisión Nacional" });
    expect(only(normalised, { period: 2000 })).toMatchObject({ value: 17.6, status: "E" });
    expect(only(normalised, { period: 2024 })).toMatchObject({ value: 574.15, status: "_U" });
  });

  it("reads numbers with an exponent", () => {
    const [row] = itu.parse(new TextEncoder().encode(fixtureText(subscriptions)), { file: subscriptions } as never);
    expect(row).toMatchObject({ value: 39_480_000, text: "3.948e+007", period: 2008 });
  });

  it("finds the reason of urban and rural rows in the code alone", () => {
    const { observations } = normaliseFixture(itu, reasons);
    expect(observations.map(({ area, dimensions, value }) => [area, dimensions, value])).toEqual([
      ["PSE", { reason: "NO_NEED", location: "_T" }, 31.5],
      ["PSE", { reason: "NO_NEED", location: "URB" }, 28.2],
      ["PSE", { reason: "SERVICE_COST", location: "RUR" }, 44.1]
    ]);
  });

  it("withholds a known share over 100 % and stops at a new one", () => {
    const { dropped, quarantined } = normaliseFixture(itu, reasons);
    expect(dropped).toEqual({ "above-100": 1 });
    expect(quarantined).toEqual([
      {
        source: "itu-households-without-internet-by-reason",
        key: "HHA4213bn_HHTotalHousehold ARE 2016",
        value: "797.41",
        reason: "above-100"
      }
    ]);
    const text = fixtureText(reasons).replace("797.41", "797.42");
    expect(() => normaliseText(itu, reasons, text)).toThrow(
      "row 5: HHA4213bn_HHTotalHousehold ARE 2016 is 797.42, impossible as percent"
    );
  });

  it("publishes at least basic and above basic, never exactly basic", () => {
    const normalised = normaliseFixture(itu, skills);
    expect(normalised.observations.map(({ area, dimensions, value }) => [area, dimensions, value])).toEqual([
      ["KEN", { skill: "CONTENT", level: "AT_LEAST_BASIC" }, 32.75],
      ["KEN", { skill: "CONTENT", level: "ABOVE_BASIC" }, 20.25]
    ]);
    expect(normalised.dropped).toEqual({ "levels-above-100": 2, "one-level-only": 1 });
    expect(isBalanced(normalised)).toBe(true);
  });

  it("stops where two levels sum to more than 100 and nobody has reviewed them", () => {
    const text = fixtureText(skills).replace('"20.25"', '"88.0"');
    expect(() => normaliseText(itu, skills, text)).toThrow("KEN 2023 CONTENT: basic and above basic sum to 100.5");
  });

  it("reads safety skills by sex, place and age, a zero among them", () => {
    const { observations } = normaliseFixture(itu, "itu/individuals-with-ict-skills-safety.csv");
    expect(observations.map(({ dimensions, value }) => [dimensions, value])).toEqual([
      [{ activity: "PRIVACY_SETTINGS", sex: "_T", location: "_T", age: "_T" }, 30.1],
      [{ activity: "PRIVACY_SETTINGS", sex: "F", location: "_T", age: "_T" }, 27.2],
      [{ activity: "SECURITY_MEASURES", sex: "_T", location: "RUR", age: "_T" }, 11.9],
      [{ activity: "SECURITY_MEASURES", sex: "_T", location: "_T", age: "Y_GE75" }, 0]
    ]);
  });

  it("reads throughput and leaves it out", () => {
    const normalised = normaliseFixture(itu, "itu/average-download-throughput-fixed-broadband.csv");
    expect(normalised).toMatchObject({ observations: [], read: 1, kept: 0, dropped: { "not-fit-to-publish": 1 } });
  });

  const faults: readonly (readonly [name: string, from: string | RegExp, to: string, message: string])[] = [
    ["a missing column", '"dataSource"', '"source"', `${use}: has no column "dataSource"`],
    ["text for a number", '"18.0"', '"n/a"', `${use}: row 2: "n/a" is not a number`],
    ["an empty value", '"18.0"', '""', `${use}: row 2: "" is not a number`],
    ["a wrong year", '"18.0",2023', '"18.0",20233', `${use}: row 2: "20233" is not a year`],
    ["an unknown area", '"KEN"', '"QQQ"', `${use}: row 3: unknown area "QQQ"`],
    ["an unknown series", '"i99H"', '"i99X"', `${use}: row 2: unknown series "i99X"`],
    ["a page in place of a table", /^[^]*$/, "<!doctype html>\n<p>Sorry</p>", `${use}: is a web page, not data`],
    ["another number of the series", "11624,", "11625,", `${use}: row 2: i99H has the number "11625", not 11624`],
    ["another unit", '"%"', '"count"', `${use}: row 2: the units of i99H are "count", not "%"`],
    ["the series of another file", "i99H", "xHH6_IDI", `${use}: row 2: series "xHH6_IDI" is of another file`],
    ["a cut last row", /,"Census and[^]*$/, "", `${use}: row 15: 11 cells under 13 columns`]
  ];
  it.each(faults)("stops at %s", (_, from, to, message) => {
    const text = fixtureText(use);
    expect(() => normaliseText(itu, use, text.replace(from, to))).toThrow(message);
  });

  it("stops at a second row for the same figure, also under another code", () => {
    const again = /\n(.*"KEN".*)\n/.exec(fixtureText(use))![1]!;
    expect(() => normaliseText(itu, use, `${fixtureText(use)}${again}\n`)).toThrow(
      `${use}: row 16: i99H KEN 2022 repeats row 3`
    );
    const jersey = /\n(.*"GBJ".*)\n/.exec(fixtureText(use))![1]!.replace("GBJ", "JEY");
    expect(() => normaliseText(itu, use, `${fixtureText(use)}${jersey}\n`)).toThrow("i99H JEY 2012 repeats row 10");
  });
});
