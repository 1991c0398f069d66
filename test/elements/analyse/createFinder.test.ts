import { describe, expect, it } from "vitest";
import { createFinder } from "../../../src/elements/analyse/createFinder.ts";
import { EngineError } from "../../../src/query/engine/engineError.ts";

/** Answers "quick" at once, and anything else only by being stopped. */
const run: Parameters<typeof createFinder>[0]["run"] = (sql, { signal }) =>
  new Promise((resolve, reject) => {
    if (sql === "quick") resolve({ columns: [], rows: 0, cut: false });
    signal?.addEventListener("abort", () => reject(new EngineError("stopped", "stopped")));
  });
const engine = { run, runReaders: run };

describe("createFinder", () => {
  it("says nothing of a query that a later one overtook, and fails one that the reader stopped", async () => {
    const { find, stop } = createFinder(engine);
    const overtaken = find("slow");
    const later = find("quick");
    expect(await overtaken).toBeUndefined();
    expect((await later)?.sql).toBe("quick");
    const stopped = find("slow");
    stop();
    await expect(stopped).rejects.toThrow("stopped");
  });
});
