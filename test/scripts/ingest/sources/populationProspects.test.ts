import { describe, expect, it } from "vitest";
import { roleOf } from "../../../../scripts/ingest/registry.ts";
import { populationProspects } from "../../../../scripts/ingest/sources/populationProspects.ts";
import { normaliseText } from "./sourceFile.ts";

const file = "unwpp/population-wpp2024-medium.csv";
const header = "area,year,population,population_15_and_over";
const read = (...lines: readonly string[]) => normaliseText(populationProspects, file, [header, ...lines].join("\n"));

describe("the World Population Prospects", () => {
  it("give people of all ages and of 15 and over, estimates to 2023 and a projection from 2024", () => {
    const { observations, read: rows, dropped } = read("KEN,2023,55339000,34000000", "KEN,2024,56432000,35000000");
    expect(
      observations.map(({ area, period, dimensions, value, status }) => [area, period, dimensions.age, value, status])
    ).toEqual([
      ["KEN", 2023, "_T", 55339000, "E"],
      ["KEN", 2023, "Y_GE15", 34000000, "E"],
      ["KEN", 2024, "_T", 56432000, "F"],
      ["KEN", 2024, "Y_GE15", 35000000, "F"]
    ]);
    expect([rows, dropped]).toEqual([4, {}]);
    expect(roleOf(file)?.kind).toBe("figures");
  });

  it.each([
    ["another column", "area,year,population", "KEN,2023,1", 'has no column "population_15_and_over"'],
    ["an unknown area", header, "KEX,2023,2,1", 'unknown area "KEX"'],
    ["more adults than people", header, "KEN,2023,2,3", "row 2: 3 people of 15 and over of 2"],
    ["nobody", header, "KEN,2023,0,0", "row 2: 0 people of 15 and over of 0"],
    ["text", header, "KEN,2023,two,1", '"two" is not a number'],
    ["a row twice", header, "KEN,2023,2,1\nKEN,2023,2,1", "repeats row 2"]
  ])("stop at %s", (_, first, rest, message) => {
    expect(() => normaliseText(populationProspects, file, `${first}\n${rest}`)).toThrow(message);
  });

  it("stop at an edition of which nobody has said what it estimates", () => {
    const next = "unwpp/population-wpp2026-medium.csv";
    expect(() => normaliseText(populationProspects, next, `${header}\nKEN,2023,2,1`)).toThrow(
      'edition "2026": which years it estimates is not known'
    );
  });
});
