/**
 * The sentences about a country. {in} is "in the Gambia", {area} "the Gambia", {of} "of the Gambia"with a capital
 * where the slot begins the sentence.  is empty or begins with its own mark.
 */
export const interfaceCountrySentences = {
  "say.dated": "{year} ({status})",

  "say.sentence": "{main}.",
  "say.sentence.tail": "{main}; {tail}.",
  "say.aside": "{main} ({aside})",

  "say.one": "{use}, and {price}.",
  "say.one.alone": "{use}; what mobile data cost is not known.",
  "say.one.none": "There is neither a figure of Internet use nor a price of mobile data {in}.",
  "say.one.use.offline": "{in}, {share} of people did not use the Internet in {year}",
  "say.one.use.all": "{in}, practically everyone used the Internet in {year}",
  "say.one.use.none": "there is no figure of Internet use {in}",
  "say.one.price.above": "5 GB of mobile data cost {value} of average income in {year}, above the target of 2%",
  "say.one.price.within": "5 GB of mobile data cost {value} of average income in {year}, within the target of 2%",

  "say.offline.people": "{In}, {people} did not use the Internet in {year}, {share} of the population",
  "say.offline.share": "{In}, {share} of people did not use the Internet in {year}",
  "say.offline.all": "{In}, practically everyone used the Internet in {year} ({share} of people)",
  "say.offline.group": "{inGroup}, {share} did not use it in the same year",
  "say.offline.before": "in {year}, {people} did not, {share} of the population, against {group} {inGroup}",
  "say.offline.none": "No figure of Internet use {in} has been published since 2000.",
  "say.basis.old": "No figure has been published since that of {year}.",
  "say.basis.survey.E": "This figure is an estimate: there has been no survey {in} since {year}.",
  "say.basis.survey._U":
    "The publisher names no source for this figure; the last one from a named source is of {year}.",
  "say.basis.never.E": "This figure is an estimate: no survey {in} has been published since 2000.",
  "say.basis.never._U": "The publisher names no source for this figure, nor for any since 2000.",

  "say.trend.rise":
    "The share of people online {in} rose from {before} in {beforeYear} to {after} in {year}, by {points}",
  "say.trend.fall":
    "The share of people online {in} fell from {before} in {beforeYear} to {after} in {year}, by {points}",
  "say.trend.flat": "The share of people online {in} was the same in {beforeYear} and in {year}, at {after}",
  "say.trend.group": "{inGroup}: {change}",
  "say.trend.none":
    "How the share of people online {in} has changed cannot be said: there is no figure of about five years earlier.",
  "say.trend.break":
    "How the share of people online {in} has changed in five years cannot be said: from {year} on, the figures count something else.",
  "say.points": { one: "{value} percentage point", other: "{value} percentage points" },

  "say.price.above":
    "5 GB of mobile data cost {value} of average monthly income {in} in {year}, and would have to become {cut} cheaper to meet the target of 2%",
  "say.price.within":
    "5 GB of mobile data cost {value} of average monthly income {in} in {year}, within the target of 2%",
  "say.price.group": "half of the prices {inGroup} were at or below {median} in the same year",
  "say.price.differs":
    "With the income per person of {incomeYear}, the price in dollars would be {recomputed}: read the published share with care.",
  "say.price.none": "No price of mobile data {in} is known.",

  "say.skills.areas":
    "{In}, {share} of people had at least basic skills in {skill} in {year}, and {least} in {leastSkill}",
  "say.skills.area": "{In}, {share} of people had at least basic skills in {skill} in {year}",
  "say.skills.activity": "{In}, {share} of people said in {year} that they had {activity}",
  "say.skills.median": {
    one: "one country with a figure: {median}",
    other: "median of the {count} countries with a figure: {median}"
  },
  "say.skills.none": "No survey of digital skills {in} has been published.",
  "say.skill.INFORMATION": "finding and judging information",
  "say.skill.COMMUNICATION": "communicating online",
  "say.skill.CONTENT": "creating digital content",
  "say.skill.SAFETY": "staying safe online",
  "say.skill.PROBLEM_SOLVING": "solving problems with technology",
  "say.activity.EMAIL": "sent an e-mail with an attachment",
  "say.activity.COPA": "copied and pasted in a document",
  "say.activity.CMFL": "copied or moved files",
  "say.activity.ARSP": "used formulas in a spreadsheet",
  "say.activity.TRAF": "transferred files between devices",
  "say.activity.SOFT": "found and installed software",
  "say.activity.INST": "connected a new device",
  "say.activity.EPRS": "made a presentation",
  "say.activity.PCPR": "written a computer program",

  "say.language":
    "{In}, {ten} of people speak a local language with 10,000 or more Wikipedia articles written by people, and {hundred} one with 100,000 or more, in {year}",
  "say.language.same":
    "{In}, {ten} of people speak a local language with 10,000 or more Wikipedia articles written by people, and the same share one with 100,000 or more, in {year}",
  "say.language.depth":
    "at least half of the people have {depth} on the web in such a language, in {year}, against {world} in all languages together",
  "say.language.no-list": "Which languages people speak {in} is not listed in the sources of this site.",
  "say.language.languages-not-listed":
    "The languages that are listed cover less than half of the people {in}, too few to say what there is to read in them.",
  "say.language.no-local-language-listed":
    "No local language {in} is listed in the sources, so that nothing can be said of what there is to read in it."
};
