/** The page of a group of countries. */
export const interfaceGroup = {
  "group.rule": {
    one: "One country or territory, by the list of {year}.",
    other:
      "{count} countries and territories, by the list of {year}. Shares are weighted by people and shown where the figures of at least half of the people are known; prices are the median of the members. A series over time is of today’s members."
  },
  "group.one": "{In}, {share} of people did not use the Internet in {year}: {people}.",
  "group.offline": "{In}, {share} of people did not use the Internet in {year}: {people}.",
  "group.offline.share": "{In}, {share} of people did not use the Internet in {year}.",
  "group.offline.none":
    "How many people use the Internet {in} cannot be said: under half of them live where there is a figure of one year.",
  "group.basis": {
    one: "One country has a figure, home to {coverage} of the people; of the figures, {estimates} are estimates.",
    other:
      "{count} countries have a figure, home to {coverage} of the people; of the figures, {estimates} are estimates."
  },
  "group.basis.carried": {
    one: "For one of them, the figure is the last one, of {oldest}.",
    other: "For {count} of them, the figure is the last one, the oldest of {oldest}."
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
  "group.split.basis": {
    one: "Over one member with figures of coverage and use of that year, home to {coverage} of the people.",
    other: "Over the {count} members with figures of coverage and use of that year, home to {coverage} of the people."
  },
  "group.split.none": "No year has figures of both coverage and use for half of the people {in}.",
  "group.scales": "Each barrier, and how far its countries are apart",
  "group.scales.note":
    "The dot is the group’s own figure of the newest year that covers half of its people, hollow where estimates are in it. Behind it stand the latest figures of its countries: from lowest to highest, the middle half thick, the middle as a stroke.",
  "group.targets.figure": "Together",
  "group.targets.counted": "Members that meet it, as the dashboard counts",
  "group.targets.strict": "… and to the letter",
  "group.targets.note":
    "Counted are the members with a figure, by their latest one, whatever its year. “Together” is the mean of their people for a share and the middle member for a price or a ratio, of the newest year that covers half of the people.",
  "group.gap.pace": {
    one: "In the last five years with figures, {people} a day came online in the one member of which that can be said.",
    other:
      "In the last five years with figures, {people} a day came online in the {count} members of which that can be said."
  },
  "group.gap.arrival":
    "Already there: {reached}. If the trend of the surveys goes on, by 2030: {inTime}; later: {later}; not before 2050: {never}. Without a projection, for want of recent surveys: {unknown}.",
  "group.ends": "Ahead and behind",
  "group.ends.note":
    "By the latest share of people online, among the members with a figure of {year} or later. The years differ: neighbours in these lists may change places.",
  "group.ends.ahead": "Most people online",
  "group.ends.behind": "Fewest people online",
  "group.quote.source": "Computed by this site from figures of: {publishers}",
  "group.chart": "Weighted by people, over the years in which at least half of them have a figure.",
  "group.members": "Its countries and territories",
  "group.members.more": {
    one: "{count} more, with fewer people offline",
    other: "The {count} others, with fewer people offline"
  },
  "group.column.country": "Country or territory",
  "group.column.offline": "People offline",
  "group.column.online": "Online",
  "group.column.price": "5 GB, % of income",
  "group.withheld.no-figure": "No figure",
  "group.withheld.coverage": "Not shown: under half of the people",
  "group.withheld.few-areas": "Not shown: under a quarter of the countries",
  "group.withheld.not-additive": "Not added up over countries"
};
