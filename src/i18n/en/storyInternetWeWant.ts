/** The page on the paper. Slots are the facts of `internetWeWantFacts`. */
export const storyInternetWeWant = {
  "story.internet-we-want.title": "The Internet we want: what can be measured, and what cannot",
  "story.internet-we-want.description":
    "The five characteristics of the IGF Leadership Panel’s paper, what of each can be measured by country, and what is missing.",
  "story.internet-we-want.lead":
    "The Leadership Panel of the Internet Governance Forum asks for an Internet that is whole and open, universal and inclusive, free-flowing and trustworthy, safe and secure, and rights-respecting. Some of this can be measured by country. Much of it cannot, or has not been.",

  "story.internet-we-want.paper.title": "Five wishes, and a warning about numbers",
  "story.internet-we-want.paper.paper":
    "The paper “The Internet We Want” comes from a panel of people from governments, companies, research and civil society, appointed by the Secretary-General of the United Nations. It asks that its goals be pursued on evidence. This page takes each of the five in turn: what it asks for, what this site can show, and what it lacks.",
  "story.internet-we-want.paper.measure":
    "What is easy to count is not what matters most. A law can be counted, whether it is obeyed cannot. An absence on these charts is an absence of data.",

  "story.internet-we-want.open.title": "Whole and open: {lastEvents} shutdowns recorded in {lastShut}",
  "story.internet-we-want.open.asks":
    "One Internet, not many: connected everywhere, on open standards, not cut into pieces by technology, by commerce or by governments.",
  "story.internet-we-want.open.has":
    "What can be counted by country is when it was switched off. Access Now and the #KeepItOn coalition recorded {firstEvents} shutdowns in {firstCountries} countries in {firstShut}, and {lastEvents} in {lastCountries} in {lastShut}; an event that touched several countries counts in each. Part of the growth is that more is reported. No record does not mean that the Internet stayed open, and the country is where it happened, not who ordered it.",
  "story.internet-we-want.open.lacks":
    "What is missing: blocked sites and services by country, how often routes and names fail, whether networks exchange traffic near their users, how many services work only with each other. Measurements of these exist, but not as a yearly figure for every country that this site could print with a source and a licence.",

  "story.internet-we-want.inclusive.title": "Universal and inclusive: {people} were offline in {year}",
  "story.internet-we-want.inclusive.asks":
    "Everyone, everywhere, able to connect and to use the connection. The paper looks beyond cables: at price, skills, content in local languages, and at divides within countries as well as between them. It is the part that this site was made for.",
  "story.internet-we-want.inclusive.has":
    "Of ten people offline, {reach} live within reach of a network. {dear} live where 5 GB of mobile data cost more than 2% of income ({priceYear}). Digital skills were measured in {skillsAreas} countries, home to {skillsShare} of people, since {skillsFrom}. In {under} countries and territories, home to {underPeople}, most people speak no local language with 10,000 Wikipedia articles ({wikiYear}, by any count).",
  "story.internet-we-want.inclusive.barriers":
    "In {fewerWomen} of {phoneAreas} countries that asked between {phoneFrom} and {phoneTo}, fewer women than men own a phone.",
  "story.internet-we-want.inclusive.lacks":
    "What is missing: people with disabilities, older people, refugees, regions within a country, rural women. Few surveys ask, and none of the sources here publishes it for many countries.",

  "story.internet-we-want.trustworthy.title": "Free-flowing and trustworthy: {privacy} countries have a privacy law",
  "story.internet-we-want.trustworthy.asks":
    "Data that may cross borders, and people who may trust what becomes of them: protection, fair rules, information that can be relied on.",
  "story.internet-we-want.trustworthy.has":
    "UNCTAD records whether a country has a law, in force in {privacy} of {privacyKnown} countries with a record for privacy, and in {consumer} of {consumerKnown} for the protection of consumers online (as listed in {lawYear}). Countries without a record are shown as that, not as having no law.",
  "story.internet-we-want.trustworthy.lacks":
    "What is missing: whether the laws are applied, whether data may in fact leave and enter a country, how much false information people meet. There are indices of experts; none of them is a count.",

  "story.internet-we-want.secure.title": "Safe and secure: commitments are scored, safety is not",
  "story.internet-we-want.secure.asks":
    "Networks and services that hold, and people who need not be afraid to use them, children before all.",
  "story.internet-we-want.secure.has":
    "The Global Cybersecurity Index rates what governments report of their laws, bodies, training and cooperation. Over {indexAreas} countries in {indexYear}, the median is {indexLow} of 100 in low-income countries and {indexHigh} in high-income ones; scores on which copies disagree ({disputed}) are marked as disputed. {safetyAreas} countries also asked people whether they protect themselves.",
  "story.internet-we-want.secure.lacks":
    "What is missing: harm. How many people were robbed, bullied, followed or exposed is not known by country in any comparable way. A high score for commitments is not a safe Internet.",

  "story.internet-we-want.rights.title":
    "Rights-respecting: {moreCrime} more countries punish crime online than protect privacy",
  "story.internet-we-want.rights.asks":
    "The rights that people have offline must also be protected online: to speak, to know, to meet, to be left alone.",
  "story.internet-we-want.rights.has":
    "A law on cybercrime is in force in {crime} countries ({crimeKnown} with a record), one on privacy in {privacy} ({privacyKnown} with a record; as listed in {lawYear}). That a law exists does not say that it is good: some laws on cybercrime are used against speech. Shutdowns belong here too: since {firstShut} they were recorded in {everShut} countries and territories.",
  "story.internet-we-want.rights.lacks":
    "What is missing: people arrested for what they wrote, requests for data, surveillance, remedy. Organisations count some of this in some countries. A figure by country that could stand beside the others does not exist, and this site does not make one up.",

  "story.internet-we-want.chart.shutdowns.title": "More shutdowns recorded, in more countries",
  "story.internet-we-want.chart.shutdowns.measure":
    "Recorded Internet shutdowns, each country counted, and countries with at least one, {firstShut} to {lastShut}; reporting grew too",
  "story.internet-we-want.chart.circles.title": "Where the people are who are offline",
  "story.internet-we-want.chart.circles.measure": "Number of people who do not use the Internet, by country",
  "story.internet-we-want.chart.laws.title": "A law on most subjects, in most countries",
  "story.internet-we-want.chart.laws.measure": "Countries by status of the law, as listed in {lawYear}",
  "story.internet-we-want.chart.security.title": "The spread within each group is wide",
  "story.internet-we-want.chart.security.measure":
    "Score for national cybersecurity commitments, 0 to 100, {indexYear}; one dot a country",
  "story.internet-we-want.chart.privacy.title": "Where a law on privacy is in force",
  "story.internet-we-want.chart.privacy.measure": "Status of the law on privacy and data protection",
  "story.iww.events": "shutdowns",
  "story.iww.countries": "countries",
  "story.iww.no-record": "no record",

  "story.internet-we-want.question.1":
    "Which of the five matters most to you? Would your grandparents, or somebody in another country, choose the same?",
  "story.internet-we-want.question.2":
    "Choose one thing that is missing on this page. How could it be measured, by whom, and who might not want it to be?",
  "story.internet-we-want.question.3":
    "Two of the five can pull in different directions, safety and free speech for instance. Find an example from the news.",
  "story.internet-we-want.question.4":
    "More shutdowns were recorded each time more people looked. How would you find out whether there really are more?",
  "story.internet-we-want.question.5":
    "What is the Internet that your class wants? Write it in five words, then compare."
};
