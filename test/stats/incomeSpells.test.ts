import { describe, expect, it } from "vitest";
import { incomeSpells } from "../../src/stats/incomeSpells.ts";

describe("incomeSpells", () => {
  it("joins years of one group, and ends at a change and at a year without a group", () => {
    expect(
      incomeSpells(
        new Map([
          [2003, "LMC"],
          [2000, "LIC"],
          [2001, "LIC"],
          [2004, "LMC"],
          [2006, "LMC"],
          [2007, "LIC"]
        ])
      )
    ).toEqual([
      { group: "LIC", from: 2000, to: 2001 },
      { group: "LMC", from: 2003, to: 2004 },
      { group: "LMC", from: 2006, to: 2006 },
      { group: "LIC", from: 2007, to: 2007 }
    ]);
    expect(incomeSpells(new Map())).toEqual([]);
  });
});
