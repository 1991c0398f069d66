/** The page of a group of countries. */
export const interfaceGroup = {
  "group.rule": {
    one: "One country or territory, by the list of {year}.",
    other:
      "{count} countries and territories, by the list of {year}. Shares are weighted by people and shown where the figures of at least half of the people are known; prices are the median of the members. A series over time is of today’s members."
  },
  "group.one":
    "{In}, {share} of people did not use the Internet in {year}; the countries with a figure of that year count {people} offline.",
  "group.offline":
    "{In}, {share} of people did not use the Internet in {year}: {people} in the countries with a figure of that year.",
  "group.offline.share": "{In}, {share} of people did not use the Internet in {year}.",
  "group.offline.none":
    "How many people use the Internet {in} cannot be said: under half of them live where there is a figure of one year.",
  "group.basis": {
    one: "One country has a figure, home to {coverage} of the people; of the figures, {estimates} are estimates.",
    other:
      "{count} countries have a figure, home to {coverage} of the people; of the figures, {estimates} are estimates."
  },
  "group.trend": "The share of people online {in} went from {before} in {beforeYear} to {after} in {year}: {points}.",
  "group.trend.none": "How the share of people online {in} has changed in five years cannot be said.",
  "group.price": {
    one: "Half of the prices of 5 GB of mobile data {in} were at or below {median} of average monthly income in {year}; one of {of} countries with a price meets the target of 2%.",
    other:
      "Half of the prices of 5 GB of mobile data {in} were at or below {median} of average monthly income in {year}; {count} of {of} countries with a price meet the target of 2%."
  },
  "group.price.none": "There is no price of mobile data {in} that stands for half of the people.",
  "group.skills": "{In}, {share} of people had at least basic skills in finding and judging information in {year}.",
  "group.skills.none":
    "Who has digital skills {in} cannot be said: under half of the people live where a survey of one year was published.",
  "group.language":
    "Measures of languages are not added up over countries, so that there is none {in}; each country’s page has its own.",
  "group.gap": {
    one: "For 95% of people to be online by the end of 2030 in the one country that can be counted {in}, {people} would have to come online every day.",
    other:
      "For 95% of people to be online by the end of 2030 in each of the {count} countries that can be counted {in}, {people} would have to come online every day."
  },
  "group.gap.note": "The sum of the countries’ own counts; each page of a country shows how it is counted.",
  "group.chart": "Weighted by people, over the years in which at least half of them have a figure.",
  "group.members": "Its countries and territories",
  "group.column.country": "Country or territory",
  "group.column.offline": "People offline",
  "group.column.online": "Online",
  "group.column.price": "5 GB, % of income",
  "group.withheld.no-figure": "No figure",
  "group.withheld.coverage": "Not shown: under half of the people",
  "group.withheld.not-additive": "Not added up over countries"
};
