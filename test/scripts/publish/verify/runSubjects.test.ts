import { describe, expect, it } from "vitest";
import { runSubjects } from "../../../../scripts/publish/verify/runSubjects.ts";
import type { Check, Grounds, Subject } from "../../../../scripts/publish/verify/check.ts";

describe("runSubjects", () => {
  const run = async (...checks: readonly Check[]): Promise<{ lines: string[]; counts: object }> => {
    const subject: Subject = { name: "sums", verify: () => Promise.resolve({ checks, notes: ["2024: 2.3 bn"] }) };
    const lines: string[] = [];
    const counts = await runSubjects([subject], {} as Grounds, (line) => lines.push(line));
    return { lines, counts };
  };

  it("counts checks and prints notes", async () => {
    const { lines, counts } = await run(
      { name: "a", compared: 1200, faults: [] },
      { name: "b", compared: 5, faults: [] }
    );
    expect(counts).toEqual({ passed: 2, failed: 0 });
    expect(lines).toEqual(["✓ sums: 2 checks, 1,205 figures", "    2024: 2.3 bn"]);
  });

  it("prints the faults of a check, but not thousands", async () => {
    const faults = Array.from({ length: 25 }, (_, index) => `KEN ${index}: wrong`);
    const { lines, counts } = await run({ name: "a", compared: 25, faults }, { name: "b", compared: 1, faults: [] });
    expect(counts).toEqual({ passed: 1, failed: 1 });
    expect(lines[0]).toBe("✗ sums: 2 checks, 26 figures");
    expect(lines).toContain("  ✗ a: KEN 0: wrong");
    expect(lines.at(-1)).toBe("  ✗ a: … and 5 more");
    expect(lines).toHaveLength(23);
  });

  it("takes a check of nothing for a fault", async () => {
    expect((await run({ name: "a", compared: 0, faults: [] })).lines).toContain("  ✗ a: nothing was compared");
    expect((await run()).counts).toEqual({ passed: 0, failed: 1 });
  });

  it("goes on where a subject threw", async () => {
    const broken: Subject = { name: "broken", verify: () => Promise.reject(new Error("no table")) };
    const fine: Subject = {
      name: "fine",
      verify: () => Promise.resolve({ checks: [{ name: "a", compared: 1, faults: [] }], notes: [] })
    };
    const lines: string[] = [];
    const counts = await runSubjects([broken, fine], {} as Grounds, (line) => lines.push(line));
    expect(counts).toEqual({ passed: 1, failed: 1 });
    expect(lines).toContain("  ✗ broken: no table");
  });
});
