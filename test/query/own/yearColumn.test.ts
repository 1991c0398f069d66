import { describe, expect, it } from "vitest";
import { yearColumn } from "../../../src/query/own/yearColumn.ts";

describe("yearColumn", () => {
  it.each(["Year", "period", "TIME_PERIOD", "année", "ANNEE", "سنة", "السنة", " year "])("knows %j", (name) => {
    const columns = [
      ["Kenya", "Kenya"],
      [1.5, 2],
      [2020, null]
    ];
    expect(yearColumn({ names: ["country", "value", name], columns })).toBe(name);
  });

  it("takes no column for years that is called so and holds something else", () => {
    for (const cells of [
      [20, 30],
      [2020.5, 2021],
      ["2020/21", "2021/22"],
      [null, null]
    ])
      expect(yearColumn({ names: ["year"], columns: [cells] })).toBeUndefined();
    expect(yearColumn({ names: ["yearly cost"], columns: [[2000, 1999]] })).toBeUndefined();
  });
});
