/** The first page. Figures arrive formatted. */
export const interfaceHome = {
  "home.title": "{people} were offline in {year}",
  "home.lead":
    "{people} did not use the Internet in {year}: that is what the figures of {count} countries and territories add up to, as they stand today.",
  "home.split":
    "Of these, {measured} live where the figure is measured, {estimated} where it is an estimate, and {carried} where the last figure is older ({count} countries, the oldest from {oldest}).",
  "home.without-figure": "Countries without any figure, home to {people}, are not in the sum.",
  "home.china":
    "China counts differently from 2023 on: it adds people who use apps but say that they do not use the Internet (from {before} to {after} of its people). Leaving China out, the sum falls from {worldBefore} billion in 2022 to {worldAfter} billion in {year}; with China, from {allBefore} to {allAfter} billion.",
  "home.dated.title": "The number, dated",
  "home.dated.intro":
    "The paper “The Internet We Want” speaks of 2.7 billion people who are unconnected. The ITU published that number in November 2022. Every year it publishes a new one, and revises those before. No headline is wrong; each is true to its day.",
  "home.dated.published": "Published",
  "home.dated.year": "For the year",
  "home.dated.offline": "Offline, as published",
  "home.dated.online": "Online, as published",
  "home.dated.revised": "Later revised to",
  "home.dated.sum": "Sum of today’s country figures",
  "home.dated.difference": "Difference",
  "home.dated.note":
    "The last columns are this site’s own: population × (1 − use), each country’s last figure carried forward, over the World Bank’s economies. They differ from the headlines because the countries’ figures were revised since, and because the ITU adds them up in a way of its own.",
  "home.dated.more": "{people} more",
  "home.dated.less": "{people} fewer",
  "home.dated.none": "no sum: too few countries have a figure yet",
  "home.dated.link": "Every headline beside the site’s own sum: by year, region and edition",
  "home.map.title": "Where the people are who are offline",
  "home.map.note":
    "The area of a circle is the number of people who do not use the Internet, in the year of each country’s latest figure. A map of people, not of land.",
  "home.map.link": "The full map, by year",
  "home.themes.title": "Why they are offline",
  "home.themes.intro": "Network, price, skills, language: four barriers, four maps. A hatched country has no figure.",
  "home.theme.map": "{indicator}: the map",
  "home.theme.story": "What it means: the story",
  "home.known.title": "What is known, and how well",
  "home.known.share":
    "{value} of the world’s people live in a country with a figure of Internet use for {year} or later.",
  "home.known.estimates": "{estimates} of the {count} figures of Internet use for {year} are estimates, not surveys.",
  "home.known.price":
    "{count} countries have a price of mobile data for {year}; {met} of them are at or below the target of 2% of income.",
  "home.known.skills":
    "{count} countries, home to {coverage} of people, have a figure of digital skills for {year} or later: too few for a figure of the world.",
  "home.known.daily": "Daily use is known for {count} countries, as a share of those who are online already.",
  "home.known.missing":
    "What nobody has measured cannot be seen on a map. Each page names the countries that are missing, and how many people live there.",
  "home.use.title": "For whom this is",
  "home.use.journalists": "Journalists find the figure, its date and its source, and quote it.",
  "home.use.policy": "Ministries compare countries that can be compared, and see what is missing.",
  "home.use.schools": "Teachers open it on a slow line; every page works without JavaScript."
};
