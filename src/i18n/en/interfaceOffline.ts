import type { Messages } from "../message.ts";

/** The page of the number of people offline, dated. Figures arrive formatted; dates as "July 2026". */
export const interfaceOffline = {
  "offline.title": "How many people are offline? The number, dated",
  "offline.description":
    "Every published number of people offline with its date and its revisions, and beside it the sum of today’s country figures: by region, by year, and by how it is known.",
  "offline.lead":
    "{people} did not use the Internet in {year}: that is what the country figures add up to in the edition {ofDate}. For the same year the ITU published {published} ({publishedDate}) and later {revised} ({revisedDate}). Each number is true to its day, so each needs its date.",
  "offline.quote.title": "To quote",
  "offline.quote.sum":
    "In {year}, {people} did not use the Internet: the sum of the country figures in the edition {ofDate}, of which {measured} by measured figures, {estimated} by estimates and {carried} by figures of earlier years (Meaningful Connectivity Explorer, from World Bank and ITU data).",
  "offline.quote.sum.basis":
    "This site’s own sum, population × (1 − use), over {count} countries and territories; not a number that the ITU has published.",
  "offline.quote.headline":
    "In {published}, the ITU put the people who were offline in {year} at {people}; the country figures in the edition {ofDate} add up to {sum} for the same year.",
  "offline.quote.headline.basis":
    "ITU, {publication}: an estimate for the world, made before most surveys of that year were in.",
  "offline.quote.caution":
    "Say which day the number is from: every edition of the data revises the years before. Surveys ask people of different ages, and the sum applies their answers to everybody.",
  "offline.published.title": "As published, and as revised",
  "offline.chart.title": "The same years, told on different days",
  "offline.chart.note":
    "Billions of people offline. Two lines, each named by its date, add up the same countries and people from two editions of the data; the third joins the ITU’s headlines as they were first published.",
  "offline.chart.headlines": "ITU headlines",
  "offline.chart.label":
    "Line chart of people offline by year, in billions. Data {ofAfter}: {afterFirst} in {first}, {afterLast} in {afterYear}. Data {ofBefore}: {beforeLast} in {beforeYear}. ITU headlines: {headlines}.",
  "offline.chart.point": "{value} for {year}",
  "offline.why.title": "Why they differ",
  "offline.why.revised":
    "The past is revised. Of the {common} values since 2000 that the editions {ofBefore} and {ofAfter} share, {changed} differ by more than 0.05 points, and {withdrawn} that the older one had were withdrawn. Of those that changed, {estimates} are estimates.",
  "offline.why.early":
    "A headline comes before most of its surveys. Even today, of {count} countries with a figure for {year}, {measured} have a measured one.",
  "offline.why.method":
    "The ITU adds up in a way of its own, with estimates for countries and regions. This site multiplies population by (1 − use) and carries each country’s last figure forward; {people} in economies without any figure are in no part of its sum.",
  "offline.why.rounding":
    "Headlines are rounded to a tenth of a billion. Rounding alone can hide up to 50 million people either way.",
  "offline.sum.title": "The site’s own sum, year by year",
  "offline.sum.intro":
    "The same sum taken apart: where the people live, and how their country’s figure is known. A figure carried forward is an old figure in a new year.",
  "offline.region.title": "By region",
  "offline.region.note": "Billions of people offline; the World Bank’s regions of today.",
  "offline.region.label": "Stacked bars of people offline by region, {first} to {last}. In {last}: {parts}.",
  "offline.region.SSF": "Sub-Saharan Africa",
  "offline.region.SAS": "South Asia",
  "offline.region.EAS": "East Asia, Pacific",
  "offline.region.MEA": "North Africa–Pakistan",
  "offline.region.LCN": "Latin America, Carib.",
  "offline.region.ECS": "Europe, Central Asia",
  "offline.region.NAC": "North America",
  "offline.basis.title": "By what the figure rests on",
  "offline.basis.note": "Billions of people offline, by how the figure of their country is known in that year.",
  "offline.basis.label":
    "Stacked bars of people offline, {first} to {last}, by how it is known. In {last}: {measured} measured, {estimated} estimated, {carried} carried forward.",
  "offline.basis.measured": "Measured",
  "offline.basis.estimated": "Estimated",
  "offline.basis.carried": "Carried forward",
  "offline.table.title": "The sum of {year}: {people}",
  "offline.table.region": "Region",
  "offline.table.people": "Offline",
  "offline.table.oldest": "Oldest figure",
  "offline.table.note": {
    one: "Millions of people. One country’s figure is carried forward, from {oldest}.",
    other: "Millions of people. The figures of {count} countries are carried forward, the oldest from {oldest}."
  },
  "offline.vintage.title": "What the revisions moved",
  "offline.vintage.intro":
    "Two editions of the same series, added up over the same people. For {year}, the data {ofBefore} give {before} billion people offline, those {ofAfter} {after} billion.",
  "offline.vintage.parts":
    "By cause: {revised} through revised values of the same year; {reported} through newly reported values; {withdrawn} through values that were withdrawn, so that an older one is carried.",
  "offline.vintage.year": "For the year",
  "offline.vintage.difference": "Difference",
  "offline.vintage.countries": "The countries that moved the sum of {year} most",
  "offline.vintage.country": "Country",
  "offline.vintage.online": "Online, data {ofDate}",
  "offline.vintage.what": "What happened",
  "offline.vintage.people": "People offline",
  "offline.vintage.value": "{value} ({year})",
  "offline.vintage.none": "no figure",
  "offline.kind.revised": "Revised",
  "offline.kind.reported": "Newly reported",
  "offline.kind.withdrawn": "Withdrawn",
  "offline.china.title": "China counts differently from 2023 on",
  "offline.china.with": "World",
  "offline.china.without": "World without China",
  "offline.china.fall": "Change from the year before",
  "offline.further": "How the sums are made, and the rows behind them",
  "offline.further.methods": "Methods",
  "offline.further.gaps": "What is not known",
  "offline.further.data": "Data and sources"
} satisfies Messages;
