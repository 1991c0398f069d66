import { once, onceOf } from "../query/once.ts";
import type { Store } from "../query/store.ts";
import { readStoryTables } from "../query/storyTables.ts";
import type { Facts } from "../views/story/fact.ts";
import { stories } from "../views/story/stories.ts";
import type { StoryData } from "../views/story/storyData.ts";
import type { StoryId } from "../views/story/storyIds.ts";
import { storyIndicators } from "../views/story/storyIndicators.ts";

/** Returns what the stories are told from, read once. */
export const storyData = onceOf((store: Store): Promise<StoryData> => readStoryTables(store, storyIndicators));

/** Returns the numbers of a story, computed once for all languages. */
export function storyFacts(store: Store, id: StoryId): Promise<Facts> {
  return factsIn(store)(id);
}

const factsIn = onceOf((store: Store) => once(async (id: StoryId) => stories[id].facts(await storyData(store))));
