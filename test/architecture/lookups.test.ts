import { describe, expect, it } from "vitest";
import { lookupFaults, lookupsIn } from "./lookups.ts";

const file = (path: string, text: string): { path: string; text: string } => ({ path, text });

describe("lookups", () => {
  it("are entries at a place that a search gave, directly, by a name, or by a function", () => {
    const text = `
      const a = values[periods.indexOf(2020)];
      const next = columns[columns.indexOf(a) + 1];
      const at = columns.findIndex(({ name }) => name === "code");
      const place = (name: string): number => header.indexOf(name);
      const [one, two] = [header.indexOf("a"), header.indexOf("b")];
      const found = [row[at], row[place("a")], row[two], row[other]];
      const cut = text.slice(0, text.indexOf("."));`;
    expect(lookupsIn(file("src/a.ts", text))).toEqual([
      "values[periods.indexOf(2020)]",
      "columns[columns.indexOf(a) + 1]",
      "row[at]",
      'row[place("a")]',
      "row[two]"
    ]);
  });

  it("stand where they were reviewed, and nothing is reviewed that is not there", () => {
    const one = file("src/a.ts", `const a = values[periods.indexOf(year)];`);
    expect(lookupFaults([one], [{ path: /^src\/a\.ts$/, why: "" }])).toEqual([]);
    expect(lookupFaults([one], [])).toEqual(["src/a.ts: values[periods.indexOf(year)]"]);
    expect(lookupFaults([], [{ path: /^src\/b\.ts$/, why: "" }])).toEqual(["/^src\\/b\\.ts$/: nothing to review"]);
  });
});
