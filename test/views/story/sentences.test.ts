import { describe, expect, it } from "vitest";
import { messagesOf } from "../../../src/i18n/messages.ts";
import { slotsOf } from "../../../src/i18n/slotsOf.ts";
import { siteLanguages } from "../../../src/model/language.ts";
import { storyIds } from "../../../src/views/story/storyIds.ts";
import { stories } from "../../../src/views/story/stories.ts";
import { allStories, data, sentenceKeys, sentencesOf } from "./readStories.ts";

/** The noun behind a count: "areas_of_countries" is the fact "areas". */
const hole = /undefined|NaN|null|Infinity|\[object|[{}]| ,|\(\)|\.\.|,,| {2}/;

describe.each(siteLanguages)("the stories in %s", (language) => {
  it.each(storyIds)("say in %s what was read", async (id) => {
    const sentences = sentencesOf(stories[id], language);
    const text = [...sentences]
      .map(([key, sentence]) => `[${key.slice(`story.${id}.`.length)}]\n${sentence}\n`)
      .join("\n");
    await expect(text).toMatchFileSnapshot(`__snapshots__/${id}.${language}.txt`);
  });

  it("have no hole", () => {
    const sentences = allStories.flatMap((story) => [...sentencesOf(story, language)]);
    expect(sentences.length).toBeGreaterThan(180);
    expect(sentences.filter(([, sentence]) => hole.test(sentence))).toEqual([]);
  });

  it("name a year wherever they give a number of a year", () => {
    const dated = allStories.flatMap((story) => {
      const facts = story.facts(data);
      const messages = messagesOf(language);
      return story.sections.flatMap((section) => {
        const own = sentenceKeys({ ...story, sections: [section], questions: 0 }).slice(3);
        const kinds = own
          .flatMap((key) => [...slotsOf(messages[key]!).keys()])
          .map((slot) => facts[slot.replace(/_(?:in|of)$/, "")]!.kind);
        return [{ section: `${story.id} ${section.id}`, kinds: new Set(kinds) }];
      });
    });
    expect(dated.length).toBeGreaterThan(25);
    const numbers = dated.filter(({ kinds }) => [...kinds].some((kind) => /people|percent|count|usd|areas/.test(kind)));
    expect(numbers.filter(({ kinds }) => !kinds.has("year")).map(({ section }) => section)).toEqual([]);
  });
});

describe("the words of the stories", () => {
  it("are all used", () => {
    const own = Object.keys(messagesOf("en")).filter((key) => storyIds.some((id) => key.startsWith(`story.${id}.`)));
    const used = new Set(allStories.flatMap(sentenceKeys));
    // What a chart names by itself stands directly below its story.
    const named = own.filter((key) => !used.has(key) && key.split(".").length > 3 && !key.includes(".has."));
    expect(own.length).toBeGreaterThan(180);
    expect(named).toEqual([]);
  });
});
