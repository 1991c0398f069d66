import { describe, expect, it } from "vitest";
import { mergeSeries } from "../../../scripts/ingest/merge.ts";
import { isAreaCode } from "../../../src/model/area.ts";
import { sourceFileOf } from "./sources/sourceFileOf.ts";
import type { SourceObservation } from "../../../scripts/ingest/adapter.ts";
import type { SourceSeries } from "../../../scripts/ingest/merge.ts";
import type { DimensionCodes } from "../../../src/model/dimension.ts";

type Figure = readonly [area: string, period: number, value: number, more?: Partial<SourceObservation>];

function seriesOf(
  file: string,
  vintage: string,
  indicator: SourceObservation["indicator"],
  figures: readonly Figure[]
): SourceSeries {
  const source = sourceFileOf(file, vintage);
  const observations = figures.map(([area, period, value, more]): SourceObservation => {
    if (!isAreaCode(area)) throw new Error(area);
    return { indicator, area, period, dimensions: {}, value, status: "A", source: source.id, ...more };
  });
  return { file: source, observations };
}

const sex = (code: string): { readonly dimensions: DimensionCodes } => ({ dimensions: { sex: code } });
const shown = (observations: readonly SourceObservation[] = []) =>
  observations.map(({ area, period, value, status, source }) => `${area} ${period} ${value} ${status} ${source}`);

describe("mergeSeries", () => {
  it("takes the newest of the World Bank's editions whole, and keeps both", () => {
    const { published, vintages } = mergeSeries([
      seriesOf("worldbank/a.zip", "2025-04-15", "population", [
        ["KEN", 2022, 54],
        ["UGA", 2022, 47]
      ]),
      seriesOf("worldbank/b.csv", "2026-03", "population", [["KEN", 2022, 55]])
    ]);
    expect(shown(published.get("population"))).toEqual(["KEN 2022 55 A worldbank-b"]);
    expect(vintages.map(({ vintage, observations }) => [vintage, observations.length])).toEqual([
      ["2026-03", 1],
      ["2025-04-15", 2]
    ]);
  });

  it("has no vintages of a series that came once", () => {
    expect(mergeSeries([seriesOf("worldbank/a.zip", "2025-04-15", "poverty", [["KEN", 2022, 5]])]).vintages).toEqual(
      []
    );
  });

  it("takes the World Bank's Internet use before a newer one of ITU, with ITU's flag and source", () => {
    const { published, differences } = mergeSeries([
      seriesOf("itu/use.csv", "2026-12", "internet-use", [
        ["KEN", 2024, 35.2, { status: "E", origin: "ITU estimate" }],
        ["NIU", 2011, 79.6, { status: "_U", origin: "" }]
      ]),
      seriesOf("worldbank/wdi.csv", "2026-07", "internet-use", [
        ["KEN", 2024, 35, { status: "_U" }],
        ["UGA", 2024, 15, { status: "_U" }]
      ])
    ]);
    expect(shown(published.get("internet-use"))).toEqual([
      "KEN 2024 35 E worldbank-wdi",
      "UGA 2024 15 _U worldbank-wdi",
      "NIU 2011 79.6 _U itu-use"
    ]);
    expect(published.get("internet-use")?.[0]?.origin).toBe("ITU estimate");
    expect(differences).toEqual([
      {
        indicator: "internet-use",
        key: "KEN 2024",
        area: "KEN",
        period: 2024,
        value: 35,
        source: "worldbank-wdi",
        otherValue: 35.2,
        otherSource: "itu-use"
      }
    ]);
  });

  it("takes rounding for agreement", () => {
    const { differences } = mergeSeries([
      seriesOf("itu/use.csv", "2026-04", "internet-use", [["KEN", 2024, 35.05]]),
      seriesOf("worldbank/wdi.csv", "2026-07", "internet-use", [["KEN", 2024, 35.01, { status: "_U" }]])
    ]);
    expect(differences).toEqual([]);
  });

  it("takes the newest total of phone ownership, and women and men from where they are", () => {
    const { published } = mergeSeries([
      seriesOf("unsd/phones.csv", "2021-08", "mobile-phone-ownership", [
        ["PAK", 2019, 45.3, sex("_T")],
        ["PAK", 2019, 27, sex("F")],
        ["PAK", 2018, 44, sex("_T")]
      ]),
      seriesOf("itu/phones.csv", "2025-10-17", "mobile-phone-ownership", [["PAK", 2019, 45.4, sex("_T")]])
    ]);
    expect(shown(published.get("mobile-phone-ownership"))).toEqual([
      "PAK 2019 45.4 A itu-phones",
      "PAK 2019 27 A unsd-phones",
      "PAK 2018 44 A unsd-phones"
    ]);
  });

  it("asks for a known flag only where no row of ITU tells it", () => {
    const { published } = mergeSeries(
      [seriesOf("worldbank/wdi.csv", "2026-07", "internet-use", [["KEN", 2024, 35, { status: "_U" }]])],
      (_, area, period) => (area === "KEN" && period === 2024 ? { status: "E", origin: "ITU" } : undefined)
    );
    expect(shown(published.get("internet-use"))).toEqual(["KEN 2024 35 E worldbank-wdi"]);
  });

  it("refuses a file that gives a figure twice", () => {
    const twice = seriesOf("unsd/a.csv", "2021", "mobile-phone-ownership", [
      ["PAK", 2019, 45, sex("F")],
      ["PAK", 2019, 46, sex("F")]
    ]);
    expect(() => mergeSeries([twice])).toThrow(
      "unsd/a.csv: mobile-phone-ownership PAK 2019 sex=F stands twice: 45 and 46"
    );
  });
});
