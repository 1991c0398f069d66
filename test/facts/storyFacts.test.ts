import { expect, it } from "vitest";
import { storyData, storyFacts } from "../../src/facts/storyFacts.ts";
import { stories } from "../../src/views/story/stories.ts";
import { keptStore } from "../fixtures/keptRelease.ts";

it("tells each story its own facts, from tables that are read once", async () => {
  const data = await storyData(keptStore);
  expect(await storyData(keptStore)).toBe(data);
  expect(data.figures("internet-use")).toEqual(await keptStore.observations("internet-use"));
  for (const id of ["skills", "affordability"] as const) {
    const facts = await storyFacts(keptStore, id);
    expect(facts).toEqual(stories[id].facts(data));
    expect(Object.keys(facts).length).toBeGreaterThan(5);
    expect(await storyFacts(keptStore, id)).toBe(facts);
  }
});
