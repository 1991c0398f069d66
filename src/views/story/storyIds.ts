/** The stories of the site, in the order of the menu; each is an address. */
export const storyIds = ["unconnected", "affordability", "skills", "content", "internet-we-want"] as const;
export type StoryId = (typeof storyIds)[number];
