import { indicatorFor } from "../../../catalog/catalog.ts";
import type { Story } from "../storyEntry.ts";
import { bandsByRegion, pagesByLanguage, shareByThreshold, whatLanguagesHave } from "./charts.ts";
import { contentFacts } from "./facts.ts";

/** Whose language is online. */
export const content: Story = {
  id: "content",
  themes: ["content"],
  facts: contentFacts,
  questions: 5,
  opening: "map",
  sections: [
    { id: "means", paragraphs: ["what", "local"] },
    {
      id: "map",
      paragraphs: ["shows", "hides"],
      charts: [
        {
          id: "map",
          indicators: [indicatorFor("local-content")],
          palettes: ["content"],
          draw: () => ({ form: "map", indicator: indicatorFor("local-content"), year: "latest" })
        }
      ]
    },
    {
      id: "where",
      paragraphs: ["bands", "africa"],
      charts: [
        {
          id: "bands",
          indicators: [indicatorFor("language-bands"), indicatorFor("people")],
          palettes: [],
          draw: bandsByRegion
        }
      ]
    },
    {
      id: "languages",
      paragraphs: ["pages"],
      charts: [{ id: "pages", indicators: [indicatorFor("language-bands")], palettes: [], draw: pagesByLanguage }]
    },
    {
      id: "threshold",
      paragraphs: ["threshold", "bots"],
      charts: [
        {
          id: "threshold",
          indicators: [indicatorFor("local-content"), indicatorFor("people")],
          palettes: [],
          draw: shareByThreshold
        }
      ]
    },
    {
      id: "voice",
      paragraphs: ["voice"],
      charts: [
        {
          id: "voice",
          indicators: [indicatorFor("local-content"), indicatorFor("language-bands")],
          sourceFiles: ["commonvoice-cv-corpus-25-0-2026-03-09", "unicode-udhr-index"],
          palettes: [],
          draw: whatLanguagesHave
        }
      ]
    },
    { id: "changed", paragraphs: ["crawl", "views"] },
    { id: "unknown", paragraphs: ["speakers", "disagree"] }
  ]
};
