import type { Messages } from "../message.ts";

export const indicatorsContent = {
  "indicator.local-content-coverage-10k.name": "People with 10,000 Wikipedia articles in a local language",
  "indicator.local-content-coverage-10k.short": "10,000 articles",
  "indicator.local-content-coverage-10k.definition":
    "The share of people who speak at least one local language with 10,000 or more Wikipedia articles. It is a range: there are figures for how many people speak each language, but not for how many speak several of them.",
  "indicator.local-content-coverage-10k.measure":
    "Share of people who speak a local language with at least 10,000 Wikipedia articles, %, lowest to highest possible",
  "indicator.local-content-coverage-10k.unit": "% of people, from–to",

  "indicator.local-content-coverage-100k.name": "People with 100,000 Wikipedia articles in a local language",
  "indicator.local-content-coverage-100k.short": "100,000 articles",
  "indicator.local-content-coverage-100k.definition":
    "The share of people who speak at least one local language with 100,000 or more Wikipedia articles. It is a range: there are figures for how many people speak each language, but not for how many speak several of them.",
  "indicator.local-content-coverage-100k.measure":
    "Share of people who speak a local language with at least 100,000 Wikipedia articles, %, lowest to highest possible",
  "indicator.local-content-coverage-100k.unit": "% of people, from–to",

  "indicator.best-language-depth.name": "Web pages in a local language",
  "indicator.best-language-depth.short": "Pages, local language",
  "indicator.best-language-depth.definition":
    "How many crawled web pages there are per 1,000 speakers in the local languages that reach at least half of the people: the largest number that half of the people have in a local language they speak. It is a range, because how many people speak several languages is not known.",
  "indicator.best-language-depth.measure":
    "Web pages per 1,000 speakers that at least half of the people have in a local language, lowest to highest possible",
  "indicator.best-language-depth.unit": "pages per 1,000 speakers, from–to",

  "indicator.language-use-bands.name": "Language use by number of web pages",
  "indicator.language-use-bands.short": "Language use by pages",
  "indicator.language-use-bands.definition":
    "How the language use of a country divides between languages with many crawled web pages per 1,000 speakers and languages with few or none detected. All languages count, local or not; the shares of speakers are scaled to sum to 100.",
  "indicator.language-use-bands.measure":
    "Share of language use in languages with this many web pages per 1,000 speakers, %",
  "indicator.language-use-bands.unit": "% of language use",

  "indicator.local-language-page-views.name": "Wikipedia page views in local languages (2017)",
  "indicator.local-language-page-views.short": "Local page views (2017)",
  "indicator.local-language-page-views.definition":
    "The share of a country’s Wikipedia page views that went to editions in its local languages, in June 2017.",
  "indicator.local-language-page-views.measure":
    "Share of Wikipedia page views that went to editions in local languages, %",
  "indicator.local-language-page-views.unit": "% of page views"
} satisfies Messages;
