import { describe, expect, it } from "vitest";
import { runSteps, type Scheduled } from "../../../scripts/publish/runSteps.ts";

const step = (name: string, processors = 1, needs: readonly string[] = []): Scheduled => ({ name, processors, needs });

/** Runs steps that take so many ticks each, and returns what began and ended, in order. */
async function linesOf(steps: readonly Scheduled[], processors: number, ticks: Readonly<Record<string, number>> = {}) {
  const lines: string[] = [];
  await runSteps(steps, processors, async ({ name }) => {
    lines.push(`+${name}`);
    for (let tick = 0; tick < (ticks[name] ?? 1); tick++) await Promise.resolve();
    lines.push(`-${name}`);
  });
  return lines.join(" ");
}

describe("runSteps", () => {
  it("keeps each processor busy with one step, the first of the list first", async () => {
    expect(await linesOf([step("a"), step("b"), step("c")], 1)).toBe("+a -a +b -b +c -c");
    expect(await linesOf([step("a"), step("b"), step("c")], 2, { a: 40 })).toBe("+a +b -b +c -c -a");
  });

  it("waits for what a step needs, and lets others go first meanwhile", async () => {
    const steps = [step("build"), step("site", 1, ["build"]), step("lint")];
    expect(await linesOf(steps, 2, { build: 40 })).toBe("+build +lint -lint -build +site -site");
  });

  it("gives a step as many processors as it wants, or all that there are", async () => {
    expect(await linesOf([step("a"), step("both", 2), step("c")], 2, { a: 40 })).toBe("+a +c -c -a +both -both");
    expect(await linesOf([step("both", 2), step("c")], 1)).toBe("+both -both +c -c");
  });

  it("hands over what came before, and returns all", async () => {
    const results = await runSteps([step("a"), step("b", 1, ["a"])], 2, (_, earlier: ReadonlyMap<string, number>) =>
      Promise.resolve(earlier.size)
    );
    expect([...results]).toEqual([
      ["a", 0],
      ["b", 1]
    ]);
  });

  it("throws where a step can never begin", async () => {
    await expect(linesOf([step("a", 1, ["z"])], 2)).rejects.toThrow("a can never begin");
    await expect(linesOf([step("a", 1, ["b"]), step("b", 1, ["a"])], 2)).rejects.toThrow("a, b can never begin");
  });
});
