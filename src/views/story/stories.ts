import { affordability } from "./affordability/story.ts";
import { content } from "./content/story.ts";
import { internetWeWant } from "./internetWeWant/story.ts";
import { skills } from "./skills/story.ts";
import type { Story } from "./storyEntry.ts";
import type { StoryId } from "./storyIds.ts";
import { unconnected } from "./unconnected/story.ts";

/** Every story by its address. */
export const stories: Readonly<Record<StoryId, Story>> = {
  unconnected,
  affordability,
  skills,
  content,
  "internet-we-want": internetWeWant
};
