/** The story of prices. Slots are the facts of `affordabilityFacts`. */
export const storyAffordability = {
  "story.affordability.title": "For {dear}, 5 GB of mobile data cost more than 2% of income",
  "story.affordability.description":
    "What a month of Internet costs against income, where it is too dear, and what has changed: maps and charts from dated, sourced prices.",
  "story.affordability.lead":
    "In {met} of the {areas} countries with a price for {year}, 5 GB of mobile data cost at most 2% of average income. In the others the same month of data takes a larger part of what people earn, and where incomes are lowest, by far the largest.",

  "story.affordability.means.title": "What “affordable” means",
  "story.affordability.means.share":
    "A price says little until it is held against an income. The UN Broadband Commission set a target in 2018: entry-level broadband below 2% of monthly gross national income (GNI) per person. Here the plan is one of at least 5 GB of mobile data a month, without calls; the target also allows for fixed lines.",
  "story.affordability.means.basket":
    "How much is 5 GB? Enough for messages, news and some lessons; a few hours of video use it up. And 2% is a line that was agreed, not a law of nature: what a family can pay is for the family to say.",

  "story.affordability.map.title": "In {year}, {met} of {areas} countries meet the target",
  "story.affordability.map.shows":
    "On the map, blue is at most 2% of income and orange to red is above it. The line between the two is what to look at first.",
  "story.affordability.map.hides":
    "The map takes the average income of a country. Where income is spread unequally, most people earn less than the average, and for them the same price weighs more. A blue country can have a great many people who cannot pay.",

  "story.affordability.where.title": "{veryDear} live where it costs more than 5% of income",
  "story.affordability.where.people":
    "Counted in people and not in countries, {dear} live where 5 GB cost more than 2% of income in {year}, and {veryDear_big} where they cost more than 5% (people of {peopleYear}).",
  "story.affordability.where.cut":
    "In {half} countries, home to {halfPeople}, the price would have to fall by more than half to meet the target, if incomes stay as they are.",

  "story.affordability.income.title": "Where people earn least, data cost the largest share",
  "story.affordability.income.groups":
    "In half of the {lowAreas} low-income countries with a price for {year}, 5 GB cost {low} of income or more. In high-income countries the median is {high}. Low-income countries that meet the target: {lowMet}.",
  "story.affordability.income.dearest":
    "The largest shares, as published for {year}: {dearest}. Where a country has several exchange rates, the share depends on the one that is taken.",

  "story.affordability.dollars.title": "In dollars it is the other way round",
  "story.affordability.dollars.dollars":
    "The median price of the same plan is {lowDollars} in low-income countries and {highDollars} in high-income countries ({year}). Data are cheapest, in dollars, where they are hardest to pay. So both sides of the sum matter: prices that fall, and incomes that rise.",

  "story.affordability.changed.title": "A fixed line has become cheaper, and is far from cheap",
  "story.affordability.changed.break":
    "No trend is drawn for mobile data. In 2025 the ITU replaced its mobile baskets, 5 GB in place of 2 GB; the values of 2023 and 2024 for 5 GB are experimental. Before and after are not the same thing.",
  "story.affordability.changed.fixed":
    "The basket of a fixed line can be followed. Over the {fixedAreas} countries with a price in every year, its median in low-income countries ({fixedLowAreas} of them) went from {fixedLowFrom} of income in {fixedFrom} to {fixedLowTo} in {fixedTo}, and in lower-middle-income countries from {fixedMidFrom} to {fixedMidTo}. A fixed line often serves a household, a mobile plan one person. Income groups are those of today.",

  "story.affordability.unknown.title": "What is not known",
  "story.affordability.unknown.average":
    "What people really pay. The basket is the cheapest plan of a large operator; many buy data by the day, at a higher price for each megabyte. The price of a phone, of electricity to charge it and of the way to a shop is not in it.",
  "story.affordability.unknown.published":
    "The shares are as the ITU publishes them. For some countries they differ by more than a quarter from price and income recomputed, mostly because of exchange rates, and the income may be that of an earlier year.",
  "story.affordability.unknown.unpriced":
    "Countries and territories without a price for {year} ({unpriced}) are home to {unpricedPeople}.",

  "story.affordability.chart.map.title": "At most 2% of income in {met} countries, more in the others",
  "story.affordability.chart.map.measure": "Monthly price of 5 GB of mobile data, % of monthly GNI per person",
  "story.affordability.chart.people.title":
    "Most people who live where it costs more than 5% are in sub-Saharan Africa",
  "story.affordability.chart.people.measure":
    "People by price of 5 GB of mobile data in their country, % of GNI per person, {year}; people of {peopleYear}",
  "story.affordability.chart.shares.title": "The poorer the country, the larger the share",
  "story.affordability.chart.shares.measure":
    "Monthly price of 5 GB of mobile data, % of GNI per person, {year}; one dot a country, each step of the axis many times the last",
  "story.affordability.chart.dollars.title": "The poorer the country, the fewer dollars",
  "story.affordability.chart.dollars.measure":
    "Monthly price of 5 GB of mobile data, US dollars at exchange rates, {year}; one dot a country",
  "story.affordability.chart.fixed.title": "The price of a fixed line falls fastest where it was highest",
  "story.affordability.chart.fixed.measure":
    "Median monthly price of an entry-level fixed line, % of GNI per person, {fixedFrom} to {fixedTo}, the same {fixedAreas} countries in every year",
  "story.affordability.target-line": "Line: the target of 2%",

  "story.affordability.question.1":
    "Find out what 5 GB of data cost where you live. What share is that of the income of a teacher, of a cleaner, of a student?",
  "story.affordability.question.2": "Why can a plan of 5 dollars be dearer than one of 15?",
  "story.affordability.question.3":
    "Average income hides how income is spread. Draw two countries with the same average, one where most can pay and one where most cannot.",
  "story.affordability.question.4":
    "Should the target be a share of income, a number of dollars, or something else? Who gains and who loses by each?",
  "story.affordability.question.5":
    "What would have to happen in a country for the price to fall by half? Who would have to do it?"
};
