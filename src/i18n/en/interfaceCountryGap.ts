/** The gap in people; the page carries these to its sliders. */
export const interfaceCountryGap = {
  "gap.title": "The gap, in people",
  "gap.people":
    "For {share} of people {in} to be online by the end of {year}, {people} would have to come online: {perDay} every day.",
  "gap.people.none":
    "For {share} of people {in} to be online by the end of {year}, nobody more would have to come online: the population is falling, and those online now would be enough.",
  "gap.formula":
    "Counted as ({share} of the {peopleThen} of {year}, less the {online} online at the latest share, {value} in {dated}) ÷ {days} days from {start}, the date of the data. The people of {year} are the growth of the last five years, continued.",
  "gap.reached": "No more people are needed: with {value} in {dated}, {share} {in} is reached.",
  "gap.over": "The end of {year} lies before the date of the data.",
  "gap.pace": "From {from} to {to}, {perDay} a day came online {in}: {points} a year.",
  "gap.pace.fewer": "From {from} to {to}, the people online {in} became fewer, by {perDay} a day: {points} a year.",
  "gap.pace.none":
    "How many people came online {in} each day in the last five years cannot be said: there is no figure of five years before the newest one, or the series counts something else since.",
  "gap.arrival":
    "If the trend of its surveys goes on, the share {in} reaches {share} in {expected}. Going by past errors, the year lies between {earliest} and {latest} in four cases out of five.",
  "gap.arrival.past":
    "By the trend of its surveys, the share {in} may have reached {share} already, in {expected}, though no figure shows it yet. Going by past errors, the year lies between {earliest} and {latest} in four cases out of five.",
  "gap.arrival.open":
    "If the trend of its surveys goes on, the share {in} reaches {share} in {expected}. Going by past errors, the range of four cases out of five begins in {earliest} and does not end before 2050.",
  "gap.arrival.late":
    "If the trend of its surveys goes on, the share {in} does not reach {share} before 2050. Going by past errors, the range of four cases out of five begins in {earliest}.",
  "gap.arrival.never": "If the trend of its surveys goes on, the share {in} does not reach {share} before 2050.",
  "gap.arrival.reached": "There is nothing to project: {share} {in} is reached.",
  "gap.projected": "For {year}, the trend gives {value}, with a range of {range}.",
  "gap.untested": "That is further ahead than the test on the past reaches; the range is widened in proportion.",
  "gap.refusal.never":
    "The data support no projection for {area}: no figure of a survey has been published since 2000.",
  "gap.refusal.no-measurement": "The data support no projection for {area}: the last figure of a survey is of {last}.",
  "gap.refusal.few-measurements": {
    one: "The data support no projection for {area}: in ten years there was one figure of a survey, of {last}; three are needed.",
    other:
      "The data support no projection for {area}: in ten years there were {count} figures of a survey, the last of {last}; three are needed."
  },
  "gap.refusal.series-break": {
    one: "The data support no projection for {area}: since the series counts something else there is one figure of a survey, of {last}; three are needed.",
    other:
      "The data support no projection for {area}: since the series counts something else there are {count} figures of a survey, the last of {last}; three are needed."
  },
  "gap.refusal.old-measurement":
    "The data support no projection for {area}: the last figure of a survey, of {last}, is too old to look ahead from.",
  "gap.unknown": "Without a figure of Internet use and of the population {in}, the gap cannot be counted.",
  "gap.model":
    "The projection is the logistic curve through the surveys of ten years, the model that erred least when it was tested on the past; estimates choose nothing. The range holds the middle 80% of its errors.",
  "gap.basis":
    "Computed by this site from the latest figure of Internet use and the population; a projection is a model, not a forecast.",
  "gap.slider.share": "Share of people",
  "gap.slider.year": "By the end of",
  "gap.price.above":
    "5 GB of mobile data cost {value} of average monthly income {in} in {dated}; the price would have to fall by {cut} to reach the target of 2%.",
  "gap.price.within":
    "The price of mobile data need not fall to meet the target of 2% of income: 5 GB cost {value} {in} in {dated}."
};
