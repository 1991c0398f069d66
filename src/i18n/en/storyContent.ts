/** The story of languages. Slots are the facts of `contentFacts`. */
export const storyContent = {
  "story.content.title": "{underPeople} live where most have little to read in a local language",
  "story.content.description":
    "Whose language is online, how much there is in it, and how little we know: maps and charts from dated, sourced counts.",
  "story.content.lead":
    "In {under} of {areas} countries and territories, fewer than half of the people can speak a local language with 10,000 Wikipedia articles, however generously one counts. Many who go online there read in a language that they learnt at school.",

  "story.content.means.title": "What “local content” means, and what it cannot mean",
  "story.content.means.what":
    "What people find in their languages is part of what makes a connection worth having. It cannot be put into one score, and this site has none: it looks at encyclopaedia articles, web pages, recorded speech and the support of phones and computers, one at a time. Countries are not ranked by any of them.",
  "story.content.means.local":
    "“Local” sets aside Arabic, Chinese, English, French, Portuguese, Russian and Spanish wherever they are neither indigenous nor the first language of most people. That is contested in places, and the list is reviewed by hand. It does not say that nobody there reads them.",

  "story.content.map.title": "In {under} of {areas} countries and territories, for most people there is little",
  "story.content.map.shows":
    "The map colours the share of people who speak a local language with at least 10,000 Wikipedia articles ({wikiYear}). An article may be two lines long, so 10,000 is not much: it is about where an encyclopaedia begins to answer questions.",
  "story.content.map.hides":
    "The share is a range. How many speak each language is roughly known, how many speak two of them is not. The map shows the lower bound; a triangle marks the countries whose upper bound is in another class. For the world, the share lies between {tenLow} and {tenHigh} (people of {peopleYear}).",

  "story.content.where.title": "In sub-Saharan Africa, {thinAfrica} of language use has hardly a page",
  "story.content.where.bands":
    "Across {bandAreas} countries and territories, weighted by people, {thin} of language use is in languages with under 30 crawled web pages per 1,000 speakers, or with none that the crawl recognised ({crawlYear}). Here all languages count, English and French too.",
  "story.content.where.africa":
    "In sub-Saharan Africa it is {thinAfrica}, of which {unseenAfrica} is in languages that were not detected. Not detected is not the same as absent: the program that sorts the pages knows some languages and not others.",

  "story.content.languages.title": "Many speakers do not make many pages",
  "story.content.languages.pages":
    "The {listed} languages with the most speakers stand here by the number of their speakers, not by their pages. {most} has {mostPages} crawled pages per 1,000 speakers; {fewest}, with {fewestSpeakers} speakers, has {fewestPages}. First and second languages are added up, which makes English larger and its pages per speaker fewer.",

  "story.content.threshold.title": "Move the threshold, and the answer changes",
  "story.content.threshold.threshold":
    "Each bar shows the share of people who speak a local language with at least so many articles: the first part is certain, the second possible. At 10,000 articles it is between {tenLow} and {tenHigh}, at 100,000 between {hundredLow} and {hundredHigh}, at 300,000 between {threeLow} and {threeHigh}. The last step is a cliff: a few very large languages lie just under it. What looks like a fact about people is in part a choice of threshold.",
  "story.content.threshold.bots":
    "Some editions of Wikipedia were mostly written by programs. An edition counts here for at most 1,000 articles per active user, and {botMade} that still pass on the work of programs are set aside by a reviewed list.",

  "story.content.voice.title": "Of {large} large languages, {platform} are fully supported by phones and computers",
  "story.content.voice.voice":
    "{large} languages have a million speakers or more. A translation of the Universal Declaration of Human Rights was found for {declaration} of them, pages on the web for {pages}, a Wikipedia of 10,000 articles not made by programs for {wikipedia}, and open recordings of speech, which a machine needs to listen and speak, for {speech}. A variety that people write in its standard language, such as the spoken forms of Arabic, counts here by itself.",

  "story.content.changed.title": "What changed cannot be told",
  "story.content.changed.crawl":
    "There is one snapshot of each count here, and comparing crawls would mislead: the share of Persian among crawled pages fell from 0.65% to 0.19% since 2018 because the crawl changed, not because the pages vanished.",
  "story.content.changed.views":
    "What people read is known for {viewYear} only, for {viewAreas} countries and territories and for Wikipedia alone.",

  "story.content.unknown.title": "What is not known",
  "story.content.unknown.speakers":
    "How many people speak what. The shares come from Unicode’s CLDR and mix first and second languages; in a country they sum to anything between 30% (Chad) and 310% (Netherlands), and some are doubtful, such as 43% of people in Ethiopia for English. All measures made from them are marked as estimates.",
  "story.content.unknown.disagree":
    "How much of the web is in which language. For English, published counts give {english}: they count different things in different ways. Videos, messages and apps, where much of what is said in small languages is said, are in none of them.",

  "story.content.chart.map.title": "Where a local language has an encyclopaedia that begins to answer",
  "story.content.chart.map.measure":
    "Share of people who speak a local language with at least 10,000 Wikipedia articles, %, lowest to highest possible",
  "story.content.chart.bands.title": "Language use is not spread over the web as people are",
  "story.content.chart.bands.measure":
    "Share of language use by crawled web pages per 1,000 speakers, %, weighted by people, {crawlYear}",
  "story.content.chart.pages.title": "The {listed} languages with the most speakers, and their pages",
  "story.content.chart.pages.measure":
    "Crawled web pages per 1,000 speakers, {crawlYear}; each step of the axis is ten times the last",
  "story.content.chart.threshold.title": "The share of people falls in steps",
  "story.content.chart.threshold.measure":
    "Share of the world’s people who speak a local language with at least so many Wikipedia articles, %, {wikiYear}",
  "story.content.chart.voice.title": "Many languages have a declaration of rights and no full support on a phone",
  "story.content.chart.voice.measure": "Languages with a million speakers or more, {wikiYear} to {crawlYear}",
  "story.content.articles": "{number} articles",
  "story.content.certain": "certain",
  "story.content.possible": "possible",
  "story.content.least": "At least",
  "story.content.most": "At most",
  "story.content.speakers": "Speakers, first and second language",
  "story.content.kind": "What there is",
  "story.content.found": "found",
  "story.content.not-found": "not found",
  "story.content.has.declaration": "Human rights declaration translated",
  "story.content.has.wikipedia": "Wikipedia of 10,000 articles, not by programs",
  "story.content.has.pages": "Web pages detected",
  "story.content.has.speech": "Open recordings of speech",
  "story.content.has.platform": "Full support by devices",

  "story.content.question.1":
    "Which languages are spoken in your class? For each, look for something written in it today: news, a recipe, a joke. How long did it take?",
  "story.content.question.2":
    "Look up your village or your street in Wikipedia, in each of your languages. What is missing, and who could write it?",
  "story.content.question.3":
    "Choose a threshold at which a language “has enough” on the web. Defend it, then let others attack it.",
  "story.content.question.4": "Why is it wrong to add up the speakers of all languages of a country and expect 100%?",
  "story.content.question.5":
    "A program can write a thousand articles in a night. Is that good for the language? For whom?"
};
