import { describe, expect, it } from "vitest";
import { createSupplies, type Supplied } from "../../../src/elements/analyse/deskSupplies.ts";
import type { World } from "../../../src/geo/world.ts";

const world = { size: { width: 2, height: 1 } } as unknown as World;
const engine: Supplied["engine"] = { run: () => Promise.resolve({ columns: [], rows: 0, cut: false }) };

describe("what pictures are drawn from", () => {
  it("is fetched once, also when it is asked for while it comes", async () => {
    let fetched = 0;
    let model: ReturnType<Supplied["model"]> = {
      world: undefined,
      traits: undefined,
      series: undefined,
      outcome: undefined
    };
    const { supply, prepare } = createSupplies({
      scope: () => ({ indicators: new Map(), own: [] }),
      nameOf: () => undefined,
      engine,
      fetchWorld: () => Promise.resolve(world).finally(() => (fetched += 1)),
      model: () => model,
      update: (part) => (model = { ...model, ...part })
    });
    await Promise.all([prepare(), supply("map")]);
    await supply("map");
    expect(fetched).toBe(1);
    expect(model.world).toBe(world);
    expect(model.traits?.size).toBe(0);
  });

  it("fails only whoever waits for it, and is fetched again the next time", async () => {
    let fetched = 0;
    const { supply, prepare } = createSupplies({
      scope: () => ({ indicators: new Map(), own: [] }),
      nameOf: () => undefined,
      engine,
      fetchWorld: () => Promise.reject(new Error(`attempt ${String((fetched += 1))}`)),
      model: () => ({ world: undefined, traits: undefined, series: undefined, outcome: undefined }),
      update: () => undefined
    });
    await prepare();
    await expect(supply("map")).rejects.toThrow("attempt 2");
    await supply("table");
    expect(fetched).toBe(2);
  });
});
