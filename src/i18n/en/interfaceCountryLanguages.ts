/** The measures of the languages of a country, as ranges. */
export const interfaceCountryLanguages = {
  "languages.international": "Count international languages too, where they are not local",
  "languages.bounds":
    "How many people speak each language is known, but not how many speak several: the true share lies between the two ends of a bar.",
  "languages.a": "A. People with so many Wikipedia articles in a language they speak",
  "languages.threshold": "{articles} articles or more",
  "languages.cliff":
    "The share falls from {before} at {beforeArticles} articles to {after} at {articles}: a threshold in between decides who counts as served.",
  "languages.slider": "Threshold: Wikipedia articles",
  "languages.slider.local": "{articles} articles or more: {share} of people, in a local language.",
  "languages.slider.all": "{articles} articles or more: {share} of people, in any language they speak.",
  "languages.b": "B. The deepest language of at least half of the people",
  "languages.depth.local":
    "At least half of the people have {depth} on the web in a local language. Over all languages together it is {world}.",
  "languages.depth.all":
    "At least half of the people have {depth} on the web in a language they speak. Over all languages together it is {world}.",
  "languages.depth.none": "The crawl does not detect the languages of half of the people. Not detected is not zero.",
  "languages.c": "C. Language use, by web pages per 1,000 speakers",
  "languages.c.note":
    "Shares of use, not of people: whoever speaks two languages counts in both. All languages, local or not."
};
