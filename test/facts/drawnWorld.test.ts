import { expect, it } from "vitest";
import { lightWorldOf, regionMapOf, worldOf } from "../../src/facts/drawnWorld.ts";
import { keptStore } from "../fixtures/keptRelease.ts";

it("draws the areas of a store once, and coarser for embeds", async () => {
  const world = await worldOf(keptStore);
  expect(await worldOf({ ...keptStore })).toBe(world);
  const light = await lightWorldOf(keptStore);
  const size = (of: typeof world): number => JSON.stringify(of).length;
  expect(size(light)).toBeLessThan(0.8 * size(world));
  expect(size(light)).toBeGreaterThan(0.1 * size(world));
});

it("draws a region with its members, and throws by name where the store has no such group", async () => {
  const africa = await regionMapOf(keptStore, "africa");
  const asia = await regionMapOf(keptStore, "asia");
  expect(JSON.stringify(africa)).not.toBe(JSON.stringify(asia));
  const without = { ...keptStore, groups: () => Promise.resolve([]) };
  await expect(regionMapOf(without, "africa")).rejects.toThrow("no group of africa");
});
