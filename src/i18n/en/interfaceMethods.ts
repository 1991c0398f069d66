import type { Messages } from "../message.ts";

/** The page of methods. Figures arrive formatted. */
export const interfaceMethods = {
  "methods.title": "Methods",
  "methods.description":
    "How the sums, group figures, projections and language measures of this site are computed, and how far the projections would have been off in the past.",
  "methods.lead":
    "What this site computes by itself, in a paragraph each. Everything else is shown as its publisher gives it, with year, flag and source.",
  "methods.sum.title": "People offline",
  "methods.sum.text":
    "Population × (1 − use), country by country. The sum of a year runs over the World Bank’s {count} economies with a figure, takes each one’s last figure up to that year, and says how much of it is measured, estimated and carried forward. A year for which fewer than half of them have a figure has no sum. Surveys ask people of different ages; their answer is applied to everybody.",
  "methods.sum.link": "The number, dated: every year, region and edition",
  "methods.group.title": "The world and its groups",
  "methods.group.text":
    "Shares are averaged by population, counts are added, prices and scores give the median country. Each such figure states the share of the group’s people that it rests on and is not shown below one half. Groups have the members of today, in earlier years too.",
  "methods.status.title": "Measured and estimated",
  "methods.status.text":
    "A figure counts as measured if its publisher names a survey, a register or an agency and does not call it an estimate. One without a named source never does. A computed figure is an estimate if one of its parts is.",
  "methods.status.link": "All flags",
  "methods.projection.title": "The projection of Internet use",
  "methods.projection.model":
    "The values measured in the last ten years are put on the logistic scale, ln(p ÷ (100 − p)), on which a diffusion that starts slowly, quickens and levels off is a straight line (Fisher and Pry, A Simple Substitution Model of Technological Change, 1971). The line of best fit gives the slope; the projection starts from the last measured value and never reaches 100%. Estimates are not used, for they are projections themselves.",
  "methods.projection.who":
    "A country has a projection if at least three values have been measured since {first}, the last of them for {last} or later. Where the series has a break, the values before it are left out, and three are needed since. That holds for {count} economies with {share} of the world’s people; the others get the reason instead.",
  "methods.projection.test":
    "The model was chosen by what it would have said in the past: from every year from {first} to {last}, knowing only the values measured up to then, for one, three, and five to six years ahead, never across a break. Only values that were measured later count.",
  "methods.errors.title": "Mean error against values measured later, in points of per cent",
  "methods.errors.note": "In brackets the mean of projected minus measured: above zero, the model promised too much.",
  "methods.errors.estimated": "The same against estimates, which choose nothing",
  "methods.errors.model": "Model",
  "methods.errors.value": "{error} ({bias})",
  "methods.errors.tests": "Tests (countries)",
  "methods.horizon.1": "1 year ahead",
  "methods.horizon.3": "3 years ahead",
  "methods.horizon.5": "5–6 years ahead",
  "methods.model.unchanged": "Nothing changes",
  "methods.model.last-change": "The last change goes on",
  "methods.model.linear-trend": "Straight line through ten years",
  "methods.model.logistic-trend": "Logistic trend through ten years",
  "methods.model.chosen": "{model}: chosen",
  "methods.projection.example":
    "From 2019 alone, five years ahead, in {count} countries: the logistic trend was off by {logistic} points on average, the straight line by {linear}, the last change by {change}, and 2019 unchanged by {unchanged}.",
  "methods.projection.real":
    "And in real time: fitted on the edition of {date} alone and held against the {count} values measured since for later years, the logistic trend was off by {logistic} points, the last change by {change}; {coverage} of the values lay within its interval.",
  "methods.interval.title": "How sure the projections are",
  "methods.interval.text":
    "Intervals are the middle 80% of those past errors on the logistic scale, by years ahead and by the level of the last measured value. Made from the other countries alone, they would have held {coverage} of the values. Beyond six years no test reaches; there they widen in proportion to the years.",
  "methods.interval.level": "Last measured value",
  "methods.interval.from": "{from} to {to}",
  "methods.interval.value": "{low}–{high}",
  "methods.interval.cell": "{interval} (held {coverage} of {tests})",
  "methods.interval.note":
    "The interval around a projection of {values}, one for each row, and the share of tests that fell into it.",
  "methods.interval.arrival":
    "A share is reached in the first year in which the trend reaches it; the interval of that year comes from the bounds. From 2050 on the answer is “not before 2050”, for nobody can know more.",
  "methods.progress.title": "People to connect",
  "methods.progress.text":
    "(95% × people of 2030 − people online now) ÷ days. The days run from {date}, the date of the data, to the end of 2030. People online now are the newest share times the population of {year}, so that whoever came online since counts as still to come. The people of 2030 continue the growth of the last five years. The pace beside it is the change over the last five years, and none is given across a break in the series.",
  "methods.content.title": "Content in local languages",
  "methods.content.intro":
    "Three measures, never one score and never a ranking. The shares of speakers come from Unicode’s CLDR and overlap, so each measure is a range.",
  "methods.content.coverage":
    "Coverage: the share of people who speak at least one local language with 10,000 (or 100,000) Wikipedia articles. It lies between the largest share of one such language and the sum of them, at most 100% (Fréchet’s bounds). An edition counts at most 1,000 articles for each active user, and none if a program wrote it.",
  "methods.content.depth":
    "Depth: the largest number of pages per 1,000 speakers that at least half of the people find in a local language, again between two bounds. Pages are those that Common Crawl fetched.",
  "methods.content.bands":
    "Bands: the share of language use, not of people, in languages with 300 pages per 1,000 speakers or more, 30 to 300, 3 to 30, fewer, or none detected. Not detected is not zero.",
  "methods.content.local":
    "International languages count as local only where they are indigenous or the first language of most people, by a reviewed list.",
  "methods.price.title": "The price and its target",
  "methods.price.text":
    "The fall that a price needs is 1 − 2% ÷ its share of monthly income per head. No trend is drawn from 2024 to 2025, when the ITU changed what its baskets hold.",
  "methods.breaks.title": "Breaks in series",
  "methods.breaks.all": "all countries",
  "methods.breaks.where": "({area}, {year}): {reason}",
  "methods.rounding.title": "Rounding",
  "methods.rounding.text":
    "Everything is computed unrounded and rounded where it is shown: shares to one decimal, people to three digits in sentences and four in tables. The files hold all digits. The classes of a map are found on the rounded values.",
  "methods.licence.title": "Licences",
  "methods.licence.text":
    "A computed figure is under the strictest licence of its parts. The code is under the MIT licence; the figures stay under the terms of their publishers, row by row.",
  "methods.licence.link": "Licences and sources"
} satisfies Messages;
