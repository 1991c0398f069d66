import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pathsBelow, textsOf } from "./tree.ts";
import { subtractions, twoYearFaults, twoYearQueryFaults } from "./twoYears.ts";

const root = join(import.meta.dirname, "../..");
const files = textsOf(root, pathsBelow(root));

describe("two years of a series", () => {
  it("are subtracted only where that was reviewed, and where it is asked whether they may be compared", () => {
    expect(twoYearFaults(files)).toEqual([]);
  });

  it("are subtracted by queries of the site only beside the table of breaks", () => {
    const queries = files.filter(({ path }) => /^src\/.*\.sql$/.test(path));
    expect(queries.length).toBeGreaterThan(5);
    expect(twoYearQueryFaults(queries)).toEqual([]);
  });

  it.each([
    ["latest.low - before.low"],
    ["after - before"],
    ["(now.value * people) / 100 - (then.value * people) / 100"],
    ["cells[1].value - cells[0].value"],
    ["figures.at(-1).low - figures.find((each) => each.period === 2019).low".replace("each.period", "each.at")]
  ])("are found in %s", (code) => {
    expect(subtractions({ path: "src/facts/planted.ts", text: `const change = ${code};` })).toHaveLength(1);
    const planted = { path: "src/facts/planted.ts", text: `const change = ${code};` };
    expect(twoYearFaults([...files, planted]).join()).toContain("src/facts/planted.ts: subtracts");
  });

  it.each([
    ["later.period - earlier.period"],
    ["list.toSorted((a, b) => b.value - a.value)"],
    ["coverage - use"],
    ["100 - use.low"]
  ])("are not found in %s", (code) => {
    expect(subtractions({ path: "src/facts/planted.ts", text: `const rest = ${code};` })).toEqual([]);
  });

  it("are refused where a reviewed file no longer asks, or subtracts once more", () => {
    const path = "src/views/country/sentences/trend.ts";
    const changed = (text: string) => files.map((file) => (file.path === path ? { path, text } : file));
    const own = files.find((file) => file.path === path)!.text;
    expect(twoYearFaults(changed(own.replaceAll(/whyNotComparable|breaksOf/g, "always"))).join()).toContain(
      "does not ask whether"
    );
    expect(twoYearFaults(changed(`${own}\nconst more = after.low - before.low;`)).join()).toContain("reviewed were 1");
    const query = { path: "src/questions/planted.sql", text: "select b.value - a.value as change from a join b" };
    expect(twoYearQueryFaults([query])).toEqual([
      "src/questions/planted.sql: subtracts b.value - a.value, and asks no break"
    ]);
  });
});
