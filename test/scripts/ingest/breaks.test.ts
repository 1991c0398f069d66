import { describe, expect, it } from "vitest";
import { breaksOf, withStatedBreaks } from "../../../scripts/ingest/breaks.ts";
import type { SourceObservation } from "../../../scripts/ingest/adapter.ts";
import type { AreaCode } from "../../../src/model/area.ts";
import type { IndicatorId } from "../../../src/model/indicator.ts";
import type { Status } from "../../../src/model/observation.ts";

const row = (indicator: IndicatorId, area: string, period: number, value: number, status: Status = "A") =>
  ({ indicator, area: area as AreaCode, period, dimensions: {}, value, status, source: "one" }) as SourceObservation;
const publish = (...rows: readonly SourceObservation[]) =>
  new Map([...Map.groupBy(rows, ({ indicator }) => indicator as string)]);

/** Surveys enough to know what is usual: a point a year. */
const surveys = Array.from({ length: 201 }, (_, index) => [
  row("internet-use", `S${index}`, 2010, 50),
  row("internet-use", `S${index}`, 2011, 51)
]).flat();
const found = (...rows: readonly SourceObservation[]): readonly string[] =>
  breaksOf(publish(...surveys, ...rows)).map(({ indicator, area, period, reason }) =>
    [indicator, area, period, reason].join(" ")
  );

describe("withStatedBreaks", () => {
  it("marks the figure that the reviewed list says breaks, unless it is an estimate", () => {
    const figures = publish(row("internet-use", "ISR", 2023, 87), row("internet-use", "ISR", 2022, 92));
    const statuses = withStatedBreaks(figures)
      .get("internet-use")
      ?.map(({ period, status }) => [period, status]);
    expect(statuses).toEqual([
      [2023, "B"],
      [2022, "A"]
    ]);
    const estimate = publish(row("coverage-3g", "HND", 2016, 61, "E"));
    expect(withStatedBreaks(estimate).get("coverage-3g")?.[0]?.status).toBe("E");
  });

  it("marks nothing of the breaks that no publisher states", () => {
    const china = publish(row("internet-use", "CHN", 2023, 90.6));
    expect(withStatedBreaks(china).get("internet-use")?.[0]?.status).toBe("A");
  });
});

describe("breaksOf", () => {
  it("takes no step between regions of one area for one of its own", () => {
    const regions = ["A", "B"].map((region, index) => ({
      ...row("internet-use", "KEN", 2012 + index, 10 + 70 * index, "E"),
      region: `KEN-${region}`
    }));
    const ofKenya = (rows: readonly SourceObservation[]) => found(...rows).filter((each) => each.includes(" KEN "));
    expect(ofKenya(regions)).toEqual([]);
    expect(ofKenya(regions.map(({ period, value = 0 }) => row("internet-use", "KEN", period, value, "E")))).toEqual([
      "internet-use KEN 2013 estimate",
      "people-offline KEN 2013 estimate",
      "usage-gap KEN 2013 estimate"
    ]);
  });

  it("holds the reviewed breaks, and what derived indicators inherit of them", () => {
    expect(found()).toContain("internet-use CHN 2023 china-2023");
    expect(found()).toContain("people-offline CHN 2023 china-2023");
    expect(found()).toContain("usage-gap ISR 2023 israel-2023");
    expect(found()).toContain("people-offline SYC 2022 seychelles-2022");
    expect(found()).toContain("price-cut-to-target * 2025 baskets-2025");
  });

  it("holds what a publisher states beside a figure", () => {
    expect(found(row("coverage-3g", "YEM", 2021, 62, "B"))).toEqual(
      expect.arrayContaining(["coverage-3g YEM 2021 stated", "coverage-gap YEM 2021 stated"])
    );
  });

  it("holds the jumps of an indicator's first slice, and passes them on", () => {
    const ghana = [row("internet-use", "GHA", 2018, 43, "E"), row("internet-use", "GHA", 2019, 22)];
    expect(found(...ghana)).toEqual(
      expect.arrayContaining(["internet-use GHA 2019 estimate", "people-offline GHA 2019 estimate"])
    );
  });

  it("gives a year one reason, the one that says most", () => {
    const pakistan = [row("internet-use", "PAK", 2023, 20, "E"), row("internet-use", "PAK", 2024, 57, "B")];
    const own = found(...pakistan).filter((each) => each.startsWith("internet-use PAK"));
    expect(own).toEqual(["internet-use PAK 2024 pakistan-2024"]);
  });
});
