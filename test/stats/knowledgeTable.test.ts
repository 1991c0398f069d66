import { describe, expect, it } from "vitest";
import type { AreaCode } from "../../src/model/area.ts";
import type { AreaKnowledge, Knowledge } from "../../src/stats/knowledge.ts";
import { ageCounts, areasOfAges, lately, leastMeasured } from "../../src/stats/knowledgeTable.ts";

const code = (text: string): AreaCode => text as AreaCode;
const areas = ["AAA", "BBB", "CCC", "DDD"].map(code);

function knowledge(years: Readonly<Record<string, number | undefined>>): Knowledge {
  const entries = Object.entries(years).map(([area, lastMeasured]): [AreaCode, AreaKnowledge] => [
    code(area),
    { area: code(area), last: 2024, lastMeasured }
  ]);
  return { areas: new Map(entries), figures: entries.length, estimates: 0, operators: 0 };
}

const use = knowledge({ AAA: 2025, BBB: 2018, CCC: undefined });
const skills = knowledge({ AAA: 2022, CCC: 2001 });
const people = new Map([
  [code("BBB"), 10],
  [code("CCC"), 20]
]);

describe("ageCounts", () => {
  it("counts every area once", () => {
    expect(ageCounts(use, areas, 2026)).toEqual({ fresh: 1, recent: 0, ageing: 1, old: 0, estimated: 1, none: 1 });
  });
});

describe("leastMeasured", () => {
  it("puts the least measured first, and of these the most populous", () => {
    expect(leastMeasured([use, skills], areas, people, 2026)).toEqual([
      { area: "CCC", measured: 0, older: 1, estimated: 1, none: 0 },
      { area: "BBB", measured: 0, older: 1, estimated: 0, none: 1 },
      { area: "DDD", measured: 0, older: 0, estimated: 0, none: 2 },
      { area: "AAA", measured: 2, older: 0, estimated: 0, none: 0 }
    ]);
  });
});

describe("areasOfAges", () => {
  it("finds the areas of some classes", () => {
    expect(areasOfAges(use, areas, 2026, ["none", "estimated"])).toEqual(["CCC", "DDD"]);
    expect(areasOfAges(skills, areas, 2026, lately)).toEqual(["AAA"]);
  });
});
