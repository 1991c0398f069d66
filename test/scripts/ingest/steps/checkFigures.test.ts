import { describe, expect, it } from "vitest";
import { createQuarantineLookup } from "../../../../scripts/ingest/quarantine.ts";
import { checkCoverage, checkFigures, checkUnique } from "../../../../scripts/ingest/steps/checkFigures.ts";
import { isAreaCode } from "../../../../src/model/area.ts";
import { indicators } from "../../../../src/catalog/catalog.ts";
import type { SourceObservation } from "../../../../scripts/ingest/adapter.ts";

const catalogue = new Map(indicators.map((indicator) => [indicator.id, indicator]));
const area = "KEN";
if (!isAreaCode(area)) throw new Error("no area code");
const use: SourceObservation = {
  indicator: "internet-use",
  area,
  period: 2024,
  dimensions: {},
  value: 35,
  status: "A",
  source: "s"
};
const check = (observation: SourceObservation): void => checkFigures([observation], { file: "f.csv" }, catalogue);

describe("checkFigures", () => {
  it("passes what the catalogue allows, and rounding above 100", () => {
    expect(() => check(use)).not.toThrow();
    expect(() => check({ ...use, value: 100.04 })).not.toThrow();
    expect(() => check({ ...use, indicator: "weekly-use-among-users", value: 3 })).not.toThrow();
  });

  const unknown = "internet" as SourceObservation["indicator"];
  const { value: _, ...range }: SourceObservation = {
    ...use,
    indicator: "local-content-coverage-10k",
    low: 60,
    high: 40
  };
  it.each<[SourceObservation, string]>([
    [{ ...use, value: 100.06 }, "internet-use KEN 2024: 100.06 is impossible as percent"],
    [{ ...use, value: -0.1 }, "-0.1 is impossible"],
    [{ ...use, value: NaN }, "NaN is impossible"],
    [{ ...use, indicator: unknown }, "internet KEN 2024: is no indicator of the catalogue"],
    [{ ...use, dimensions: { sex: "F" } }, "internet-use KEN 2024 sex=F: sex=F is not in the catalogue"],
    [{ ...use, indicator: "mobile-phone-ownership" }, "mobile-phone-ownership KEN 2024: has no code for sex"],
    [{ ...use, indicator: "mobile-phone-ownership", dimensions: { sex: "X" } }, "sex=X is not in the catalogue"],
    [{ ...use, indicator: "best-language-depth" }, "has no low and high"],
    [range, "60 to 40 is no range"],
    [{ ...use, indicator: "cyberlaw", dimensions: { law: "PRIVACY" }, value: 3 }, "3 is impossible as law"]
  ])("refuses %j", (observation, message) => {
    expect(() => check(observation)).toThrow(`f.csv: `);
    expect(() => check(observation)).toThrow(message);
  });
});

describe("checkUnique", () => {
  it("refuses two figures of one place, year and dimension", () => {
    const women = { ...use, dimensions: { sex: "F" } };
    expect(() => checkUnique("internet-use", [use, women, { ...use, period: 2023 }])).not.toThrow();
    expect(() => checkUnique("internet-use", [use, women, { ...women, value: 1 }])).toThrow(
      "internet-use: KEN 2024 sex=F stands twice after merging"
    );
  });
});

describe("checkCoverage", () => {
  const before = new Map([["internet-use", 100]]);

  it("lets a tenth of the areas go, and no more", () => {
    expect(checkCoverage(before, new Map([["internet-use", 90]]))).toEqual([]);
    expect(checkCoverage(before, new Map([["internet-use", 89]]))).toEqual([
      {
        name: "areas:internet-use",
        files: ["internet-use"],
        problem: "has 89 areas, 100 in the repository",
        rows: []
      }
    ]);
    expect(checkCoverage(before, new Map())).toMatchObject([{ problem: "has 0 areas, 100 in the repository" }]);
  });
});

describe("createQuarantineLookup", () => {
  const entry = { source: "s", key: "x ARE 2016", value: "797.41", reason: "above-100" };

  it("withholds a value as it was reviewed, and not one that has changed", () => {
    const lookup = createQuarantineLookup([entry]);
    expect(lookup("s", "x ARE 2016", "797.41")).toEqual(entry);
    expect(lookup("s", "x ARE 2016", "79.74")).toBeUndefined();
    expect(lookup("t", "x ARE 2016", "797.41")).toBeUndefined();
  });

  it("refuses a list with a value twice", () => {
    expect(() => createQuarantineLookup([entry, entry])).toThrow("names a value twice");
  });
});
