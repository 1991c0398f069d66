/** The story of the unconnected. Slots are the facts of `unconnectedFacts`. */
export const storyUnconnected = {
  "story.unconnected.title": "In {year}, {share} of the world’s people were offline",
  "story.unconnected.description":
    "Who is offline, where they live and what keeps them from the Internet: maps and charts from dated, sourced figures.",
  "story.unconnected.lead":
    "{people} did not use the Internet in {year}. They are not where a map of the world makes us look, and for most of them it is not the network that is missing.",

  "story.unconnected.means.title": "What “offline” means",
  "story.unconnected.means.what":
    "A person counts as online after using the Internet at least once in the last three months, anywhere, on any device. Everybody else is offline. One use is enough, so the count says nothing about speed, cost or how often: many who are online by this rule still have little use of it.",
  "story.unconnected.means.basis":
    "Of the {people} offline in {year}, {measured_big} live where the figure for that year is measured, {estimated_big} where it is an estimate, and {carried_big} where the last figure is older, the oldest from {carriedFrom}. Countries and territories without any figure ({withoutAreas}) are home to {without} and are not in the sum.",

  "story.unconnected.where.title": "Just {listed} countries are home to {listedShare} of people offline",
  "story.unconnected.where.circles":
    "Each circle is a country, and its area is the number of people there who do not use the Internet. A large circle stands where many people live, which is not always where the share is highest.",
  "story.unconnected.where.most":
    "The most people offline in {year}, by country: {most}. In the first of them most people are online already: {first}. A small share of very many is still very many.",

  "story.unconnected.hides.title": "{manyShare} of people offline live where most people are online",
  "story.unconnected.hides.land":
    "On a map of shares the eye goes to the palest countries and to the largest. In {few} of them fewer than half of the people use the Internet, and {fewPeople} there do not. But more than half of the people offline, {manyShare}, live in countries where most of their neighbours are online (figures for {year}, or the last one before).",
  "story.unconnected.hides.few":
    "The lowest shares of users for {year}: {fewest}. A hatched country has no figure. That is not a zero.",

  "story.unconnected.network.title": "{reach} in ten people offline live within reach of a network",
  "story.unconnected.network.reach":
    "In {year}, {covered} lived within reach of a 3G network or better and did not use the Internet; {uncovered_big} lived beyond it. That is the sum over {gapAreas} countries with both figures, and an estimate wherever one of the two is. Where they contradict each other ({negative} countries) no gap is given.",
  "story.unconnected.network.names":
    "The first number is called the usage gap, the second the coverage gap. Others publish a larger usage gap under the same name: they count mobile Internet on a person’s own device, this site any use of the Internet. And coverage promises neither speed, nor a phone, nor a price that a family can pay.",

  "story.unconnected.women.title": "In {fewerWomen} of {phoneAreas} countries, fewer women than men own a phone",
  "story.unconnected.women.phones":
    "A phone of one’s own is the way to the Internet for most people. The {phoneAreas} countries here asked women and men between {phoneFrom} and {phoneTo}. The gap is widest {widest_in}, where {widestWomen} of women and {widestMen} of men owned one in {widestYear}.",
  "story.unconnected.women.daily":
    "Figures of daily use by sex look much more equal. They are shares of those who use the Internet already: a woman who has never been online is not in them.",

  "story.unconnected.changed.title": "In sub-Saharan Africa as many people are offline as ten years before",
  "story.unconnected.changed.africa":
    "By the same sum, {africaBefore} were offline in sub-Saharan Africa in {beforeYear} and {africaNow_big} in {year}. The share of people online grew, and so did the population: the one made up for the other.",
  "story.unconnected.changed.fall":
    "The world without China went from {before} offline in {beforeYear} to {now_big} in {year}, estimates and older figures included.",
  "story.unconnected.changed.china":
    "China is left out because it counts differently from {chinaYear} on. Its figure now includes people who use apps and say that they do not use the Internet; from one year to the next it rose from {chinaBefore} to {chinaAfter}. The line of the whole world is broken there, because before and after do not count the same thing.",

  "story.unconnected.unknown.title": "What is not known",
  "story.unconnected.unknown.estimates":
    "Of the {figures} figures of Internet use for {year}, {estimates} are estimates, not surveys. Surveys ask people from 3, 5, 10 or 15 years on, or only those from 16 to 74; here each survey’s rate is applied to everybody.",
  "story.unconnected.unknown.nobody":
    "Breakdowns by sex and by place are published one at a time and never crossed. There is no figure for women in villages, and none can be worked out.",
  "story.unconnected.unknown.reasons":
    "In some countries households without Internet are asked why. In most they may give several reasons, in some only the main one, so that countries cannot be ranked by a reason. A lack of skills is not on the published list, which does not mean that nobody lacks them.",

  "story.unconnected.chart.circles.title": "{southShare} of people offline live in South Asia and sub-Saharan Africa",
  "story.unconnected.chart.circles.measure":
    "Number of people who do not use the Internet, by country; share of the two regions in {year}",
  "story.unconnected.chart.most.title": "The {listed} countries with the most people offline",
  "story.unconnected.chart.most.measure": "People who do not use the Internet, {year} or the last figure before",
  "story.unconnected.chart.share.title": "In {few} countries, fewer than half of the people use the Internet",
  "story.unconnected.chart.share.measure": "Share of people who use the Internet, %",
  "story.unconnected.chart.reach.title": "In every region, most people offline are covered by a network",
  "story.unconnected.chart.reach.measure":
    "People who do not use the Internet, by whether 3G or better reaches them, {year}",
  "story.unconnected.chart.phones.title": "Where women are furthest behind men in owning a phone",
  "story.unconnected.chart.phones.measure":
    "Share of women and of men who own a mobile phone, %: the twelve widest gaps, each with its year",
  "story.unconnected.chart.years.title": "The world’s line breaks where China counts anew",
  "story.unconnected.chart.years.measure":
    "People who do not use the Internet, {year} and before: sum of all countries, last figures carried forward",
  "story.unconnected.covered": "covered, not using",
  "story.unconnected.uncovered": "not covered",
  "story.unconnected.without-china": "without China",

  "story.unconnected.question.1":
    "Find your country on the map of circles and on the map of shares. Which of the two would you show to a minister, and why?",
  "story.unconnected.question.2":
    "How can a country where most people are online have more people offline than one where hardly anybody is?",
  "story.unconnected.question.3":
    "A village has a network and nobody uses it. Write down five possible reasons. Which of them would a survey find out?",
  "story.unconnected.question.4":
    "China changed what it counts in {chinaYear}. What would you write under a chart that shows the world over these years?",
  "story.unconnected.question.5":
    "Whom do you know who is offline? Does the official question, one use in three months, count them rightly?"
};
